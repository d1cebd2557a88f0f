/** Parts of a text that are no prose: links, addresses, placeholders, tags, code, quoted lines, numbers with letters. */

const LONGEST_PLACEHOLDER = 200
const LONGEST_TOP_DOMAIN = 4

/** True for the straight and the curly apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** `code` at `start` is no letter and no space: where the opaque part ends that it opens, else the next offset. */
export function opaqueEnd(text: string, start: number, code: number): number {
  switch (code) {
    case 0x7b: // {
      return closedBy(text, start, '}')
    case 0x3c: // <
      return /[\w/!]/.test(text[start + 1] ?? '') ? closedBy(text, start, '>') : start + 1
    case 0x5b: // [
      return upperBracketEnd(text, start)
    case 0x25: // %
      return afterMatch(/%[\w.]+%/y, text, start)
    case 0x26: // &
      return afterMatch(/&#?\w{1,10};/y, text, start)
    case 0x60: // `
      return afterMatch(/```(?:[\s\S]*?```)?|`[^`\n]*`/y, text, start)
    case 0x3e: // >
      return startsLine(text, start) ? afterMatch(/.*/y, text, start) : start + 1
    case 0x23: // #
    case 0x24: // $
    case 0x40: // @
    case 0x5c: // \
    case 0x5f: // _
      return wordEnd(text, start + 1)
    case 0x2f: // /
      return startsChunk(text, start) ? chunkEnd(text, start) : start + 1
    default:
      return code >= 0x30 && code <= 0x39 ? wordEnd(text, start + 1) : start + 1
  }
}

/** A word has ended at `end`: where the link, address, file name or identifier ends that it begins, else `end`. */
export function opaqueTail(text: string, end: number): number {
  const code = text.charCodeAt(end)
  if (code === 0x2e) return isNamePart(text, end + 1) ? dottedEnd(text, end) : end
  if (code === 0x3a) return text.startsWith('//', end + 1) ? chunkEnd(text, end) : end
  if (code === 0x40 || code === 0x5f || code === 0x5c) return chunkEnd(text, end)
  return code >= 0x30 && code <= 0x39 ? wordEnd(text, end) : end
}

/** `example.com`, `a.b@example.com` and `photo.png` are skipped; two sentences without a space between are not. */
function dottedEnd(text: string, dot: number): number {
  const end = chunkEnd(text, dot)
  const chunk = text.slice(dot, end).replace(/[.,;:!?)\]"'’]+$/, '')
  const last = chunk.length - chunk.lastIndexOf('.') - 1
  return last <= LONGEST_TOP_DOMAIN || /[@/_\d]/.test(chunk) ? end : dot
}

function isNamePart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

function closedBy(text: string, start: number, close: string): number {
  const end = text.indexOf(close, start)
  return end < 0 || end - start > LONGEST_PLACEHOLDER ? start + 1 : end + 1
}

/** `[ORDER NUMBER]` stands for a value, `[click here](…)` is prose. */
function upperBracketEnd(text: string, start: number): number {
  return afterMatch(/\[[\p{Lu}\d_ .'-]{1,60}\]/uy, text, start)
}

function afterMatch(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? Math.max(pattern.lastIndex, start + 1) : start + 1
}

function startsLine(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return at === 0 || before === 10 || before === 13
}

function startsChunk(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) <= 0x20
}

function chunkEnd(text: string, from: number): number {
  let i = from
  while (i < text.length && text.charCodeAt(i) > 0x20 && text.charCodeAt(i) !== 0xa0) i++
  return i
}

function wordEnd(text: string, from: number): number {
  let i = from
  while (i < text.length && isIdentifier(text.charCodeAt(i))) i++
  return i
}

function isIdentifier(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x5f ||
    (code >= 0xc0 && code < 0x2000)
  )
}
