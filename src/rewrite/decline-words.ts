import type { Span } from '../core/span.js'
import { expressionOf, matches } from '../language/expression.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import type { BodySentence, ClausePart } from './body-sentences.js'
import { speakerOf, speaksOfWriter } from './draft-style.js'
import { protectedTokens } from './protected-tokens.js'
import { type RefusedRequest, refusedRequest, restatedRequest, restatedTrouble } from './restate.js'
import { bareWords, inside, say, withoutHead } from './sentence-text.js'
import { hasMove, judged, type View } from './view.js'

/** What a sentence with such a fault tells is no reason. */
export const NO_GROUND: readonly string[] = [
  'heated',
  'threat',
  'pass-along',
  'accusatory',
  'lecturing',
  'non-assertive'
]
export const PLAIN: readonly string[] = ['fact', 'other', 'reason']
/** Tags of facts that give no ground. */
const NO_REASONS: readonly string[] = [
  'stock',
  'sorry',
  'complaint',
  'rhetorical',
  'threat',
  'abuse',
  'sent-away',
  'heated',
  'retort'
]
const NO_FACTS: readonly string[] = [...NO_REASONS, 'evasive']
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
  const isTold = sentence.clauses.every((clause) => isPlainClause(clause, plain))
  return isTold && !isHot && !isFrank(sentence, words) && !/\?\s*$|⟨/.test(sentence.text)
}

export function isPlainClause({ move, tag = '' }: ClausePart, plain: readonly string[] = PLAIN): boolean {
  return plain.includes(move) && !NO_FACTS.includes(tag)
}

/** Words of a statement that can be a reason, where the language does not say. */
const LEAST_GROUND = 3
const GROUND_MOVES = [...PLAIN, 'agreement']
/** What a ground may tell besides where it does not speak of the writer: `…, and your hinge was bent`, `the ferry goes at ten`. */
const BESIDE_GROUND = ['acknowledge', 'commitment']

/** A plain statement that says enough to be a reason, and says it without a word that stands before it. */
export function isGround(sentence: BodySentence, words: RewriteWords): boolean {
  const { clauses } = sentence
  return (
    saysEnough(sentence, words) &&
    (isPlain(sentence, words, GROUND_MOVES) || clauses.every(({ tag }) => tag === 'out'))
  )
}

/**
 * Right behind a refusal its reason is also what elsewhere only talks round an answer, or is a no of its own that does
 * not speak of the writer: `Our hall is taken until June.`
 */
export function isGroundBehind(sentence: BodySentence, { words, style }: View): boolean {
  if (isGround(sentence, words)) return true
  const { clauses, findings, text } = sentence
  const isOfOthers = !speaksOfWriter(text, words, style)
  const isClosed = hasMove(sentence, 'refusal') && isOfOthers
  const isReason = hasMove(sentence, 'reason')
  const plain = [
    ...GROUND_MOVES,
    ...(isClosed ? ['refusal'] : []),
    ...(isOfOthers || isReason ? BESIDE_GROUND : [])
  ]
  // a rule that is recited with its reason is the reason
  const mayRecite = isClosed || isReason || hasMove(sentence, 'fact--evasive')
  return (
    (mayRecite || hasMove(sentence, ...PLAIN) || isState(sentence, words, style)) &&
    saysEnough(sentence, words) &&
    !/\?\s*$|⟨/.test(text) &&
    clauses.every(({ move, tag }) => plain.includes(move) && !NO_REASONS.includes(tag ?? '')) &&
    !findings.some(
      ({ category, span }) =>
        NO_GROUND.includes(category) && !(category === 'lecturing' && (mayRecite || isLead(span, sentence)))
    ) &&
    !isFrank(sentence, words)
  )
}

/** `As I told you, the lease has no such clause`: the head falls away. */
function isLead({ start, end }: Span, sentence: BodySentence): boolean {
  return start === sentence.start && /^\s*,/.test(sentence.text.slice(end - sentence.start))
}

/** `The bike is booked already`: no step of anybody's, and no day that one could wait for. */
function isState({ text, clauses }: BodySentence, words: RewriteWords, { lang }: View['style']): boolean {
  return (
    clauses.every(({ move }) => move === 'commitment') && protectedTokens(`. ${text}`, words, lang).size === 0
  )
}

function saysEnough({ text }: BodySentence, words: RewriteWords): boolean {
  const { tokens, 'least-ground': least = LEAST_GROUND } = words
  const said = bareWords(text).split(' ')
  return said.length >= least && !/[!:]\s*$/.test(text) && !tokens.numbers.includes(said[said.length - 1]!)
}

/** `Honestly, I don't know why you bother`: no ground, and nothing that was heard. */
export function isFrank({ text }: BodySentence, { frank }: RewriteWords): boolean {
  return matches(text, frank)
}

/** No other way stands in the draft, in whatever words. `echo` is the reader's own question. */
export function needsWay(view: View, echo?: BodySentence): boolean {
  const own = view.paragraphs.flatMap(({ sentences }) => sentences).filter((each) => each !== echo)
  if (own.some((each) => sendsOn(each) || matchesWay(each.text, view))) return false
  return (
    judged(view, 'structure/offer-alternative') !== undefined ||
    !own.some((each) => hasMove(each, ...OPEN_WAYS))
  )
}

/** `maybe ask Connor`: not a good way, but one. */
function sendsOn({ findings }: BodySentence): boolean {
  return findings.some(({ category }) => category === 'pass-along')
}

/** It shows another way, in whatever words. */
export function showsWay({ text }: BodySentence, view: View): boolean {
  return matchesWay(text, view)
}

function matchesWay(text: string, { words: { 'way-on': shows } }: View): boolean {
  return matches(text, shows)
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

function asWay(sentence: BodySentence, view: View): string | undefined {
  const { words, style } = view
  const { templates } = words
  if (templates.way === undefined || !isPlain(sentence, words, WAY_MOVES)) return undefined
  const own = withoutHead(sentence.text, words.openers)
  const lead = say(templates.way, words, style, { words: '' }).trim()
  if (own.startsWith(lead) || !matchesWay(own, view)) return undefined
  return say(templates.way, words, style, { words: inside(own, words, style) })
}

/** `We can't refund the ticket` tells that somebody asked for it. */
export function requestOfRefusal(refusing: BodySentence, view: View): string | undefined {
  const { text, start, clauses } = refusing
  const clause = clauses.find(({ move }) => move === 'refusal')
  return requestIn(clause ? text.slice(clause.start - start) : text, view)?.beside
}

/** The same of the words that refuse. */
export function requestIn(refusal: string, { words, style }: View): RefusedRequest | undefined {
  const no = words['leading-no']
  const bare = no === undefined ? refusal : refusal.replace(expressionOf(no, 'iu', refusal), '')
  return refusedRequest(bare, words, { ...style, writer: speakerOf(refusal, words, style) })
}

/** What the received message asks for or complains of, in the writer's mouth. */
export function heardInMessage({ received, words, style }: View): string | undefined {
  return restatedRequest(received, words, style) ?? restatedTrouble(received, words, style)
}

/** A slot for the request of a message that cannot be said back. */
export function askedSlot({ received, words, style }: View): string | undefined {
  return received && say(words.templates.request, words, style)
}
