import { expressionOf } from '../language/expression.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import type { BodySentence } from './body-sentences.js'
import { refusedRequest, restatedRequest, restatedTrouble } from './restate.js'
import { inside, say, withoutHead } from './sentence-text.js'
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
/** Tags of facts that give no ground. */
const NO_FACTS: readonly string[] = ['stock', 'complaint', 'evasive', 'rhetorical', 'threat', 'abuse']
/** Moves of a sentence that may show another way. */
const WAY_MOVES = [...PLAIN, 'next-step']
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
export function isPlain(
  sentence: BodySentence,
  words: RewriteWords,
  plain: readonly string[] = PLAIN
): boolean {
  const isHot = sentence.findings.some(({ category }) => NO_GROUND.includes(category))
  const isTold = sentence.clauses.every(
    ({ move, tag = '' }) => plain.includes(move) && !NO_FACTS.includes(tag)
  )
  return isTold && !isHot && !isFrank(sentence, words) && !/\?\s*$|⟨/.test(sentence.text)
}

/** `Honestly, I don't know why you bother`: no ground, and nothing that was heard. */
export function isFrank({ text }: BodySentence, { frank }: RewriteWords): boolean {
  return frank !== undefined && expressionOf(frank, 'iu', text).test(text)
}

/** No other way stands in the draft. `echo` is the reader's own question. */
export function needsWay(view: View, echo?: BodySentence): boolean {
  if (judged(view, 'structure/offer-alternative')) return true
  const own = view.paragraphs.flatMap(({ sentences }) => sentences).filter((each) => each !== echo)
  return !own.some((each) => hasMove(each, ...OPEN_WAYS))
}

/** A sentence that shows another way without saying so, and what says so. */
export interface Way {
  readonly sentence: BodySentence
  readonly text: string
}

/** The first way that the draft shows behind its refusal. */
export function wayBehind(refusing: BodySentence, view: View): Way | undefined {
  const behind = view.paragraphs
    .filter(({ isList }) => !isList)
    .flatMap(({ sentences }) => sentences)
    .filter(({ start }) => start > refusing.start)
  for (const sentence of behind) {
    const text = asWay(sentence, view)
    if (text !== undefined) return { sentence, text }
  }
  return undefined
}

function asWay(sentence: BodySentence, { words, style }: View): string | undefined {
  const { templates, 'way-on': shows } = words
  if (templates.way === undefined || shows === undefined || !isPlain(sentence, words, WAY_MOVES))
    return undefined
  const own = withoutHead(sentence.text, words.openers)
  const lead = say(templates.way, words, style, { words: '' }).trim()
  if (own.startsWith(lead) || !expressionOf(shows, 'iu', own).test(own)) return undefined
  return say(templates.way, words, style, { words: inside(own, words, style) })
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
