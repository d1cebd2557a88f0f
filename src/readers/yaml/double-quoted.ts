import { createMappedTextBuilder, type MappedText, type MappedTextBuilder } from '../mapped-text.js'
import { isBlank } from './flow-scalar.js'

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t'
}
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** Decodes the valid double-quoted scalar at `[start, end)`, quotes included; escapes and folds are atoms. */
export function decodeDoubleQuoted(source: string, start: number, end: number): MappedText {
  const out = createMappedTextBuilder()
  const last = end - 1
  let at = start + 1
  while (at < last) {
    const unit = source[at]
    if (unit === '\\') at = takeEscape(source, at, out)
    else if (isBlank(unit) || isBreak(source, at)) at = takeBlanks(source, at, last, out)
    else {
      const from = at
      while (at < last && source[at] !== '\\' && !isBlank(source[at]) && !isBreak(source, at)) at++
      out.copy(source.slice(from, at), from)
    }
  }
  return out.build()
}

/** The inside of a double-quoted scalar on one line. */
export function encodeDoubleQuoted(text: string, ascii: boolean): string {
  const written = JSON.stringify(text)
    .slice(1, -1)
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escaped)
  return ascii ? written.replace(/[\u0080-\uffff]/g, escaped) : written
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function takeEscape(source: string, at: number, out: MappedTextBuilder): number {
  const letter = source[at + 1]!
  if (isBreak(source, at + 1)) {
    // the line goes on in the next one
    let next = source.indexOf('\n', at) + 1
    while (isBlank(source[next])) next++
    return next
  }
  const digits = DIGITS[letter]
  const end = at + 2 + (digits ?? 0)
  const text = digits
    ? String.fromCodePoint(Number.parseInt(source.slice(at + 2, end), 16))
    : (ESCAPES[letter] ?? letter)
  out.atom(text, at, end)
  return end
}

/** Blanks inside a line are as they are; around a line break they belong to the fold. */
function takeBlanks(source: string, at: number, last: number, out: MappedTextBuilder): number {
  let end = at
  while (isBlank(source[end])) end++
  if (!isBreak(source, end)) {
    out.copy(source.slice(at, Math.min(end, last)), at)
    return end
  }
  let breaks = 0
  while (end < last && (isBlank(source[end]) || isBreak(source, end))) {
    if (source[end] === '\n') breaks++
    end++
  }
  out.atom(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at, end)
  return end
}

function isBreak(source: string, at: number): boolean {
  return source[at] === '\n' || (source[at] === '\r' && source[at + 1] === '\n')
}
