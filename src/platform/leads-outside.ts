import { realpathSync } from 'node:fs'
import path from 'node:path'
import { errorCode } from './error-code.js'
import { isWithin } from './relative-path.js'

/** True when `file` is reached through a symbolic link and lies neither below `cwd` nor where its path says. */
export function leadsOutside(file: string, cwd: string): boolean {
  const root = realpathSync(cwd)
  const target = realPlace(path.resolve(cwd, file))
  return !isWithin(root, target) && target !== path.resolve(root, file)
}

/** Where a path leads, also one that is still to be made. */
function realPlace(file: string): string {
  try {
    return realpathSync(file)
  } catch (error) {
    const above = path.dirname(file)
    if (errorCode(error) !== 'ENOENT' || above === file) throw error
    return path.join(realPlace(above), path.basename(file))
  }
}
