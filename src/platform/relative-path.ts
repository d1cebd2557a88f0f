import { relative, sep } from 'node:path'

/** `path` seen from `from`, with forward slashes; '.' for the folder itself. Both are absolute. */
export function relativePath(from: string, path: string): string {
  return withSlashes(relative(from, path)) || '.'
}

/** `path` with forward slashes on Windows; on other systems a backslash is part of a name. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}

/** True when `path` is `folder` or lies below it. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
