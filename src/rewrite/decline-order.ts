import { expressionOf } from '../language/expression.js'
import type { BodySentence, Paragraph } from './body-sentences.js'
import { tokensOf } from './charges.js'
import {
  heardSentence,
  isFrank,
  isPlain,
  needsWay,
  OPEN_WAYS,
  PLAIN,
  plainNo,
  requestOfRefusal,
  wayBehind
} from './decline-words.js'
import { setParagraph } from './draft-style.js'
import { begin, withoutGreeting } from './inline-greeting.js'
import type { Change } from './piece-table.js'
import { losesNone, protectedTokens } from './protected-tokens.js'
import { HEARD, isBareNo, type Parts, partsOf, withoutConnector } from './refusal-parts.js'
import { removal } from './remove-sentence.js'
import { restatedRequest } from './restate.js'
import { closed, headOf, opening, say } from './sentence-text.js'
import { anySentence, hasMove, isProse, type View } from './view.js'

/** Words of a sentence that only evades. */
const MOST_EVASIVE = 16
/** Parts of the pattern that are put in as slots although the draft seems to have them. */
export interface Forced {
  readonly heard?: boolean
  readonly reason?: boolean
}

/** Where a draft refuses. */
export interface Place {
  readonly paragraph: Paragraph
  readonly sentence: BodySentence
}

/** A sentence of the paragraph, with its text as it is without a greeting. */
interface Line {
  readonly sentence: BodySentence
  readonly text: string
}

const NO_PARTS: Parts = { heard: [], charges: [], reasons: [], refusal: '', others: [] }

/** The whole order anew, inside the paragraph of the refusal. */
export function reorder(view: View, { paragraph, sentence }: Place, forced: Forced): Change[] {
  const { style, words } = view
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const own = paragraph.sentences
    .slice(skipped)
    .map((each, i): Line => ({ sentence: each, text: reported(each, sentences[i]!, view) }))
  const at = own.findIndex((line) => line.sentence === sentence)
  const isKept = isEvaded(sentence) && saysMore(sentence, view)
  const parts = isKept ? NO_PARTS : partsOf(sentence, own[at]!.text, view)
  const led = ledBy(own.slice(0, isKept ? at + 1 : at), isBareNo(sentence.text, words), view)
  const after = own.slice(at + 1)
  const up = movedUp(own.slice(0, at), after, sentence, parts, view)
  const pulled = pulledFrom(view, paragraph)
  const request = requestOfRefusal(view)
  const isSorry =
    request !== undefined &&
    !view.paragraphs.some(({ sentences: each }) =>
      each.some((line) => hasMove(line, 'acknowledge') && hears(line, view))
    )
  const isHeard =
    led.asked.length > 0 ||
    (!isSorry && (parts.heard.length > 0 || anySentence(view, 'acknowledge', 'apology')))
  const isClosed = needsWay(view, led.echo)
  const way = isClosed ? wayBehind(sentence, view) : undefined
  const slot = (template: 'reason' | 'alternative') => say(words.templates[template], words, style)
  const first = [...led.thanks, ...(isHeard && !forced.heard ? [] : [heardSentence(view)]), ...led.asked]
  const texts = [
    ...first.map((text) => opening(text, style)),
    ...parts.heard,
    ...led.before.map((text, i) => (i === 0 && greeting !== '' ? opening(text, style) : text)),
    ...parts.charges.filter(
      (text) => !up.isReasoned || protectedTokens(`. ${text}`, words, style.lang).size > 0
    ),
    ...up.heard.map(({ text }) => text),
    ...pulled.map(({ text }) => text),
    ...parts.reasons,
    ...up.reasons.map(({ text }) => withoutConnector(text, view)),
    ...(up.isReasoned && !forced.reason ? [] : [slot('reason')]),
    isEvaded(sentence) ? plainNo(view) : parts.refusal,
    ...parts.others,
    ...(isClosed && !way ? [slot('alternative')] : []),
    ...after
      .filter((line) => !up.heard.includes(line) && !up.reasons.includes(line))
      .map((line) => (line.sentence === way?.sentence ? way.text : line.text))
  ]
  const isElsewhere = way && !paragraph.sentences.includes(way.sentence)
  return [
    { span: paragraph, text: setParagraph(begin(greeting, texts, view), style) },
    ...(isElsewhere ? [{ span: way.sentence, text: way.text }] : []),
    ...pulled.map((each) => removal(view, each))
  ]
}

/** What stands before the refusal. */
interface Led {
  /** Thanks that open the reply. */
  readonly thanks: readonly string[]
  /** The request, said back out of the reader's question. */
  readonly asked: readonly string[]
  /** That question. */
  readonly echo?: BodySentence
  readonly before: readonly string[]
}

/** `Can you add it by Monday? No.`: before a bare no the question is the reader's. */
function ledBy(lines: readonly Line[], isBare: boolean, view: View): Led {
  const last = lines.at(-1)?.sentence
  const asked = isBare ? echoed(last, view) : undefined
  const rest = asked === undefined ? lines : lines.slice(0, -1)
  const opened = rest.findIndex(({ sentence: { clauses } }) => clauses.some(({ move }) => move !== 'thanks'))
  const texts = rest.map(({ text }) => text)
  const until = opened < 0 ? texts.length : opened
  const parted = { thanks: texts.slice(0, until), before: texts.slice(until) }
  return asked === undefined ? { ...parted, asked: [] } : { ...parted, asked: [asked], echo: last! }
}

/** It shows that the reader was heard, and does no more than that. */
function hears(sentence: BodySentence, { words }: View): boolean {
  const isVague = sentence.findings.some(({ category }) => category === 'vague-time')
  return hasMove(sentence, ...HEARD) && !isVague && !sentence.text.includes('⟨') && !isFrank(sentence, words)
}

/** The first plain statement, as long as nothing shows another way before it. */
function plainBefore(after: readonly Line[], view: View): Line[] {
  const open = after.findIndex(({ sentence }) => hasMove(sentence, ...OPEN_WAYS))
  const found = after
    .slice(0, open < 0 ? after.length : open)
    .find(({ sentence }) => isPlain(sentence, view.words))
  return found ? [found] : []
}

function echoed(sentence: BodySentence | undefined, { words, style }: View): string | undefined {
  if (!sentence || !/\?\s*$/.test(sentence.text)) return undefined
  return restatedRequest({ text: sentence.text, complaints: [], heat: [] }, words, style)
}

/** What stands behind the refusal and belongs before it. */
interface MovedUp {
  readonly heard: readonly Line[]
  readonly reasons: readonly Line[]
  /** A reason stands somewhere in the draft. */
  readonly isReasoned: boolean
}

function movedUp(
  before: readonly Line[],
  after: readonly Line[],
  refusing: BodySentence,
  parts: Parts,
  view: View
): MovedUp {
  const isBare = isBareNo(refusing.text, view.words)
  const isHeard = ({ sentence }: Line) =>
    hears(sentence, view) && !hasMove(sentence, 'refusal', 'alternative')
  // behind a bare no another negative statement tells why
  const isReason = ({ sentence }: Line) =>
    isBare
      ? hasMove(sentence, 'reason') || (hasMove(sentence, 'refusal') && sentence.findings.length === 0)
      : (hasMove(sentence, 'reason') && !hasMove(sentence, 'refusal')) ||
        sentence.clauses[0]?.move === 'reason' ||
        sentence.clauses.every(({ tag }) => tag === 'out') ||
        isReport(sentence, view.words)
  const heard = after.filter(isHeard)
  const given = after.filter(
    (line) => !isHeard(line) && isReason(line) && !hasMove(line.sentence, ...OPEN_WAYS)
  )
  const isGiven =
    given.length > 0 ||
    parts.reasons.length > 0 ||
    before.some(({ sentence }) => isReport(sentence, view.words) || isPlain(sentence, view.words)) ||
    anySentence(view, 'reason') ||
    heard.some(({ sentence }) => sentence.clauses.some(({ move }) => PLAIN.includes(move)))
  const fact = isGiven ? [] : plainBefore(after, view)
  const apart = [...heard.map((line) => line.sentence), wayBehind(refusing, view)?.sentence]
  const reasons = withRun([...given, ...fact], after, apart, refusing, view)
  return { heard, reasons, isReasoned: isGiven || fact.length > 0 }
}

function leans({ text }: BodySentence, { leans: heads }: View['words']): boolean {
  return heads !== undefined && expressionOf(heads, 'iu', text).test(text)
}

/** Moves of statements that go with a reason. */
const RUN = [...PLAIN, 'agreement']

/** Plain statements among the reasons and right behind them: what goes with a reason stays beside it. */
function withRun(
  reasons: readonly Line[],
  after: readonly Line[],
  apart: readonly (BodySentence | undefined)[],
  refusing: BodySentence,
  { words }: View
): Line[] {
  // what it leans on may be a part of that sentence
  const isSplit = refusing.clauses.length > 1
  const isPart = ({ sentence }: Line) => {
    if (apart.includes(sentence)) return false
    if (leans(sentence, words)) return !isSplit && !hasMove(sentence, 'alternative', 'refusal', 'accusation')
    return isPlain(sentence, words, RUN) && !hasMove(sentence, ...OPEN_WAYS)
  }
  let last = Math.max(...reasons.map((line) => after.indexOf(line)))
  if (reasons.length > 0) while (after[last + 1] && isPart(after[last + 1]!)) last++
  return after.filter((line, i) => reasons.includes(line) || (i <= last && isPart(line)))
}

/** `So, no, we haven't received the form yet`: a fact, and no refusal. */
export function isReport({ clauses }: BodySentence, { missing }: View['words']): boolean {
  const [first, next] = clauses
  if (first?.move !== 'refusal' || first.tag !== 'no' || !next) return false
  const isOpen =
    REPORTS.includes(next.tag ?? '') ||
    (next.move === 'acknowledge' &&
      missing !== undefined &&
      expressionOf(missing, 'iu', next.text).test(next.text))
  return isOpen && clauses.every(({ move, tag }) => move !== 'refusal' || tag === 'no')
}

const REPORTS: readonly string[] = ['not-yet', 'overdue']

/** The fact of a report, without the no before it and the charge behind. */
function reported(sentence: BodySentence, text: string, view: View): string {
  if (!isReport(sentence, view.words)) return text
  const { clauses } = sentence
  const end = clauses.slice(1).findIndex(({ move }) => move === 'accusation') + 1
  const rest = sentence.text.slice(
    clauses[1]!.start - sentence.start,
    end > 0 ? clauses[end]!.start - sentence.start : undefined
  )
  const { words, style } = view
  const isWhole = losesNone(tokensOf(sentence, view), protectedTokens(`. ${rest}`, words, style.lang))
  return isWhole ? opening(closed(rest), style) : text
}

/** Nothing in it says no. */
export function isEvaded({ clauses }: BodySentence): boolean {
  return clauses.every(({ move, tag }) => move !== 'refusal' || tag === 'soft')
}

/** It evades, and tells something besides. */
function saysMore({ text }: BodySentence, { words, style }: View): boolean {
  return text.split(/\s+/).length > MOST_EVASIVE || protectedTokens(text, words, style.lang).size > 0
}

/** Sentences of later paragraphs that only say what was heard. */
function pulledFrom({ paragraphs, words }: View, paragraph: Paragraph): BodySentence[] {
  const later = paragraphs.slice(paragraphs.indexOf(paragraph) + 1).filter(isProse)
  return later
    .flatMap(({ sentences }) => sentences)
    .filter(
      (each) =>
        hasMove(each, ...HEARD) &&
        each.clauses.every(({ move }) => [...HEARD, 'reason', 'other', 'fact'].includes(move))
    )
    .filter((each) => headOf(each.text, words.greetings) === undefined)
    .slice(0, 2)
}
