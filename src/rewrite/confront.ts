import { expressionOf, matches } from '../language/expression.js'
import { agreement, factIn, styleFor, todayIn } from './agreed.js'
import type { BodySentence, Paragraph } from './body-sentences.js'
import { isCharge, saidBeside, tokensOf, withoutCharge } from './charges.js'
import { decisionOf } from './decision.js'
import { setParagraph } from './draft-style.js'
import { saysSorry } from './emptiness.js'
import { begin, withoutGreeting } from './inline-greeting.js'
import { losesNone, protectedTokens } from './protected-tokens.js'
import { removal } from './remove-sentence.js'
import { isSaidElsewhere } from './said-elsewhere.js'
import { opening, say } from './sentence-text.js'
import { anySentence, hasMove, isProse, judged, type Step, type View } from './view.js'

/**
 * The agreement as understood → the fact and today's date → an open question. What is stated takes the place of the
 * charges that say it; where none goes, and where it would be made of slots, nothing is stated.
 */
export function planConfront(view: View): Step | undefined {
  const finding = judged(view, 'structure/state-then-ask')
  if (!finding || decisionOf(view) || owes(view)) return undefined
  const place = placeOf(view, finding.span.start)
  if (!place) return undefined
  const { words } = view
  const style = styleFor(view)
  const { greeting, sentences, skipped } = withoutGreeting(place, words)
  const own = place.sentences.slice(skipped)
  const lines = sentences.map((text, i) => ({ text, sentence: own[i]! }))
  const said = sentences.join(' ').replace(/\s+/g, ' ')
  const says = (move: string) =>
    lines.some(({ sentence, text }) => saidBeside(sentence, move, withoutCharge(sentence, text, view)))
  const hasAgreement = says('agreement')
  const isDated =
    hasAgreement && (todayIn(said, view) !== view.today || own.some((each) => isMissing(each, view)))
  const hasFact = isDated || says('fact--overdue') || lines.some((line) => tellsMissing(line, view))
  const charged = own.some((each) => hasMove(each, 'accusation'))
  const understood = agreement(said, view)
  const fact = factIn(said, view)
  const isUnknown =
    understood.includes(words.slots.what) || (understood.includes(words.slots.date) && namesDay(said, view))
  const could = [
    ...(hasAgreement || isUnknown ? [] : [understood]),
    ...(hasFact || (hasAgreement && !charged) || (!hasAgreement && isUnknown) || fact === words.slots.fact
      ? []
      : [say(words.templates.today, words, style, { today: todayIn(said, view), fact })])
  ]
  const stated = replaces(own, could, view) ? could : []
  const question = questionFor(view)
  const asked = question === undefined ? [] : [say(words.templates[question], words, style)]
  const isSpare = (each: BodySentence) => isSpareBeside(each, stated.join(' '), view)
  const kept = lines
    .filter(({ sentence }) => !isSpare(sentence))
    .map((line) => ({ ...line, text: withoutCharge(line.sentence, line.text, view) }))
    // behind a greeting with a comma the first sentence may have been small
    .map((line) =>
      line.sentence === own[0] && stated.length > 0 ? { ...line, text: opening(line.text, style) } : line
    )
  if (kept.length === 0 && stated.length === 0) return undefined
  const first = lines.findIndex(({ sentence }) =>
    hasMove(sentence, 'accusation', 'fact--overdue', 'agreement')
  )
  const from = kept.filter(
    ({ sentence }) => lines.findIndex((line) => line.sentence === sentence) < first
  ).length
  const agreed = hasAgreement
    ? kept.findLastIndex(({ sentence }) => hasMove(sentence, 'agreement')) + 1
    : from
  const rest = kept.slice(agreed)
  const demanded = rest.findIndex(({ sentence }) => demands(sentence))
  const until = demanded < 0 ? rest.length : demanded
  const texts = [
    ...kept.slice(0, agreed).map(({ text }) => text),
    ...stated,
    ...rest.slice(0, until).map(({ text }) => text),
    ...asked,
    ...rest.slice(until).map(({ text }) => text)
  ]
  const elsewhere = view.paragraphs
    .filter((each) => each !== place && isProse(each))
    .flatMap((each) => each.sentences)
    .filter(isSpare)
  return {
    changes: [
      { span: place, text: setParagraph(begin(greeting, texts, place, view), style) },
      ...elsewhere.map((each) => removal(view, each))
    ],
    rules: [finding.ruleId],
    reason: finding.message
  }
}

/** A charge goes whole, or the charge of its sentence does, for what is stated. */
function replaces(own: readonly BodySentence[], stated: readonly string[], view: View): boolean {
  const said = stated.join(' ')
  return own.some(
    (each) => isSpareBeside(each, said, view) || withoutCharge(each, each.text, view) !== each.text
  )
}

/** It charges, and tells no more than what is stated. */
function isSpareBeside(sentence: BodySentence, stated: string, view: View): boolean {
  const tokens = protectedTokens(stated, view.words, view.style.lang)
  // what has not come is said somewhere
  const tells = stated === '' && matches(sentence.text, view.words.missing)
  return (
    isCharge(sentence) &&
    !tells &&
    losesNone(tokensOf(sentence, view), tokens) &&
    isSaidElsewhere(sentence, view, stated)
  )
}

/**
 * The open question that is missing. Beside a day that the draft itself sets it asks for no other, and nothing at all
 * where nobody scolds.
 */
export function questionFor(view: View): 'question' | 'happened' | undefined {
  if (anySentence(view, 'open-question')) return undefined
  const setsDay = (each: BodySentence) => demands(each) && namesDay(each.text, view)
  if (!view.paragraphs.some(({ sentences }) => sentences.some(setsDay))) return 'question'
  return view.style.isTense ? 'happened' : undefined
}

/** It says what is to be done, or what comes if it is not. */
export function demands(sentence: BodySentence): boolean {
  return (
    hasMove(sentence, 'next-step', 'next-step--demand', 'fact--threat') ||
    sentence.findings.some(({ category }) => category === 'threat')
  )
}

function namesDay(said: string, { words, style }: View): boolean {
  const days = words.tokens.dates.map((day) => day.toLocaleLowerCase(style.lang))
  const tokens = protectedTokens(said, words, style.lang)
  return [...tokens.keys()].some((token) => days.includes(token.toLocaleLowerCase(style.lang)))
}

/** Who is sorry for something, and not for asking, broke the promise themselves. */
export function owes(view: View): boolean {
  return view.paragraphs.some(({ sentences }) =>
    sentences.some(
      (each) =>
        hasMove(each, 'apology', 'fact--stock', 'fact--sorry') &&
        saysSorry(each, view) &&
        !each.findings.some(({ category }) => category === 'non-assertive')
    )
  )
}

/** `The lamps promised for Monday aren't here`: the agreement and the fact in one sentence. */
function isMissing(sentence: BodySentence, { words: { missing } }: View): boolean {
  return (
    missing !== undefined &&
    hasMove(sentence, 'agreement--due', 'agreement--hazy') &&
    expressionOf(missing, 'iu', sentence.text).test(sentence.text)
  )
}

/** `The lamps have still not come`, beside the charge or alone. */
function tellsMissing(
  { sentence, text }: { readonly sentence: BodySentence; readonly text: string },
  view: View
): boolean {
  const { missing } = view.words
  const told = withoutCharge(sentence, text, view)
  return (
    missing !== undefined &&
    (told !== text || !hasMove(sentence, 'accusation')) &&
    expressionOf(missing, 'iu', told).test(told)
  )
}

function placeOf({ paragraphs }: View, at: number): Paragraph | undefined {
  const prose = paragraphs.filter(isProse)
  const marked = prose.find(({ start, end }) => start <= at && at < end)
  return (
    prose.find(({ sentences }) => sentences.some((each) => hasMove(each, 'accusation'))) ?? marked ?? prose[0]
  )
}
