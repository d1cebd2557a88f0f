import { formulasOf, matchFormula } from './formulas.js'
import { isBlankLine, type Sheet } from './sheet.js'
import { type Token, tokensOf } from './tokens.js'
import { ADDRESSEES, HELLOS, SALUTATIONS, TRAILING_HELLOS } from './words/greetings.js'

const HELLO = formulasOf(HELLOS)
const SALUTATION = formulasOf(SALUTATIONS)
const LONGEST = 140
const MOST_WORDS = 8
const MOST_NAME_WORDS = 4
const MOST_SMALL_NAMES = 2

/** True when the line is a greeting and nothing else: “Hi Ann,”, “Gentile signora Rossi,”, “Ayşe Hanım merhaba,”. */
export function isGreetingLine(sheet: Sheet, line: number): boolean {
  const start = sheet.firsts[line]!
  const end = sheet.ends[line]!
  if (end - start > LONGEST) return false
  const tokens = tokensOf(sheet.text, start, end).filter((token) => !isEmphasis(token))
  const words = tokens.filter((token) => token.kind !== 'mark')
  if (words.length === 0 || words.length > MOST_WORDS) return false
  const alone = line + 1 >= sheet.count || isBlankLine(sheet, line + 1)
  const hello = matchFormula(HELLO, tokens)
  if (hello > 0) return isAddress(sheet.text, tokens, hello)
  const salutation = matchFormula(SALUTATION, tokens)
  if (salutation > 0) return isFreeAddress(sheet.text, tokens, salutation)
  return isNameGreeting(sheet.text, tokens, words, alone)
}

/** Names, titles and punctuation; a few names may be written small. */
function isAddress(text: string, tokens: readonly Token[], from: number): boolean {
  let small = 0
  let marks = 0
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'mark') {
      marks++
      if (token.folded.charCodeAt(0) < 0x2600 && !',.!:;-–—/()~'.includes(token.folded)) return false
    } else if (token.kind === 'word' && !isNameWord(text, token)) small++
  }
  if (small === 0) return true
  return small <= MOST_SMALL_NAMES && marks === 1 && tokens.at(-1)!.folded === ','
}

/** After “Dear” anything may follow up to a comma at the end of the line; without it, names only. */
function isFreeAddress(text: string, tokens: readonly Token[], from: number): boolean {
  const last = tokens.length - 1
  if (tokens[last]!.folded !== ',') return isAddress(text, tokens, from)
  for (let i = from; i < last; i++) {
    const sign = tokens[i]!.folded
    if (sign === ',' || sign === '!' || sign === '?' || sign === ';') return isAddress(text, tokens, from)
  }
  return true
}

/** “Gary,”, “Mr. Rowe,” and “Ufuk Bey merhaba,” above a blank line. */
function isNameGreeting(
  text: string,
  tokens: readonly Token[],
  words: readonly Token[],
  alone: boolean
): boolean {
  const last = words.at(-1)!
  const hello = TRAILING_HELLOS.has(last.folded)
  const named = words.every((word) => word.kind === 'slot' || isNameWord(text, word) || word === last)
  if (hello && words.length > 1)
    return (
      named &&
      isAddress(
        text,
        [...tokens].filter((t) => t !== last),
        0
      )
    )
  if (!alone || words.length > MOST_NAME_WORDS) return false
  const sign = tokens.at(-1)!.folded
  const marks = tokens.filter(({ kind }) => kind === 'mark').slice(0, -1)
  return sign === ',' && marks.every(({ folded }) => folded === '.') && words.every((w) => isName(text, w))
}

function isName(text: string, word: Token): boolean {
  return word.kind === 'slot' || isNameWord(text, word)
}

function isNameWord(text: string, word: Token): boolean {
  if (word.folded === 'i' && text.charAt(word.start) === 'I') return false
  return ADDRESSEES.has(word.folded) || isCapitalised(text, word)
}

/** True when the word starts with a capital letter. */
export function isCapitalised(text: string, word: Token): boolean {
  const first = text.charAt(word.start)
  return first !== first.toLowerCase()
}

function isEmphasis(token: Token): boolean {
  return token.kind === 'mark' && (token.folded === '*' || token.folded === '_')
}
