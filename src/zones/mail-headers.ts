import { fold } from './folding.js'
import { isBlankLine, type Sheet } from './sheet.js'
import { HEADER_LABELS, type HeaderLabel } from './words/quotes.js'

const LONGEST_LABEL = 22
const LONGEST_BLOCK = 16
const ASTERISK = 42
const COLON = 58

/** What a mail header line (“From: …”, “Inviato: …”, “*Kime:* …”) says, or undefined when it is none. */
export function headerLabel(sheet: Sheet, line: number): HeaderLabel | undefined {
  let start = sheet.firsts[line]!
  const end = Math.min(sheet.ends[line]!, start + LONGEST_LABEL)
  while (start < end && sheet.text.charCodeAt(start) === ASTERISK) start++
  let at = start
  while (at < end && sheet.text.charCodeAt(at) !== COLON) at++
  if (at === end || at === start) return undefined
  while (sheet.text.charCodeAt(at - 1) === ASTERISK || sheet.text.charCodeAt(at - 1) === 32) at--
  return HEADER_LABELS.get(fold(sheet.text, start, Math.max(start, at)))
}

/**
 * Line after the mail header block that starts at `line`, or `line` when there is none. A block starts with its
 * sender and holds two of date, addressee and subject; single blank lines and wrapped addresses are allowed.
 */
export function endOfHeaderBlock(sheet: Sheet, line: number): number {
  if (headerLabel(sheet, line) !== 'from') return line
  const seen = new Set<HeaderLabel>()
  const last = Math.min(sheet.count, line + LONGEST_BLOCK)
  let end = line + 1
  for (let at = line + 1; at < last; at++) {
    if (isBlankLine(sheet, at)) {
      if (isBlankLine(sheet, at - 1)) break
      continue
    }
    const label = headerLabel(sheet, at)
    if (label === 'from' || (label === undefined && !isWrappedAddress(sheet, at, end))) break
    if (label !== undefined && label !== 'other' && hasValue(sheet, at)) seen.add(label)
    end = at + 1
  }
  return seen.size >= 2 && hasValue(sheet, line) ? end : line
}

/** “Kimden:” with its value on a line of its own is a form in a notice, not a mail header. */
function hasValue(sheet: Sheet, line: number): boolean {
  const end = sheet.ends[line]!
  const code = sheet.text.charCodeAt(end - 1)
  return code !== COLON && code !== ASTERISK
}

function isWrappedAddress(sheet: Sheet, line: number, expected: number): boolean {
  if (line !== expected) return false
  const content = sheet.text.slice(
    sheet.firsts[line]!,
    Math.min(sheet.ends[line]!, sheet.firsts[line]! + 200)
  )
  return content.includes('@')
}
