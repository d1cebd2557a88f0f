import type { BodySentence, ClausePart, Paragraph } from './body-sentences.js'
import { setParagraph } from './draft-style.js'
import { begin, withoutGreeting } from './inline-greeting.js'
import type { Change } from './piece-table.js'
import { protectedTokens } from './protected-tokens.js'
import { HEARD, isBareNo, partsOf, refusalSentence, withoutConnector } from './refusal-parts.js'
import { removal } from './remove-sentence.js'
import { refusedRequest, restatedRequest, restatedTrouble } from './restate.js'
import { closed, headOf, opening, say } from './sentence-text.js'
import { anySentence, hasMove, isProse, judged, type Step, type View } from './view.js'

/** What a sentence with such a fault tells is no reason. */
const NO_GROUND: readonly string[] = [
  'heated',
  'threat',
  'pass-along',
  'accusatory',
  'lecturing',
  'non-assertive'
]
const PLAIN: readonly string[] = ['fact', 'other', 'reason']
/** Words of a sentence that only evades. */
const MOST_EVASIVE = 16
const OPEN_WAYS = [
  'alternative',
  'next-step',
  'commitment',
  'hand-off',
  'offer-help',
  'open-question',
  'closed-question'
]

/** Parts of the pattern that are put in as slots although the draft seems to have them. */
export interface Forced {
  readonly heard?: boolean
  readonly reason?: boolean
}

/** Request → reason → the word no → another way: the writer's own clauses in that order, slots for what is missing. */
export function planDecline(view: View, forced: Forced = {}): Step | undefined {
  const late = judged(view, 'structure/no-last')
  const closedWay = judged(view, 'structure/offer-alternative')
  const finding = late ?? closedWay
  if (!finding) return undefined
  const place = placeOfRefusal(view, finding.span.start)
  const cause = {
    rules: [late, closedWay].flatMap((each) => (each ? [each.ruleId] : [])),
    reason: finding.message
  }
  if (!place) {
    const changes = late && evaded(view)
    return changes ? { changes, ...cause } : undefined
  }
  if (!isProse(place.paragraph)) return undefined
  const isOrdered = late === undefined
  const changes = isOrdered
    ? addAlternative(view, place)
    : late.severity === 'suggestion' && !forced.heard
      ? sayNo(view, place)
      : reorder(view, place, forced)
  return { changes, ...cause }
}

interface Place {
  readonly paragraph: Paragraph
  readonly sentence: BodySentence
}

function placeOfRefusal({ paragraphs }: View, near: number): Place | undefined {
  const all = paragraphs.flatMap((paragraph) =>
    paragraph.sentences
      .filter((sentence) => hasMove(sentence, 'refusal'))
      .map((sentence) => ({ paragraph, sentence }))
  )
  return all.find(({ sentence }) => sentence.start <= near && near < sentence.end) ?? all[0]
}

/** The whole order anew, inside the paragraph of the refusal. */
function reorder(view: View, { paragraph, sentence }: Place, forced: Forced): Change[] {
  const { style, words } = view
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const own = paragraph.sentences.slice(skipped).map((each, i) => ({ sentence: each, text: sentences[i]! }))
  const at = own.findIndex((each) => each.sentence === sentence)
  const isKept = isEvaded(sentence) && saysMore(sentence, view)
  const parts = isKept
    ? { heard: [], charges: [], reasons: [], refusal: '', others: [] }
    : partsOf(sentence, own[at]!.text, view)
  const refusal = isEvaded(sentence) ? plainNo(view) : parts.refusal
  const led = own.slice(0, isKept ? at + 1 : at)
  const after = own.slice(at + 1)
  const isBare = isBareNo(sentence.text, words)
  const asked = isBare ? echoed(led.at(-1)?.sentence, view) : undefined
  const before = (asked === undefined ? led : led.slice(0, -1)).map(({ text }) => text)
  const opened = led.findIndex(({ sentence: { clauses } }) => clauses.some(({ move }) => move !== 'thanks'))
  const thanks = before.splice(0, opened < 0 ? before.length : opened)
  const heardLater = after.filter(
    (each) => hasMove(each.sentence, ...HEARD) && !hasMove(each.sentence, 'refusal', 'alternative')
  )
  const reasonsLater = after.filter(
    (each) =>
      !heardLater.includes(each) &&
      (isBare
        ? hasMove(each.sentence, 'reason', 'refusal')
        : hasMove(each.sentence, 'reason') && !hasMove(each.sentence, 'refusal')) &&
      !hasMove(each.sentence, ...OPEN_WAYS)
  )
  const isHeard = asked !== undefined || anySentence(view, 'acknowledge', 'apology')
  const hasReason =
    anySentence(view, 'reason') ||
    reasonsLater.length > 0 ||
    parts.reasons.length > 0 ||
    heardLater.some((each) => each.sentence.clauses.some(({ move }) => PLAIN.includes(move)))
  const fact = hasReason ? undefined : after.find((each, i) => i === 0 && isPlain(each.sentence))
  const moved = [...heardLater, ...reasonsLater, ...(fact ? [fact] : [])]
  const pulled = pulledFrom(view, paragraph)
  const missingHeard = (!isHeard && parts.heard.length === 0) || forced.heard
  const missingReason = (!hasReason && !fact) || forced.reason
  const first = [...thanks, ...(missingHeard ? [heardSentence(view)] : []), ...(asked ? [asked] : [])]
  const texts = [
    ...first.map((text) => opening(text, style)),
    ...parts.heard,
    ...before.map((text, i) => (i === 0 && greeting !== '' ? opening(text, style) : text)),
    ...parts.charges,
    ...heardLater.map(({ text }) => text),
    ...pulled.map(({ text }) => text),
    ...parts.reasons,
    ...[...reasonsLater, ...(fact ? [fact] : [])].map(({ text }) => withoutConnector(text, view)),
    ...(missingReason ? [say(words.templates.reason, words, style)] : []),
    refusal,
    ...parts.others,
    ...(needsWay(view, asked === undefined ? undefined : led.at(-1)?.sentence)
      ? [say(words.templates.alternative, words, style)]
      : []),
    ...after.filter((each) => !moved.includes(each)).map(({ text }) => text)
  ]
  return [
    { span: paragraph, text: setParagraph(begin(greeting, texts, view), style) },
    ...pulled.map((each) => removal(view, each))
  ]
}

/** `Can you add it by Monday? No.`: the question is the reader's, said back. */
function echoed(sentence: BodySentence | undefined, { words, style }: View): string | undefined {
  if (!sentence || !/\?\s*$/.test(sentence.text)) return undefined
  return restatedRequest({ text: sentence.text, complaints: [], heat: [] }, words, style)
}

/** Nothing in it says no. */
function isEvaded({ clauses }: BodySentence): boolean {
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

function isPlain(sentence: BodySentence): boolean {
  const isHot = sentence.findings.some(({ category }) => NO_GROUND.includes(category))
  return !isHot && !/\?\s*$/.test(sentence.text) && sentence.clauses.every(({ move }) => PLAIN.includes(move))
}

/** `echo` is the reader's own question. */
function needsWay(view: View, echo?: BodySentence): boolean {
  if (judged(view, 'structure/offer-alternative')) return true
  const own = view.paragraphs.flatMap(({ sentences }) => sentences).filter((each) => each !== echo)
  return !own.some((each) => hasMove(each, ...OPEN_WAYS))
}

/** Only the other way is missing. */
function addAlternative(view: View, { paragraph, sentence }: Place): Change[] {
  const { style, words } = view
  const texts = paragraph.sentences.flatMap((each) =>
    each === sentence ? [closed(each.text), say(words.templates.alternative, words, style)] : [each.text]
  )
  return [{ span: paragraph, text: setParagraph(texts, style) }]
}

/** The refusal stands where it should; it lacks the word. */
function sayNo(view: View, { paragraph, sentence }: Place): Change[] {
  const { style, words } = view
  const clause = sentence.clauses.find(({ move }) => move === 'refusal')!
  const isFirst = clause === sentence.clauses[0]
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const index = paragraph.sentences.indexOf(sentence) - skipped
  const texts = sentences.map((text, i) => {
    if (i !== index) return text
    if (!isFirst) return insideNo(sentence, clause, view)
    return opening(refusalSentence(text, view), style)
  })
  if (needsWay(view)) texts.splice(index + 1, 0, say(words.templates.alternative, words, style))
  return [{ span: paragraph, text: setParagraph(begin(greeting, texts, view), style) }]
}

/** `…, so I can't` → `…, so no, I can't`; without a connector the refusal becomes a sentence of its own. */
function insideNo(sentence: BodySentence, clause: ClausePart, view: View): string {
  const { words } = view
  const at = clause.start - sentence.start
  const rest = sentence.text.slice(at)
  const head = headOf(rest, words.so)
  if (head !== undefined) {
    const after = rest.slice(head.length).replace(/^[\s,]+/u, '')
    return `${sentence.text.slice(0, at)}${rest.slice(0, head.length)} ${words.templates['no-inside'].replace('{words}', after)}`
  }
  const lead = sentence.text.slice(0, at).replace(/[\s,;:–—-]+$/u, '')
  return `${closed(lead)} ${opening(refusalSentence(rest, view), view.style)}`
}

/** Nothing says no: the refusal is a slot, after the last plain statement. */
function evaded(view: View): Change[] | undefined {
  const { paragraphs, words, style } = view
  const prose = paragraphs.filter(isProse)
  const paragraph =
    prose.find(({ sentences }) => sentences.some((each) => isPlain(each) || hasMove(each, ...HEARD))) ??
    prose[0]
  if (!paragraph) return undefined
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const own = paragraph.sentences.slice(skipped)
  const open = own.findIndex((each) => hasMove(each, ...OPEN_WAYS, 'thanks'))
  const until = open < 0 ? own.length : open
  const isHeard = anySentence(view, ...HEARD)
  const texts = [
    ...(isHeard ? [] : [heardSentence(view)]),
    ...sentences.slice(0, until).map(closed),
    ...(until > 0 ? [] : [say(words.templates.reason, words, style)]),
    plainNo(view),
    ...(anySentence(view, 'alternative') ? [] : [say(words.templates.alternative, words, style)]),
    ...sentences.slice(until)
  ]
  return [{ span: paragraph, text: setParagraph(begin(greeting, texts, view), style) }]
}

/** The no of a draft that has none: of what was asked, where that stands before it. */
function plainNo(view: View): string {
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
