/** The YAML block at the top of a Markdown file. */
export interface FrontMatter {
  /** Offset of the first unit after the closing line and its line break. */
  readonly end: number
  /** The value of its top-level `lang`, `language` or `locale`, as written, without quotes. */
  readonly lang?: string
}

const KEY = /^[A-Za-z_][\w-]*\s*:(?:\s|$)|^"[^"]*"\s*:(?:\s|$)/
const LANG = /^(?:lang|language|locale)\s*:\s*(?:"([^"]*)"|'([^']*)'|([^\s#'"]\S*))/

/**
 * The front matter that begins at `start`: a line `---`, then YAML, then a line `---` or `...`. A block that
 * does not begin with a key is a thematic break and prose, not front matter.
 */
export function findFrontMatter(source: string, start: number): FrontMatter | undefined {
  let line = lineAt(source, start)
  if (line.text.trimEnd() !== '---') return undefined
  let lang: string | undefined
  let sawKey = false
  while (line.next > line.end) {
    line = lineAt(source, line.next)
    const text = line.text.trimEnd()
    if (text === '---' || text === '...') return { end: line.next, ...(lang ? { lang } : {}) }
    if (!sawKey && text !== '' && !text.startsWith('#')) {
      if (!KEY.test(text)) return undefined
      sawKey = true
    }
    const match = LANG.exec(text)
    lang ??= match?.[1] ?? match?.[2] ?? match?.[3]
  }
  return undefined
}

/** `end` is where the text of the line ends, `next` where the next line begins; equal on the last line. */
function lineAt(source: string, start: number): { text: string; end: number; next: number } {
  const feed = source.indexOf('\n', start)
  const end = feed === -1 ? source.length : feed
  return { text: source.slice(start, end), end, next: feed === -1 ? end : feed + 1 }
}
