import { formulasOf, matchFormula, mayOpen } from './formulas.js'
import { isBlankLine, type Sheet } from './sheet.js'
import { tokensOf } from './tokens.js'
import { CLOSINGS } from './words/closings.js'

const CLOSING = formulasOf(CLOSINGS)
const LONGEST = 220
const MOST_WORDS = 25
const MOST_LINES = 6

/**
 * Labels the formulas that stand on lines of their own at the end of the body (`from` … `to`), last line first.
 * A line that asks a question or names a figure says something and stays body.
 */
export function markClosing(sheet: Sheet, from: number, to: number): void {
  let first = from
  while (first < to && (isBlankLine(sheet, first) || sheet.zones[first] !== undefined)) first++
  let marked = 0
  for (let line = to - 1; line > first && marked < MOST_LINES; line--) {
    if (isBlankLine(sheet, line)) continue
    if (sheet.zones[line] !== undefined || !isClosingLine(sheet, line)) return
    sheet.zones[line] = 'closing'
    marked++
  }
}

function isClosingLine(sheet: Sheet, line: number): boolean {
  const start = sheet.firsts[line]!
  const end = sheet.ends[line]!
  if (end - start > LONGEST || !mayOpen(CLOSING, sheet.text, start, end)) return false
  const content = sheet.text.slice(start, end)
  if (/[?\d]/.test(content.replace(/\{[^{}]*\}/g, ''))) return false
  const tokens = tokensOf(sheet.text, start, end).filter(({ folded }) => folded !== '*' && folded !== '_')
  if (matchFormula(CLOSING, tokens) === 0) return false
  const stops = tokens.filter(({ kind, folded }) => kind === 'mark' && '.!…'.includes(folded)).length
  return stops <= 2 && tokens.filter(({ kind }) => kind !== 'mark').length <= MOST_WORDS
}
