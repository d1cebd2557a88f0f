import { fold } from './folding.js'
import { isBlankCode } from './sheet.js'

/** A piece of a short line: a word, a placeholder (`slot`) or a single other character (`mark`). */
export interface Token {
  readonly kind: 'word' | 'slot' | 'mark'
  readonly start: number
  readonly end: number
  /** Folded text (see folding.ts); `&` reads `and`. */
  readonly folded: string
}

const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '<': '>' }

/** Cuts `text.slice(start, end)` into tokens; meant for one short line. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at)
    if (isBlankCode(code)) {
      at++
      continue
    }
    const stop = isWordCode(code) ? endOfWord(text, at, end) : endOfSlot(text, at, end)
    const kind = isWordCode(code) ? 'word' : stop > at ? 'slot' : 'mark'
    const last = Math.max(stop, at + 1)
    const folded = code === 38 ? 'and' : fold(text, at, last)
    tokens.push({ kind: code === 38 ? 'word' : kind, start: at, end: last, folded })
    at = last
  }
  return tokens
}

/** Letters and digits of any script; no punctuation, no symbols, no emoji. */
export function isWordCode(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code >= 0x2000 && code < 0x2c00) return false
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0xd800 && code <= 0xdfff) && code < 0xfe00
}

/** End of the word that starts at `start`: letters and digits, with dots, hyphens and apostrophes inside. */
export function endOfWord(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const joins = at > start && (code === 39 || code === 0x2019 || code === 45 || code === 46)
    if (!isWordCode(code) && !(joins && at + 1 < end && isWordCode(text.charCodeAt(at + 1)))) break
    at++
  }
  return at
}

/** End of the placeholder that starts at `at`, or `at` when none does. */
function endOfSlot(text: string, at: number, end: number): number {
  const sign = text.charAt(at)
  const open = sign === '%' || sign === '#' || sign === '$' ? at + 1 : at
  const closer = CLOSERS[text.charAt(open)]
  if (closer === undefined || (open > at && closer !== '}'))
    return sign === '*' ? endOfMerge(text, at, end) : at
  for (let i = open + 1; i < end && i < open + 120; i++) {
    if (text.charAt(i) !== closer) continue
    while (closer === '}' && i + 1 < end && text.charAt(i + 1) === '}') i++
    return i + 1
  }
  return at
}

/** Mailchimp's `*|NAME|*`. */
function endOfMerge(text: string, at: number, end: number): number {
  if (text.charAt(at + 1) !== '|') return at
  const close = text.slice(at, Math.min(end, at + 60)).indexOf('|*', 2)
  return close === -1 ? at : at + close + 2
}
