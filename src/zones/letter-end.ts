import { markClosing } from './closing-lines.js'
import { formulasOf, matchFormula, mayOpen } from './formulas.js'
import { endsSentence, isContactLine, isNameLine } from './name-lines.js'
import { isProgramLine } from './program-lines.js'
import { firstCode, isBlankLine, lastCode, type Sheet } from './sheet.js'
import { signOffOf } from './sign-off-line.js'
import { tokensOf } from './tokens.js'
import { LEGAL_NOTICES, POSTSCRIPTS } from './words/signatures.js'

const LEGAL = formulasOf(LEGAL_NOTICES)
const FARTHEST = 60
const MOST_AFTER_LIKELY = 8
const MOST_NAME_LINES = 4
const LONG_PROSE = 60

/** Labels signature, sign-off and closing in the lines `from` … `to`, working from the end. */
export function markLetterEnd(sheet: Sheet, from: number, to: number): void {
  let end = markAfterDashes(sheet, from, to)
  end = markProgramLines(sheet, from, end)
  const signOff = findSignOff(sheet, from, end)
  if (signOff === -1) end = markNames(sheet, from, end)
  else {
    markAfterSignOff(sheet, signOff, end)
    end = markSignOff(sheet, signOff, from)
  }
  markClosing(sheet, from, end)
}

/** All below a line `-- ` is signature. Returns the line of the dashes. */
function markAfterDashes(sheet: Sheet, from: number, to: number): number {
  for (let line = to - 1, left = FARTHEST; line > from && left > 0; line--, left--) {
    const length = sheet.ends[line]! - sheet.firsts[line]!
    if (length === 0 || length > 2 || sheet.zones[line] !== undefined) continue
    const content = sheet.text.slice(sheet.firsts[line], sheet.ends[line])
    if (content !== '--' && content !== '—') continue
    sheet.zones.fill('signature', line, to)
    return line
  }
  return to
}

function markProgramLines(sheet: Sheet, from: number, to: number): number {
  let end = lastLine(sheet, from, to)
  while (end > from && isFree(sheet, end) && isProgramLine(sheet, end)) {
    sheet.zones[end] = 'signature'
    end = lastLine(sheet, from, end)
  }
  return end + 1
}

/** The lowest line that signs off, or -1. The first line of a draft never does. */
function findSignOff(sheet: Sheet, from: number, to: number): number {
  let below = 0
  let plain = true
  for (let line = to - 1, left = FARTHEST; line >= from && left > 0; line--) {
    if (isBlankLine(sheet, line)) continue
    left--
    if (!isFree(sheet, line)) continue
    const found = signOffOf(sheet, line)
    const fits = found === 'sure' || (found === 'likely' && plain && below <= MOST_AFTER_LIKELY)
    if (fits) return hasTextAbove(sheet, line) ? line : -1
    below++
    plain &&= !isProse(sheet, line) || isLegal(sheet, line)
  }
  return -1
}

/** Lines below a sign-off are signature, but a postscript and a paragraph of prose are body again. */
function markAfterSignOff(sheet: Sheet, signOff: number, to: number): void {
  let legal = false
  let body = false
  for (let line = signOff + 1; line < to; line++) {
    if (isBlankLine(sheet, line) || !isFree(sheet, line)) continue
    legal ||= isLegal(sheet, line)
    body ||= !legal && (isPostscript(sheet, line) || isProse(sheet, line))
    sheet.zones[line] = body && !legal ? 'body' : 'signature'
  }
}

/** Labels the sign-off and those right above it (“Thanks,” over “Kind regards,”). Returns the first of them. */
function markSignOff(sheet: Sheet, line: number, from: number): number {
  sheet.zones[line] = 'sign-off'
  let first = line
  for (let above = lastLine(sheet, from, line); above > from; above = lastLine(sheet, from, above)) {
    if (!isFree(sheet, above) || signOffOf(sheet, above) === 'none' || !hasTextAbove(sheet, above)) break
    sheet.zones[above] = 'sign-off'
    first = above
  }
  return first
}

/** A letter without sign-off: names in the last lines, below a blank line or a finished sentence. */
function markNames(sheet: Sheet, from: number, to: number): number {
  const bottom = lastLine(sheet, from, to)
  let top = bottom + 1
  while (top - 1 > from && bottom - top < MOST_NAME_LINES - 1 && isFree(sheet, top - 1)) {
    const line = top - 1
    if (isBlankLine(sheet, line) || !(isNameLine(sheet, line) || isContactLine(sheet, line))) break
    top = line
  }
  if (top > bottom || !isNameLine(sheet, top) || !hasTextAbove(sheet, top)) return to
  const above = lastLine(sheet, from, top)
  const code = lastCode(sheet, above)
  const apart = above < top - 1
  if (code === 58 || !(apart || endsSentence(code)) || isListLine(sheet, above)) return to
  sheet.zones.fill('signature', top, bottom + 1)
  return top
}

function isListLine(sheet: Sheet, line: number): boolean {
  const code = firstCode(sheet, line)
  return code === 45 || code === 42 || code === 0x2022
}

function isFree(sheet: Sheet, line: number): boolean {
  return sheet.zones[line] === undefined
}

/** The last line above `to` that is not blank, or `from`. */
function lastLine(sheet: Sheet, from: number, to: number): number {
  let line = to - 1
  while (line > from && isBlankLine(sheet, line)) line--
  return Math.max(line, from)
}

/** True when some line of prose stands above, so that this one is not the whole reply. */
function hasTextAbove(sheet: Sheet, line: number): boolean {
  for (let above = line - 1, left = FARTHEST; above >= 0 && left > 0; above--, left--) {
    if (isBlankLine(sheet, above)) continue
    const zone = sheet.zones[above]
    if (zone === undefined || zone === 'body' || zone === 'code') return true
  }
  return false
}

function isProse(sheet: Sheet, line: number): boolean {
  const length = sheet.ends[line]! - sheet.firsts[line]!
  const code = lastCode(sheet, line)
  return length >= LONG_PROSE ? code !== 44 || length > 120 : code === 63 || (code === 46 && length > 40)
}

function isLegal(sheet: Sheet, line: number): boolean {
  const start = sheet.firsts[line]!
  const end = Math.min(sheet.ends[line]!, start + 60)
  return mayOpen(LEGAL, sheet.text, start, end) && matchFormula(LEGAL, tokensOf(sheet.text, start, end)) > 0
}

function isPostscript(sheet: Sheet, line: number): boolean {
  const start = sheet.firsts[line]!
  const head = tokensOf(sheet.text, start, Math.min(sheet.ends[line]!, start + 12))
  const sign = head[1]?.folded
  return (
    head[0] !== undefined && POSTSCRIPTS.has(head[0].folded) && (sign === '.' || sign === ':' || sign === ',')
  )
}
