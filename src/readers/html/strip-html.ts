import { parseEntities } from 'parse-entities'
import type { MappedText } from '../mapped-text.js'
import { createHtmlLines, type HtmlLines } from './html-lines.js'
import { after, afterComment, afterElement, afterTag } from './tag-end.js'
import { BLOCK_TAGS, SKIPPED_TAGS, SPACED_TAGS } from './tag-names.js'

/** What of a document is text. */
export interface StripOptions {
  /** Only what stands inside one of these elements; all of it when absent. */
  readonly within?: ReadonlySet<string>
}

interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly start: number
  readonly end: number
}

/** What is open at a place. */
interface Open {
  /** For each `div`: whether it quotes a mail. */
  readonly divs: boolean[]
  /** How many elements of `within`. */
  within: number
}

const TOKEN = /<(?:(\/?)([a-z][^\s/>]*)|!--|[!?/])/gi
const QUOTE_CLASS = /\bclass\s*=\s*["'][^"']*\b(?:gmail_quote|yahoo_quoted|protonmail_quote)\b/i
const IGNORE = /^<!--+\s*levelhead-(?:disable|enable)\b[^\r\n]*-->$/

/**
 * The readable text of HTML: tags out, blocks on lines of their own, quoted mail behind `> `. Spans map to the HTML;
 * entities, tags that break the line and runs of blanks are atoms. An ignore in a comment stays, on its own line.
 */
export function stripHtml(html: string, { within }: StripOptions = {}): MappedText {
  const out = createHtmlLines()
  const open: Open = { divs: [], within: 0 }
  const isRead = () => !within || open.within > 0
  let at = 0
  for (const { 0: token, 1: slash, 2: written, index: start } of html.matchAll(TOKEN)) {
    if (start < at) continue
    if (isRead()) takeText(out, html, at, start)
    if (written === undefined) {
      at = takeComment(out, html, token, start)
      continue
    }
    at = afterTag(html, start + token.length)
    const tag = { name: written.toLowerCase(), closes: slash === '/', start, end: at }
    if (within?.has(tag.name)) open.within = Math.max(0, open.within + (tag.closes ? -1 : 1))
    takeTag(out, html, tag, open)
    if (isSkipped(html, tag)) at = afterElement(html, tag.name, at)
  }
  if (isRead()) takeText(out, html, at, html.length)
  return out.build()
}

function takeComment(out: HtmlLines, html: string, token: string, start: number): number {
  const from = start + token.length
  if (token !== '<!--') return after(html, '>', from)
  const end = afterComment(html, from)
  const comment = html.slice(start, end)
  if (IGNORE.test(comment)) {
    out.blockEdge(1, start, start)
    out.copy(comment, start)
    out.blockEdge(1, end, end)
  }
  return end
}

function takeTag(out: HtmlLines, html: string, { name, closes, start, end }: Tag, { divs }: Open): void {
  if (name === 'br') out.lineBreak(start, end)
  // the placeholder of Intercom
  else if (name === 'attribute') out.copy(closes ? '' : html.slice(start, end), start)
  else if (name === 'blockquote') out.quote(closes ? -1 : 1, start, end)
  else if (BLOCK_TAGS.has(name)) out.blockEdge(SPACED_TAGS.has(name) ? 2 : 1, start, end)
  if (name !== 'div') return
  if (!closes) divs.push(QUOTE_CLASS.test(html.slice(start, end)))
  const isQuote = closes ? divs.pop() : divs.at(-1)
  if (isQuote) out.quote(closes ? -1 : 1, start, end)
}

function isSkipped(html: string, { name, closes, end }: Tag): boolean {
  if (closes || !SKIPPED_TAGS.has(name)) return false
  return (name !== 'svg' && name !== 'math') || html.charCodeAt(end - 2) !== 47
}

function takeText(out: HtmlLines, html: string, start: number, end: number): void {
  if (start >= end) return
  const source = html.slice(start, end)
  if (!source.includes('&')) {
    takeWords(out, source, start)
    return
  }
  parseEntities(source, {
    nonTerminated: true,
    text: (text, { start: { offset } }) => takeWords(out, text, start + (offset ?? 0)),
    reference: (char, { start: from, end: to }) => {
      const s0 = start + (from.offset ?? 0)
      const s1 = start + (to.offset ?? 0)
      if (/^[ \t\n\r\f]$/.test(char)) out.blank(s0, s1, false)
      else out.atom(char, s0, s1)
    }
  })
}

/** Text without references: words as they are, white space as blanks. */
function takeWords(out: HtmlLines, text: string, start: number): void {
  for (const { 0: run, index } of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
    const s0 = start + index
    if (/^[ \t\r\n\f]/.test(run)) out.blank(s0, s0 + run.length, run === ' ')
    else out.copy(run, s0)
  }
}
