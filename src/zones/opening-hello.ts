import { formulasOf, matchFormula } from './formulas.js'
import { tokensOf } from './tokens.js'
import { HELLOS } from './words/greetings.js'

const HELLO = formulasOf(HELLOS)
const LONGEST = 60
const MOST_NAME_WORDS = 4

/** True where a hello and an address open the text at an offset, and the letter goes on in that line: “Hi Jo, the …”. */
export function opensWithHello(text: string, start: number): boolean {
  const line = text.indexOf('\n', start)
  const tokens = tokensOf(text, start, Math.min(line < 0 ? text.length : line, start + LONGEST))
  const from = matchFormula(HELLO, tokens)
  if (from === 0) return false
  const sign = tokens.findIndex(({ kind }, i) => i >= from && kind === 'mark')
  return sign >= from && sign - from <= MOST_NAME_WORDS && ',!.:-–—'.includes(tokens[sign]!.folded)
}
