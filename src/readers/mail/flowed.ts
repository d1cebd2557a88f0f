import { createMappedTextBuilder, type MappedText } from '../mapped-text.js'

const SIGNATURE_LINE = '-- '

/**
 * Joins the lines of a `format=flowed` text (RFC 3676): a line that ends in a blank goes on in the next one
 * of the same quote depth. Takes out the stuffed blanks and, with `delSp`, the blank before each break.
 */
export function unflow(text: string, delSp: boolean): MappedText {
  const builder = createMappedTextBuilder()
  let open: number | undefined
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const next = feed === -1 ? text.length + 1 : feed + 1
    const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : next - 1
    const depth = quoteDepth(text, start, end)
    const content = contentStart(text, start, end, depth)
    const joins = open === depth && text.slice(content, end) !== SIGNATURE_LINE && content < end
    if (start > 0 && !joins) addBreak(builder, text, start)
    if (depth > 0 && !joins) builder.copy(text.slice(start, start + depth), start)
    if (depth > 0 && !joins && content > start + depth) builder.copy(' ', start + depth)
    const isSoft = text[end - 1] === ' ' && end > content && text.slice(content, end) !== SIGNATURE_LINE
    const hasNext = feed !== -1 && quoteDepth(text, next, text.length) === depth
    builder.copy(text.slice(content, isSoft && delSp && hasNext ? end - 1 : end), content)
    open = isSoft && hasNext ? depth : undefined
    start = next
  }
  return builder.build()
}

/** `text` as it may be put into a flowed part; null when a line of it would be joined or read as stuffed. */
export function encodeFlowed(text: string): string | null {
  return / \r?\n/.test(text) || /\n(?: |>|From )/.test(text) ? null : text
}

function addBreak(
  builder: ReturnType<typeof createMappedTextBuilder>,
  text: string,
  lineStart: number
): void {
  const hasReturn = text[lineStart - 2] === '\r'
  if (hasReturn) builder.atom('\n', lineStart - 2, lineStart)
  else builder.copy('\n', lineStart - 1)
}

function quoteDepth(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text[at] === '>') at++
  return at - start
}

/** A line that is not quoted, or the text after the quote marks, may be stuffed with one blank. */
function contentStart(text: string, start: number, end: number, depth: number): number {
  const at = start + depth
  return at < end && text[at] === ' ' ? at + 1 : at
}
