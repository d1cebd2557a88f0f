import type { Finding } from '../core/finding.js'
import { expressionOf, matches } from '../language/expression.js'
import type { BodySentence, Paragraph } from './body-sentences.js'
import { isFrank, isGroundBehind, requestOfRefusal } from './decline-words.js'
import { speaksOfWriter } from './draft-style.js'
import { isBareNo } from './refusal-parts.js'
import { headOf, withoutHead } from './sentence-text.js'
import { anySentence, hasMove, isProse, judged, type View } from './view.js'

/** Where a draft refuses. */
export interface Place {
  readonly paragraph: Paragraph
  readonly sentence: BodySentence
}

/** Several plans ask for it. */
const decisions = new WeakMap<View, Place | undefined>()

/**
 * The sentence that declines what the reader asked for, or the first of those that do. Undefined where several
 * refuse apart, where nothing shows that somebody asked, or where the reply is about something else.
 */
export function decisionOf(view: View): Place | undefined {
  if (!decisions.has(view)) decisions.set(view, findDecision(view))
  return decisions.get(view)
}

function findDecision(view: View): Place | undefined {
  const { words } = view
  const found = view.paragraphs
    .filter(isProse)
    .flatMap((paragraph) =>
      paragraph.sentences
        .filter((each) => refuses(each, view))
        .map((sentence): Place => ({ paragraph, sentence }))
    )
  // a wall beside a refusal refuses nothing more
  const said = found.length > 1 ? found.filter(({ sentence }) => !matches(sentence.text, words.walls)) : found
  const [first, ...others] = fromWriter(said.length > 0 ? said : found, view)
  if (!first || isChained(first.sentence, view) || isHeadless(first.sentence, view)) return undefined
  if (isBareNo(first.sentence.text, words)) {
    const [next] = others
    const isSaid = next?.paragraph === first.paragraph && requestOfRefusal(next.sentence, view) !== undefined
    // behind a bare no another negative statement says the same in words, or tells why
    return isSaid && refusesOn(first, others, view) ? next : first
  }
  return refusesOn(first, others, view) && isAsked(first.sentence, view) ? first : undefined
}

/** Moves of statements that tell what cannot be. */
export const CLOSED = [
  'reason',
  'fact--negated',
  'fact--wall',
  'fact--not-yet',
  'fact--evasive',
  'refusal--out'
]

/** The others go on where the first one ends, with nothing but reasons between them: one answer. */
function refusesOn({ paragraph, sentence }: Place, others: readonly Place[], view: View): boolean {
  const { words, style } = view
  const { sentences } = paragraph
  let last = sentences.indexOf(sentence)
  return others.every(({ sentence: other }) => {
    const at = sentences.indexOf(other)
    const between = sentences.slice(last + 1, at)
    last = at
    const follows =
      !speaksOfWriter(other.text, words, style) ||
      headOf(other.text, words.so) !== undefined ||
      hasMove(other, 'reason')
    return (
      at > 0 &&
      (between.length === 0 || follows) &&
      between.every((each) => hasMove(each, 'reason', ...CLOSED) || isGroundBehind(each, view))
    )
  })
}

/** What comes before the writer's own no is its reason: `The diary is full. So, no, we can't.` */
function fromWriter(places: readonly Place[], view: View): readonly Place[] {
  const { words, style } = view
  const at = places.findIndex(({ sentence }) => {
    const { text, clauses } = sentence
    return (
      requestOfRefusal(sentence, view) !== undefined ||
      speaksOfWriter(text, words, style) ||
      clauses.some(({ move, tag }) => move === 'refusal' && tag === 'no')
    )
  })
  return places.slice(Math.max(at, 0))
}

/** It says no, and no to something that can be asked for. */
function refuses(sentence: BodySentence, { words }: View): boolean {
  return (
    sentence.clauses.some(({ move, tag }) => move === 'refusal' && tag !== 'soft') &&
    !sentence.findings.some(isDisowning) &&
    !isReport(sentence, words) &&
    !isFrank(sentence, words) &&
    !matches(sentence.text, words.unasked) &&
    !matches(sentence.text, words['no-more'])
  )
}

/** `I don't make the rules` refuses nothing that was asked for. */
function isDisowning({ category }: Finding): boolean {
  return category === 'pass-along' || category === 'lecturing' || category === 'heated'
}

/**
 * The message that was received asks, the draft says so, the refusal tells it or answers with *no*, the reply begins
 * with it, or it tells why and was judged as an answer to a request.
 */
function isAsked(refusing: BodySentence, view: View): boolean {
  const sentences = view.paragraphs.flatMap((paragraph) => paragraph.sentences)
  const before = sentences.slice(0, sentences.indexOf(refusing))
  return (
    view.received !== undefined ||
    anySentence(view, 'acknowledge--request') ||
    requestOfRefusal(refusing, view) !== undefined ||
    matches(refusing.text, view.words['leading-no']) ||
    (before.every(({ clauses }) => clauses.every(({ move }) => OPENINGS.includes(move))) &&
      !chases(view, refusing)) ||
    (before.length <= MOST_LED &&
      isJudgedDecline(view) &&
      (givesReason(refusing, view) ||
        (before.some((each) => isGroundBehind(each, view)) && !matches(refusing.text, view.words.walls))))
  )
}

const OPENINGS: readonly string[] = ['thanks', 'apology', 'acknowledge']
const DECLINES = ['structure/no-last', 'structure/offer-alternative']

/** Sentences before a decline: further down another matter is told. */
const MOST_LED = 2

function isJudgedDecline(view: View): boolean {
  return DECLINES.some((id) => {
    const finding = judged(view, id)
    return finding !== undefined && finding.severity !== 'suggestion'
  })
}

/** `The case was opened, so we can't take it back` */
function givesReason({ clauses }: BodySentence, { words }: View): boolean {
  return clauses.some(
    ({ move, text }) => move === 'reason' || (move === 'refusal' && headOf(text, words.so) !== undefined)
  )
}

/** What only sounds like declining refuses nothing there. */
function chases({ paragraphs }: View, refusing: BodySentence): boolean {
  return paragraphs.some(({ sentences }) =>
    sentences.some(
      (each) => each !== refusing && hasMove(each, 'agreement', 'accusation--promise', 'accusation--late')
    )
  )
}

/** Words of a chat line are not taken apart. */
const MOST_CHAINED = 2

function isChained({ clauses }: BodySentence, { style }: View): boolean {
  return style.small && clauses.length > MOST_CHAINED
}

/** `can't do sunday sorry`: nothing that a no could stand before. */
function isHeadless({ text }: BodySentence, { words }: View): boolean {
  const { headless } = words
  const bare = withoutHead(text, [...words.openers, ...words.greetings])
  return headless !== undefined && !isBareNo(bare, words) && expressionOf(headless, 'iu', bare).test(bare)
}

/** `So, no, we haven't received the form yet`: a fact, and no refusal. */
export function isReport({ clauses }: BodySentence, { missing }: View['words']): boolean {
  const [first, next] = clauses
  if (first?.move !== 'refusal' || first.tag !== 'no' || !next) return false
  const isOpen =
    REPORTS.includes(next.tag ?? '') || (next.move === 'acknowledge' && matches(next.text, missing))
  return isOpen && clauses.every(({ move, tag }) => move !== 'refusal' || tag === 'no')
}

const REPORTS: readonly string[] = ['not-yet', 'overdue']
