import type { Finding } from '../core/finding.js'
import { expressionOf } from '../language/expression.js'
import type { BodySentence, ClausePart } from './body-sentences.js'
import { type Forced, isEvaded, isReport, type Place, reorder } from './decline-order.js'
import {
  heardSentence,
  isPlain,
  needsWay,
  OPEN_WAYS,
  plainNo,
  requestOfRefusal,
  wayBehind
} from './decline-words.js'
import { setParagraph } from './draft-style.js'
import { begin, withoutGreeting } from './inline-greeting.js'
import type { Change } from './piece-table.js'
import { protectedTokens } from './protected-tokens.js'
import { HEARD, refusalSentence } from './refusal-parts.js'
import { closed, headOf, opening, say } from './sentence-text.js'
import { anySentence, hasMove, isProse, judged, type Step, type View } from './view.js'

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
  if (place && isUnasked(place.sentence, view)) return undefined
  const isChase = isAboutOther(view) && anySentence(view, 'fact--overdue')
  if (isChase && requestOfRefusal(view) === undefined) return undefined
  if (!place) {
    const changes = late && evaded(view)
    return changes ? { changes, ...cause } : undefined
  }
  if (!isProse(place.paragraph)) return undefined
  if (isEvaded(place.sentence) && isAboutOther(view, 'apology')) return undefined
  if (late?.severity === 'suggestion' && (isAboutOther(view) || isNoMore(place.sentence, view)))
    return undefined
  const isOrdered = late === undefined
  const changes = isOrdered
    ? addAlternative(view, place)
    : late.severity === 'suggestion' && !forced.heard
      ? sayNo(view, place)
      : reorder(view, place, forced)
  return { changes, ...cause }
}

function placeOfRefusal({ paragraphs, words }: View, near: number): Place | undefined {
  const all = paragraphs.flatMap((paragraph) =>
    paragraph.sentences
      .filter((sentence) => hasMove(sentence, 'refusal'))
      .map((sentence) => ({ paragraph, sentence }))
  )
  const plain = all.filter(
    ({ sentence }) => !sentence.findings.some(isDisowning) && !isReport(sentence, words)
  )
  const found = plain.length > 0 ? plain : all
  return found.find(({ sentence }) => sentence.start <= near && near < sentence.end) ?? found[0]
}

/** `I don't make the rules` refuses nothing that was asked for. */
function isDisowning({ category }: Finding): boolean {
  return category === 'pass-along' || category === 'lecturing' || category === 'heated'
}

/** `I can't do more than ask them`: nothing is refused. */
function isNoMore({ text }: BodySentence, { words: { 'no-more': says } }: View): boolean {
  return says !== undefined && expressionOf(says, 'iu', text).test(text)
}

/** A draft that chases, or does one of `moves`: what only sounds like declining there refuses nothing. */
function isAboutOther(view: View, ...moves: readonly string[]): boolean {
  return (
    view.received === undefined &&
    !anySentence(view, 'acknowledge--request') &&
    anySentence(view, 'agreement', 'accusation--promise', 'accusation--late', ...moves)
  )
}

/** `We don't work on Sundays`, `I won't accept insults`: the form of a refusal, of something that nobody asked for. */
function isUnasked({ text }: BodySentence, { words: { unasked } }: View): boolean {
  return unasked !== undefined && expressionOf(unasked, 'iu', text).test(text)
}

/** Only the other way is missing. */
function addAlternative(view: View, { paragraph, sentence }: Place): Change[] {
  const { style, words } = view
  const way = wayBehind(sentence, view)
  if (way) return [{ span: way.sentence, text: way.text }]
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
  const refusal = opening(refusalSentence(rest, view), view.style)
  return isSpareCharge(sentence, clause, lead, view) ? refusal : `${closed(lead)} ${refusal}`
}

/** It charges and tells nothing, and a plain statement gives the reason. */
function isSpareCharge(sentence: BodySentence, refusal: ClausePart, lead: string, view: View): boolean {
  const { words, style, paragraphs } = view
  return (
    sentence.clauses.every((each) => each.start >= refusal.start || each.move === 'accusation') &&
    protectedTokens(`. ${lead}`, words, style.lang).size === 0 &&
    paragraphs.some(({ sentences }) =>
      sentences.some((each) => each.start < sentence.start && isPlain(each, words))
    )
  )
}

/** Nothing says no: the refusal is a slot, after the last plain statement. */
function evaded(view: View): Change[] | undefined {
  const { paragraphs, words, style } = view
  const prose = paragraphs.filter(isProse)
  const paragraph =
    prose.find(({ sentences }) =>
      sentences.some((each) => isPlain(each, words) || hasMove(each, ...HEARD))
    ) ?? prose[0]
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
