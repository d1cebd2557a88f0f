import { realpathSync } from 'node:fs'
import path from 'node:path'
import { isWithin } from './relative-path.js'
import { realTarget } from './write-atomically.js'

/** True when `file` is reached through a symbolic link and lies neither below `cwd` nor where its path says. */
export function leadsOutside(file: string, cwd: string): boolean {
  const root = realpathSync(cwd)
  const target = realTarget(path.resolve(cwd, file))
  return !isWithin(root, target) && target !== path.resolve(root, file)
}
