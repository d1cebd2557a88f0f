import path from 'node:path'
import { LevelheadError } from '../core/errors.js'

/** An error that names a file as somebody in `cwd` would, whatever the machine that the folder lies on. */
export function seenFrom(cwd: string, error: unknown): unknown {
  if (!(error instanceof LevelheadError)) return error
  const inside = cwd.endsWith(path.sep) ? cwd : `${cwd}${path.sep}`
  const { value } = error.details
  if (!value?.startsWith(inside) || value === inside) return error
  return new (error.constructor as typeof LevelheadError)({
    ...error.details,
    value: value.slice(inside.length)
  })
}
