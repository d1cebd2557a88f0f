import { existsSync } from 'node:fs'
import path from 'node:path'

/** True when something lies at a path, seen from a folder. */
export function pathExists(name: string, folder: string): boolean {
  return existsSync(path.resolve(folder, name))
}
