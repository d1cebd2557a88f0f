import { posix, resolve } from 'node:path'
import { relativePath } from './relative-path.js'

/** Stars of one part of a glob; with more of them an expression tries a name in every way. */
const MOST_STARS = 3

/** A glob that takes in more, and what keeps of that what the glob was meant for. */
export interface Relaxed {
  readonly pattern: string
  /** `path` is absolute. */
  readonly keeps: (path: string) => boolean
}

/**
 * The same glob, seen from `cwd`, with one star for the parts that have many: `*-*-*-*.txt` as `*.txt`, and a matcher
 * whose time does not grow with the number of stars. Parts with braces or brackets stay as they are.
 */
export async function relaxStars(pattern: string, cwd: string): Promise<Relaxed> {
  const relaxed = pattern
    .split('/')
    .map((part) => (hasManyStars(part) ? `*${part.slice(part.lastIndexOf('*') + 1)}` : part))
    .join('/')
  if (relaxed === pattern) return { pattern, keeps: () => true }
  const { default: createIgnore } = await import('ignore')
  const [, start = '', rest = ''] =
    /^((?:[A-Za-z]:)?\/|(?:\.\.\/)*)(.*)$/.exec(posix.normalize(pattern)) ?? []
  const base = resolve(cwd, start)
  const matcher = createIgnore({ ignorecase: false, allowRelativePaths: true }).add(`/${rest}`)
  return { pattern: relaxed, keeps: (path) => matcher.ignores(relativePath(base, path)) }
}

function hasManyStars(part: string): boolean {
  const stars = part.split('*').length - 1
  return stars > MOST_STARS && !/^\*+$|[{}()[\]]/.test(part)
}
