import { matches } from '../language/expression.js'
import type { BodySentence } from './body-sentences.js'
import { tokensOf } from './charges.js'
import { isReport, type Place } from './decision.js'
import { answerOf } from './decline-answer.js'
import { isPlain, needsWay, showsWay, type Way, wayBehind } from './decline-words.js'
import { speakerOf } from './draft-style.js'
import { withoutGreeting } from './inline-greeting.js'
import { hearsBefore, isHeardAnywhere, lateHearing, withHearing } from './late-hearing.js'
import { isWallText, type Line, type MovedUp, movedUp, pointsBack } from './moved-up.js'
import { repeatsNo, withNo, withoutNo } from './no-once.js'
import type { Change } from './piece-table.js'
import { losesNone, protectedTokens } from './protected-tokens.js'
import { isBareNo, type Parts, partsOf, withoutConnector } from './refusal-parts.js'
import { restatedRequest } from './restate.js'
import { closed, opening, say } from './sentence-text.js'
import { hasMove, type View } from './view.js'

/** What the paragraph of a refusal tells, by what it does. */
interface Told {
  readonly greeting: string
  readonly led: Led
  readonly parts: Parts
  readonly up: MovedUp
  readonly after: readonly Line[]
}

/**
 * Request → reason → no → another way, inside the paragraph of the refusal; a slot where nothing shows what its reason
 * is. Undefined where the refusal is not one stretch, or its reason points back at it.
 */
export function reorder(view: View, place: Place): Change[] | undefined {
  const { paragraph, sentence } = place
  const told = toldIn(view, place)
  if (!told) return undefined
  const { led, parts, up, greeting } = told
  const isHeard =
    led.asked.length > 0 || parts.heard.length > 0 || up.heard.length > 0 || hearsBefore(sentence, view)
  const late = isHeard ? undefined : lateHearing(view, paragraph)
  const grounds = up.reasons.map((line) => line.sentence)
  const answer = answerOf(
    parts,
    {
      isHeard: isHeard || late !== undefined || isHeardAnywhere(view, grounds),
      isLed: led.before.length > 0,
      isReasoned: up.isReasoned
    },
    view
  )
  const reasons = [
    ...parts.reasons,
    ...up.reasons.map((line) => withoutConnector(withoutNo(line, view), view))
  ]
  if (!answer.isAskedWhole && pointsBack(reasons, parts.refusal, view)) return undefined
  const isFirst = answer.asked.length === 0 && led.asked.length === 0 && led.before.length === 0
  if (
    isFirst &&
    parts.heard.length === 0 &&
    reasons.some((text) => matches(text, view.words['names-no-thing']))
  )
    return undefined
  const way = needsWay(view, led.echo) ? wayBehind(sentence, view) : undefined
  const before = [
    ...[...answer.asked, ...led.asked].map((text) => opening(text, view.style)),
    ...parts.heard,
    ...led.before.map((text, i) => (i === 0 && greeting !== '' ? opening(text, view.style) : text)),
    ...parts.charges.filter((text) => !up.isReasoned || holdsTokens(text, view)),
    ...up.heard.map(({ text }) => text)
  ]
  const texts = [
    ...withNo([...before, ...reasons, ...answer.rule], answer.refusal, view),
    ...parts.others,
    ...behind(told, place, way, view)
  ]
  const thanks = led.thanks.map((text) => opening(text, view.style))
  const isElsewhere = way && !paragraph.sentences.includes(way.sentence)
  return [
    ...(late?.changes ?? []),
    { span: paragraph, text: withHearing(late, greeting, paragraph, thanks, texts, view) },
    ...(isElsewhere ? [{ span: way.sentence, text: way.text }] : [])
  ]
}

function toldIn(view: View, { paragraph, sentence }: Place): Told | undefined {
  const { words } = view
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const own = paragraph.sentences
    .slice(skipped)
    .map((each, i): Line => ({ sentence: each, text: reported(each, sentences[i]!, view) }))
    // the no that another sentence gives words to
    .filter((line) => line.sentence === sentence || !isBareNo(line.sentence.text, words))
  const at = own.findIndex((line) => line.sentence === sentence)
  const parts = partsOf(sentence, own[at]!.text, view)
  if (!parts) return undefined
  const after = own.slice(at + 1)
  return {
    greeting,
    led: ledBy(own.slice(0, at), isBareNo(sentence.text, words), view),
    parts,
    up: movedUp(own.slice(0, at), after, sentence, parts, view),
    after
  }
}

/** What stays behind the no, with another way where the draft shows none. */
function behind(
  { after, up, led }: Told,
  { sentence }: Place,
  way: Way | undefined,
  view: View
): readonly string[] {
  const { words, style } = view
  const rest = after.filter(
    (line) =>
      !up.heard.includes(line) && !up.reasons.includes(line) && !repeatsNo(line.sentence, sentence, view)
  )
  const firstElse = rest.findIndex(({ sentence: each }) => !goesOn(each, view))
  const more = firstElse < 0 ? rest.length : firstElse
  const set = (lines: readonly Line[]) =>
    lines.map((line) => (line.sentence === way?.sentence ? way.text : line.text))
  const speaker = { ...style, writer: speakerOf(sentence.text, words, style) }
  const isMissing = !way && needsWay(view, led.echo)
  return [
    ...set(rest.slice(0, more)),
    ...(isMissing ? [say(words.templates.alternative, words, speaker)] : []),
    ...set(rest.slice(more))
  ]
}

function holdsTokens(text: string, { words, style }: View): boolean {
  return protectedTokens(`. ${text}`, words, style.lang).size > 0
}

/** It refuses more, or tells a fact that goes with the refusal: another way comes behind it. */
function goesOn(sentence: BodySentence, view: View): boolean {
  const isMore = hasMove(sentence, 'refusal') || (isPlain(sentence, view.words) && !showsWay(sentence, view))
  return isMore && !isWallText(sentence, view)
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

function echoed(sentence: BodySentence | undefined, { words, style }: View): string | undefined {
  if (!sentence || !/\?\s*$/.test(sentence.text)) return undefined
  return restatedRequest({ text: sentence.text, complaints: [], heat: [] }, words, style)
}

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
