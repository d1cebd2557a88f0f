import { fold } from './folding.js'
import { endOfHeaderBlock, headerLabel } from './mail-headers.js'
import { isBlankLine, type Sheet } from './sheet.js'
import { REPLY_LABELS } from './words/quotes.js'

const COLON = 58
const SHORT_LABEL = 1

/**
 * Labels the subject lines above the reply, and the other lines of the draft's own mail header (as `quote`, which
 * nobody lints). Returns the line after them.
 */
export function markSubject(sheet: Sheet, from: number): number {
  const blockEnd = from < sheet.count ? endOfHeaderBlock(sheet, from) : from
  let line = from
  for (; line < sheet.count; line++) {
    if (isBlankLine(sheet, line) && line < blockEnd) continue
    if (sheet.zones[line] !== undefined || isBlankLine(sheet, line)) break
    if (isSubjectLine(sheet, line)) sheet.zones[line] = 'subject'
    else if (line < blockEnd || isAddressLine(sheet, line)) sheet.zones[line] = 'quote'
    else break
  }
  return line
}

function isSubjectLine(sheet: Sheet, line: number): boolean {
  if (headerLabel(sheet, line) === 'subject') return true
  const start = sheet.firsts[line]!
  const end = Math.min(sheet.ends[line]!, start + 12)
  let at = start
  while (at < end && sheet.text.charCodeAt(at) !== COLON) at++
  if (at === end || at === start) return false
  const bare = sheet.text.slice(start, at).replace(/^[*_#\s]+|[*_\s]+$/g, '')
  if (!REPLY_LABELS.has(fold(bare))) return false
  return bare.length > SHORT_LABEL || (bare === bare.toUpperCase() && isAlone(sheet, line))
}

/** “To: …” above a subject. */
function isAddressLine(sheet: Sheet, line: number): boolean {
  const label = headerLabel(sheet, line)
  if (label === undefined || label === 'subject') return false
  for (let at = line + 1; at < sheet.count && at < line + 6; at++) {
    const next = headerLabel(sheet, at)
    if (next === 'subject') return true
    if (next === undefined) return false
  }
  return false
}

function isAlone(sheet: Sheet, line: number): boolean {
  return line + 1 >= sheet.count || isBlankLine(sheet, line + 1)
}
