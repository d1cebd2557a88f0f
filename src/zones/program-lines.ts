import { formulasOf, matchFormula, mayOpen } from './formulas.js'
import type { Sheet } from './sheet.js'
import { tokensOf } from './tokens.js'
import { PROGRAM_DEVICES, PROGRAM_LINE_ENDS, PROGRAM_LINE_STARTS } from './words/signatures.js'

const STARTS = formulasOf(PROGRAM_LINE_STARTS)
const LONGEST = 80
/** The last letters of gönderildi, gönderilmiştir, edinin, with or without a full stop. */
const TURKISH_END = /(?:ildi|mi[sş]tir|edinin)\.?$/iu

/** True for a line that a mail program adds: “Sent from my iPhone”, “iPhone'umdan gönderildi”. */
export function isProgramLine(sheet: Sheet, line: number): boolean {
  const start = sheet.firsts[line]!
  const end = sheet.ends[line]!
  if (end - start > LONGEST || end - start < 8) return false
  const { text } = sheet
  if (!mayOpen(STARTS, text, start, end) && !TURKISH_END.test(text.slice(end - 8, end))) return false
  const words = tokensOf(text, start, end).filter((token) => token.kind === 'word')
  if (matchFormula(STARTS, words) > 0) return words.length <= 9
  const last = words.at(-1)
  if (last === undefined || words.length > 7 || !PROGRAM_LINE_ENDS.has(last.folded)) return false
  return words.some((word) => PROGRAM_DEVICES.some((device) => word.folded.startsWith(device)))
}
