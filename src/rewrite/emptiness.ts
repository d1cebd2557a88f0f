import type { Finding } from '../core/finding.js'
import { expressionOf } from '../language/expression.js'
import type { BodySentence } from './body-sentences.js'
import { hasMove, type View } from './view.js'

/** Its words are the head of a clause that says nothing to its end. */
export function isHollow({ ruleId }: Finding, { words }: View): boolean {
  return words.hollow.includes(ruleId)
}

/** It judges or disowns, and tells nothing. */
export function isVerdict({ ruleId }: Finding, { words }: View): boolean {
  return words.verdicts.includes(ruleId)
}

/** A hedge was taken out, and the sentence says in other words that it is not certain: *I might come, no promises*. */
export function isStillUnsure({ category }: Finding, text: string, { words: { unsure } }: View): boolean {
  return category === 'non-assertive' && unsure !== undefined && expressionOf(unsure, 'iu', text).test(text)
}

/** Another sentence says that the matter is not the writer's: nothing may say that the writer will see to it. */
export function isDisowned(finding: Finding, view: View): boolean {
  return (
    finding.category === 'pass-along' &&
    view.analysis.findings.some(
      (other) => other !== finding && other.category === 'pass-along' && isVerdict(other, view)
    )
  )
}

/** Tags of clauses that scold and tell nothing else. */
const SCOLDS: readonly string[] = ['retort', 'lecture', 'heated']

/** A clause that is heard as nothing but a scolding. */
export function isScolding({ tag }: { readonly tag?: string | undefined }): boolean {
  return tag !== undefined && SCOLDS.includes(tag)
}

/** It has the word. */
export function saysSorry({ text }: BodySentence, { words: { sorry } }: View): boolean {
  return sorry === undefined || expressionOf(sorry, 'iu', text).test(text)
}

/** An apology that asks nothing of the reader. */
export function isPlainlySorry(sentence: BodySentence, view: View): boolean {
  return (
    hasMove(sentence, 'apology') &&
    saysSorry(sentence, view) &&
    sentence.findings.every(({ category }) => category !== 'over-apology')
  )
}

/** Letters and figures: what a text says, without its signs. */
export function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
