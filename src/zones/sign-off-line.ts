import { formulasOf, matchFormula, mayOpen } from './formulas.js'
import { areNames } from './name-lines.js'
import type { Sheet } from './sheet.js'
import { tokensOf } from './tokens.js'
import { LIKELY_SIGN_OFFS, SURE_SIGN_OFFS } from './words/sign-offs.js'

const SURE = formulasOf(SURE_SIGN_OFFS)
const LIKELY = formulasOf(LIKELY_SIGN_OFFS)
const EITHER = formulasOf([...SURE_SIGN_OFFS, ...LIKELY_SIGN_OFFS])
const LONGEST = 100

/** How sure it is that a line ends the letter. */
export type SignOff = 'sure' | 'likely' | 'none'

/** Whether the line is a sign-off alone, or with the name behind it: “Kind regards, Ann”. */
export function signOffOf(sheet: Sheet, line: number): SignOff {
  const start = sheet.firsts[line]!
  const end = sheet.ends[line]!
  if (end - start > LONGEST || end === start) return 'none'
  if (!mayOpen(EITHER, sheet.text, start, end)) return 'none'
  const tokens = tokensOf(sheet.text, start, end).filter(({ folded }) => folded !== '*' && folded !== '_')
  const sure = matchFormula(SURE, tokens)
  const likely = matchFormula(LIKELY, tokens)
  const taken = Math.max(sure, likely)
  if (taken === 0) return 'none'
  const rest = tokens.slice(taken)
  while (rest.length > 0 && isPause(rest[0]!.folded)) rest.shift()
  if (rest.length > 0 && !areNames(sheet.text, rest)) {
    const nick = rest.length === 1 && rest[0]!.kind === 'word' && tokens[taken]!.folded === ','
    if (!nick) return 'none'
  }
  return sure >= likely ? 'sure' : 'likely'
}

/** Punctuation and emoji between a formula and the name. */
function isPause(folded: string): boolean {
  return ',.!-–—~:)('.includes(folded) || folded.charCodeAt(0) >= 0x2600
}
