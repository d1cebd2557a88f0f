import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

let root: string | undefined

/** The folder of the installed package, found from this module upward. */
export function packageRoot(): string {
  if (root) return root
  let folder = import.meta.dirname
  while (!existsSync(path.join(folder, 'package.json')) || path.basename(folder) === 'bin') {
    const parent = path.dirname(folder)
    if (parent === folder) throw new Error('package.json of levelhead not found')
    folder = parent
  }
  root = folder
  return folder
}

/** The version in package.json. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')).version
}
