/** Length of the byte order mark that `source` begins with: 0 or 1 UTF-16 units. */
export function bomLength(source: string): 0 | 1 {
  return source.charCodeAt(0) === 0xfeff ? 1 : 0
}
