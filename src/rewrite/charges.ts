import type { BodySentence } from './body-sentences.js'
import { losesNone, protectedTokens, type TokenCount } from './protected-tokens.js'
import { bareWords, closed, headOf, opening, withoutHead } from './sentence-text.js'
import { hasMove, type View } from './view.js'

/** Words of a clause that can stand alone. */
const LEAST_WORDS = 4

/** A clause of this move stands in what is kept of the sentence. */
export function saidBeside({ clauses }: BodySentence, move: string, kept: string): boolean {
  const own = clauses.filter((clause) => `${clause.move}--${clause.tag}`.startsWith(move))
  if (!clauses.some((clause) => clause.move === 'accusation')) return own.length > 0
  return own.some(({ text }) => bareWords(kept).includes(bareWords(text)))
}

/** What stands beside the charge in its sentence, where that has all its tokens: `…, and the hall opens at six`. */
export function withoutCharge(sentence: BodySentence, text: string, view: View): string {
  if (!hasMove(sentence, 'accusation')) return text
  return beforeCharge(sentence, text, view) ?? behindCharge(sentence, text, view)
}

/** `We agreed on Monday, it is Friday, and you …`: what comes before the charge that ends the sentence. */
function beforeCharge(sentence: BodySentence, text: string, view: View): string | undefined {
  const { words, style } = view
  const first = sentence.clauses.findIndex(({ move }) => move === 'accusation')
  const ends = sentence.clauses
    .slice(first)
    .every(({ move, tag }) => move === 'accusation' || tag === 'threat')
  if (first < 1 || !ends || text !== sentence.text) return undefined
  const said = text
    .slice(0, sentence.clauses[first]!.start - sentence.start)
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')
  const isWhole = losesNone(tokensOf(sentence, view), protectedTokens(said, words, style.lang))
  return isWhole && said.split(/\s+/).length >= LEAST_WORDS ? closed(said) : undefined
}

function behindCharge(sentence: BodySentence, text: string, view: View): string {
  const { words, style } = view
  const last = sentence.clauses.findLastIndex(({ move }) => move === 'accusation')
  const rest = sentence.clauses[last + 1]
  if (!rest || rest.text.split(/\s+/).length < LEAST_WORDS) return text
  const said = sentence.text.slice(rest.start - sentence.start)
  const joined = headOf(said, words['charge-joins'])
  const isWhole = losesNone(tokensOf(sentence, view), protectedTokens(said, words, style.lang))
  return joined !== undefined && isWhole
    ? opening(closed(withoutHead(said, words['charge-joins'])), style)
    : text
}

/** A sentence that only charges: whatever it says of the matter stands in the agreement. */
export function isCharge(sentence: BodySentence): boolean {
  return hasMove(sentence, 'accusation') && !hasMove(sentence, 'refusal', 'alternative', 'hand-off', 'reason')
}

/** What may not be lost of a sentence. */
export function tokensOf({ text }: BodySentence, { words, style }: View): TokenCount {
  return protectedTokens(text, words, style.lang)
}
