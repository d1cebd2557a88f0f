import { addMask, type Scan } from './scan.js'
import { isWordCode } from './tokens.js'

const BACKTICK = 96
const LONGEST = 300
const LONGEST_RUN = 4

/** Inline code on one line, backticks included. A backtick after a letter is a mistyped apostrophe. */
export function codeSpanAt(scan: Scan, at: number): number {
  const { text } = scan
  const open = runEnd(text, at, scan.end)
  const length = open - at
  if (length > LONGEST_RUN || (at > 0 && isWordCode(text.charCodeAt(at - 1)))) return open
  const limit = Math.min(scan.end, open + LONGEST)
  for (let i = open; i < limit; ) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) return open
    if (code !== BACKTICK) {
      i++
      continue
    }
    const close = runEnd(text, i, scan.end)
    if (close - i === length) return i > open ? addMask(scan, 'code', at, close) : open
    i = close
  }
  return open
}

function runEnd(text: string, at: number, end: number): number {
  let i = at
  while (i < end && text.charCodeAt(i) === BACKTICK) i++
  return i
}
