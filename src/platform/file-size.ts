import { statSync } from 'node:fs'
import path from 'node:path'

/** Bytes; 0 for what is no file. */
export function fileSize(file: string, cwd: string): number {
  const stats = statSync(path.resolve(cwd, file), { throwIfNoEntry: false })
  return stats?.isFile() ? stats.size : 0
}
