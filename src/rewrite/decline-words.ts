import type { BodySentence } from './body-sentences.js'
import { refusedRequest, restatedRequest, restatedTrouble } from './restate.js'
import { say } from './sentence-text.js'
import { anySentence, hasMove, judged, type View } from './view.js'

/** What a sentence with such a fault tells is no reason. */
const NO_GROUND: readonly string[] = [
  'heated',
  'threat',
  'pass-along',
  'accusatory',
  'lecturing',
  'non-assertive'
]
export const PLAIN: readonly string[] = ['fact', 'other', 'reason']
/** Moves that leave the reader a way on. */
export const OPEN_WAYS = [
  'alternative',
  'next-step',
  'commitment',
  'hand-off',
  'offer-help',
  'open-question',
  'closed-question'
]

/** It tells something, and nothing that it tells hurts. */
export function isPlain(sentence: BodySentence): boolean {
  const isHot = sentence.findings.some(({ category }) => NO_GROUND.includes(category))
  return !isHot && !/\?\s*$/.test(sentence.text) && sentence.clauses.every(({ move }) => PLAIN.includes(move))
}

/** No other way stands in the draft. `echo` is the reader's own question. */
export function needsWay(view: View, echo?: BodySentence): boolean {
  if (judged(view, 'structure/offer-alternative')) return true
  const own = view.paragraphs.flatMap(({ sentences }) => sentences).filter((each) => each !== echo)
  return !own.some((each) => hasMove(each, ...OPEN_WAYS))
}

/** The no of a draft that has none: of what was asked, where that stands before it. */
export function plainNo(view: View): string {
  const { words, style } = view
  const { refusal, 'refusal-that': known = refusal } = words.templates
  const isNamed = anySentence(view, 'acknowledge--request') || restatedRequest(view.received, words, style)
  return say(isNamed ? known : refusal, words, style)
}

/** `We can't refund the ticket` tells that somebody asked for it. */
export function requestOfRefusal({ paragraphs, words, style }: View): string | undefined {
  const refusing = paragraphs.flatMap(({ sentences }) => sentences).find((each) => hasMove(each, 'refusal'))
  return refusing && refusedRequest(refusing.text, words, style)
}

/** The request in the writer's mouth: as the received message says it, else with a slot. */
export function heardSentence(view: View): string {
  const { received, words, style } = view
  return (
    restatedRequest(received, words, style) ??
    restatedTrouble(received, words, style) ??
    requestOfRefusal(view) ??
    say(words.templates.request, words, style)
  )
}
