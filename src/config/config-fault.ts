import { isAbsolute } from 'node:path'
import type { Position } from '../core/line-index.js'
import { relativePath } from '../platform/relative-path.js'

/** `file:line:column` as far as it is known; the file relative to `cwd` when it lies below it. */
export function placeInFile(file: string, position: Position | undefined, cwd: string): string {
  const name = displayPath(file, cwd)
  return position === undefined ? name : `${name}:${position.line}:${position.column}`
}

/** The path from `cwd` with forward slashes; one more than two folders up, or not a path at all, stays as it is. */
export function displayPath(file: string, cwd: string): string {
  if (!isAbsolute(file)) return file
  const path = relativePath(cwd, file)
  return path === '.' || path.startsWith('../../../') ? file : path
}
