import path from 'node:path'
import type { Environment } from './terminal.js'

/** Where programs of this user keep what can be made again. */
export function cacheFolder(env: Environment): string {
  const home = env.HOME ?? env.USERPROFILE ?? '.'
  const shared = env.XDG_CACHE_HOME || env.LOCALAPPDATA || path.join(home, '.cache')
  return path.join(shared, 'levelhead')
}
