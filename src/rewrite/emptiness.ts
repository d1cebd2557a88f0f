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

/** Words of a sentence that says no more than that the one before it is not certain. */
const MOST_DOUBT = 5

/**
 * A hedge was taken out of a sentence, and it is not certain all the same: it says so in other words (*I might come, no
 * promises*), the next one says so, or it only asks with its mark (*Maybe I could come?*). `text` is what it says now.
 */
export function isStillUnsure(
  { category }: Finding,
  text: string,
  sentence: BodySentence,
  { words: { unsure, asks }, paragraphs }: View
): boolean {
  if (category !== 'non-assertive') return false
  if (unsure !== undefined) {
    const next = paragraphs.flatMap(({ sentences }) => sentences).find(({ start }) => start >= sentence.end)
    const doubt = next && next.text.split(/\s+/).length <= MOST_DOUBT ? ` ${next.text}` : ''
    if (expressionOf(unsure, 'iu', text + doubt).test(text + doubt)) return true
  }
  return asks !== undefined && /\?\P{L}*$/u.test(text) && !expressionOf(asks, 'iu', text).test(text)
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
