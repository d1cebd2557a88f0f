import type { MappedText } from '../mapped-text.js'
import { decodeEntity } from './html-entity.js'
import { createHtmlLines, type HtmlLines } from './html-lines.js'

const TOKEN =
  /<!--|<(script|style|head|title)\b|<(\/?)([a-z][a-z0-9]*)\b|<[!?/]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,7});?|[ \t\r\n\f]+/gi
const CLOSING = { script: /<\/script/gi, style: /<\/style/gi, head: /<\/head/gi, title: /<\/title/gi }
const BLOCK = /^(?:p|div|table|tr|ul|ol|li|h[1-6]|pre|hr|section|article|header|footer|center|address)$/
const SPACED = /^(?:p|h[1-6]|ul|ol|table)$/

/**
 * The readable text of an HTML mail: tags out, blocks on lines of their own, quoted mail behind `> `. Spans
 * map to the HTML; entities, tags that break the line and runs of blanks are atoms.
 */
export function stripHtml(html: string): MappedText {
  const out = createHtmlLines()
  let at = 0
  for (const match of html.matchAll(TOKEN)) {
    if (match.index < at) continue
    out.copy(html.slice(at, match.index), at)
    at = takeToken(out, html, match)
  }
  out.copy(html.slice(at), at)
  return out.build()
}

/** `text` for a place between tags; null when it has line breaks, which HTML would show as blanks. */
export function escapeHtml(text: string): string | null {
  if (/[\r\n]/.test(text)) return null
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;')
}

/** Handles the token and gives the offset after it. */
function takeToken(out: HtmlLines, html: string, match: RegExpExecArray): number {
  const [token, skipped, slash, name] = match
  const start = match.index
  const end = start + token.length
  if (token === '<!--') return after(html, '-->', end)
  if (skipped) return afterElement(html, skipped.toLowerCase() as keyof typeof CLOSING, end)
  if (token.startsWith('&')) {
    const char = decodeEntity(token)
    if (char === null) out.copy(token, start)
    else out.atom(char, start, end)
    return end
  }
  if (!token.startsWith('<')) {
    out.blank(token, start)
    return end
  }
  const tagEnd = afterTag(html, end)
  if (name) takeTag(out, name.toLowerCase(), slash === '/', start, tagEnd)
  return tagEnd
}

function takeTag(out: HtmlLines, name: string, closes: boolean, start: number, end: number): void {
  if (name === 'br') out.lineBreak(start, end)
  else if (name === 'blockquote') out.quote(closes ? -1 : 1, start, end)
  else if (BLOCK.test(name)) out.blockEdge(SPACED.test(name) ? 2 : 1, start, end)
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

function afterElement(html: string, name: keyof typeof CLOSING, from: number): number {
  const closing = CLOSING[name]
  closing.lastIndex = from
  return closing.test(html) ? after(html, '>', closing.lastIndex) : html.length
}

/** A `>` inside a quoted attribute value does not end the tag, unless the quote is never closed. */
function afterTag(html: string, from: number): number {
  for (let i = from; i < html.length; i++) {
    const unit = html[i]!
    if (unit === '>') return i + 1
    if (unit !== '"' && unit !== "'") continue
    i = html.indexOf(unit, i + 1)
    if (i === -1) break
  }
  return after(html, '>', from)
}
