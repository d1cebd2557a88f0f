import type { BodySentence } from './body-sentences.js'
import { tokensOf } from './charges.js'
import { isReport, type Place } from './decision.js'
import { answerOf } from './decline-answer.js'
import { isPlain, needsWay, showsWay, wayBehind } from './decline-words.js'
import { speakerOf } from './draft-style.js'
import { withoutGreeting } from './inline-greeting.js'
import { hearsBefore, isHeardAnywhere, lateHearing, withHearing } from './late-hearing.js'
import { isWallText, type Line, movedUp, pointsBack } from './moved-up.js'
import type { Change } from './piece-table.js'
import { losesNone, protectedTokens } from './protected-tokens.js'
import { isBareNo, partsOf, withoutConnector } from './refusal-parts.js'
import { restatedRequest } from './restate.js'
import { closed, headOf, opening, say } from './sentence-text.js'
import { hasMove, type View } from './view.js'

/**
 * Request → reason → no → another way, inside the paragraph of the refusal; a slot where nothing shows what its reason
 * is. Undefined where the refusal is not one stretch, or its reason points back at it.
 */
export function reorder(view: View, { paragraph, sentence }: Place): Change[] | undefined {
  const { style, words } = view
  const { greeting, sentences, skipped } = withoutGreeting(paragraph, words)
  const own = paragraph.sentences
    .slice(skipped)
    .map((each, i): Line => ({ sentence: each, text: reported(each, sentences[i]!, view) }))
    // the no that another sentence gives words to
    .filter((line) => line.sentence === sentence || !isBareNo(line.sentence.text, view.words))
  const at = own.findIndex((line) => line.sentence === sentence)
  const parts = partsOf(sentence, own[at]!.text, view)
  if (!parts) return undefined
  const led = ledBy(own.slice(0, at), isBareNo(sentence.text, words), view)
  const after = own.slice(at + 1)
  const up = movedUp(own.slice(0, at), after, sentence, parts, view)
  const reasons = [...parts.reasons, ...up.reasons.map(({ text }) => text)]
  if (pointsBack(reasons, parts.refusal, view)) return undefined
  const isHeard =
    led.asked.length > 0 || parts.heard.length > 0 || up.heard.length > 0 || hearsBefore(sentence, view)
  const late = isHeard ? undefined : lateHearing(view, paragraph)
  const grounds = up.reasons.map((line) => line.sentence)
  const isClosed = needsWay(view, led.echo)
  const way = isClosed ? wayBehind(sentence, view) : undefined
  const answer = answerOf(
    parts,
    {
      isHeard: isHeard || late !== undefined || isHeardAnywhere(view, grounds),
      isLed: led.before.length > 0,
      isReasoned: up.isReasoned
    },
    view
  )
  const speaker = { ...style, writer: speakerOf(sentence.text, words, style) }
  const rest = after.filter(
    (line) =>
      !up.heard.includes(line) && !up.reasons.includes(line) && !repeatsNo(line.sentence, sentence, view)
  )
  const firstElse = rest.findIndex(({ sentence: each }) => !goesOn(each, view))
  const more = firstElse < 0 ? rest.length : firstElse
  const set = (lines: readonly Line[]) =>
    lines.map((line) => (line.sentence === way?.sentence ? way.text : line.text))
  const texts = [
    ...[...answer.asked, ...led.asked].map((text) => opening(text, style)),
    ...parts.heard,
    ...led.before.map((text, i) => (i === 0 && greeting !== '' ? opening(text, style) : text)),
    ...parts.charges.filter(
      (text) => !up.isReasoned || protectedTokens(`. ${text}`, words, style.lang).size > 0
    ),
    ...up.heard.map(({ text }) => text),
    ...parts.reasons,
    ...up.reasons.map(({ text }) => withoutConnector(text, view)),
    ...answer.refusal,
    ...parts.others,
    ...set(rest.slice(0, more)),
    ...(isClosed && !way ? [say(words.templates.alternative, words, speaker)] : []),
    ...set(rest.slice(more))
  ]
  const thanks = led.thanks.map((text) => opening(text, style))
  const isElsewhere = way && !paragraph.sentences.includes(way.sentence)
  return [
    ...(late?.changes ?? []),
    { span: paragraph, text: withHearing(late, greeting, paragraph, thanks, texts, view) },
    ...(isElsewhere ? [{ span: way.sentence, text: way.text }] : [])
  ]
}

/** `So Saturday won't do`, behind what refused the Saturday. */
function repeatsNo(sentence: BodySentence, refusing: BodySentence, view: View): boolean {
  const { clauses, text } = sentence
  const isNo = clauses.every(({ move }) => move === 'refusal') && headOf(text, view.words.so) !== undefined
  return isNo && losesNone(tokensOf(sentence, view), tokensOf(refusing, view))
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
