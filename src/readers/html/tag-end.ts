const ATTRIBUTE = /[\s/]*(?:[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|(?!["'])[^\s>]*))?)?/y
const COMMENT_END = /--!?>/g

/**
 * Offset after the `>` of a tag whose name ends at `from`. A `>` in a quoted attribute value does not end it, unless
 * the quote is never closed.
 */
export function afterTag(html: string, from: number): number {
  for (let at = from; at < html.length; ) {
    if (html.charCodeAt(at) === 62) return at + 1
    ATTRIBUTE.lastIndex = at
    ATTRIBUTE.test(html)
    at = Math.max(ATTRIBUTE.lastIndex, at + 1)
  }
  return html.length
}

/** Offset after a comment whose `<!--` ends at `from`. */
export function afterComment(html: string, from: number): number {
  const short = /^-?>/.exec(html.slice(from, from + 2))
  if (short) return from + short[0].length
  COMMENT_END.lastIndex = from
  return COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length
}

/** Offset after the next `mark`, or the end. */
export function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

/** Offset after the end tag of an element whose content is not read. */
export function afterElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  closing.lastIndex = from
  return closing.test(html) ? afterTag(html, closing.lastIndex) : html.length
}
