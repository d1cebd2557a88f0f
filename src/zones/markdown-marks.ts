import { addMask, closerAt, type Scan } from './scan.js'
import { isBlankCode } from './sheet.js'
import { isWordCode } from './tokens.js'

const LONGEST_LINK = 1000
const LONGEST_EMPHASIS = 3
const UNDERSCORE = 95
const TILDE = 126

/** A run of `*`, `_` or `~~` that touches a word; list markers and rules do not. */
export function emphasisAt(scan: Scan, at: number): number {
  const { text } = scan
  const code = text.charCodeAt(at)
  let end = at
  while (end < scan.end && text.charCodeAt(end) === code) end++
  const before = codeOr(text, at - 1)
  const after = codeOr(text, end)
  const between = isWordCode(before) && isWordCode(after)
  if (end - at > LONGEST_EMPHASIS || (code === TILDE && end - at !== 2)) return end
  if (isBlankCode(before) && isBlankCode(after)) return end
  if (between && (code === UNDERSCORE || isDigit(before) || isDigit(after))) return end
  return Math.max(end, addMask(scan, 'markup', at, end))
}

/** The `#`s that open a heading. */
export function headingAt(scan: Scan, at: number): number {
  const { text } = scan
  let start = at
  while (start > 0 && at - start < 4 && text.charCodeAt(start - 1) === 32) start--
  const before = codeOr(text, start - 1)
  if (start > 0 && before !== 10 && before !== 13) return at
  let end = at
  while (end < scan.end && text.charCodeAt(end) === 35) end++
  return end - at <= 6 && isBlankCode(codeOr(text, end)) ? addMask(scan, 'markup', at, end) : end
}

/** The `[` of `[text](target)`; the text stays prose. */
export function linkAt(scan: Scan, at: number): number {
  const close = closerAt(scan, ']', at + 1, LONGEST_LINK)
  if (close === -1 || codeOr(scan.text, close + 1) !== 40 || scan.linkClose >= at) return at
  if (closerAt(scan, ')', close + 2, LONGEST_LINK) === -1) return at
  scan.linkClose = close
  return addMask(scan, 'markup', at, at + 1)
}

/** The `](target)` of a link that was opened. */
export function linkTargetAt(scan: Scan, at: number): number {
  if (scan.linkClose !== at) return at
  let close = closerAt(scan, ')', at + 2, LONGEST_LINK)
  if (close === -1) return at
  const nested = scan.text.slice(at + 2, close).includes('(')
  if (nested) {
    const next = scan.text.indexOf(')', close + 1)
    if (next !== -1 && next < scan.end && next - close < 80) close = next
  }
  return addMask(scan, 'markup', at, close + 1)
}

function codeOr(text: string, at: number): number {
  return at < 0 || at >= text.length ? 32 : text.charCodeAt(at)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
