import { fold } from './folding.js'
import type { Sheet } from './sheet.js'
import { FORWARD_LINES, SEPARATOR_TITLES } from './words/quotes.js'

const LONGEST = 120
const DASHES = /^[-_–—*\s]+|[-_–—*:\s]+$/g

/** True for “-----Original Message-----” and “Begin forwarded message:”: all that follows is another mail. */
export function isSeparator(sheet: Sheet, line: number): boolean {
  const start = sheet.firsts[line]!
  const end = sheet.ends[line]!
  if (end - start > LONGEST) return false
  const content = sheet.text.slice(start, end)
  if (/^[-_–—]{2}/.test(content)) return SEPARATOR_TITLES.has(titleOf(content))
  return content.endsWith(':') && FORWARD_LINES.has(titleOf(content))
}

/** True for a line of dashes or underscores alone, as Outlook draws above a quoted mail. */
export function isRule(sheet: Sheet, line: number): boolean {
  const start = sheet.firsts[line]!
  const end = sheet.ends[line]!
  return end - start >= 5 && end - start <= LONGEST && /^(?:_+|-+)$/.test(sheet.text.slice(start, end))
}

function titleOf(content: string): string {
  return fold(content).replace(DASHES, '').replace(/\s+/g, ' ')
}
