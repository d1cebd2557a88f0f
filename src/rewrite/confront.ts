import { expressionOf } from '../language/expression.js'
import { agreement, factIn, styleFor, todayIn } from './agreed.js'
import type { BodySentence, Paragraph } from './body-sentences.js'
import { isCharge, saidBeside, tokensOf, withoutCharge } from './charges.js'
import { setParagraph } from './draft-style.js'
import { begin, withoutGreeting } from './inline-greeting.js'
import { losesNone, protectedTokens } from './protected-tokens.js'
import { removal } from './remove-sentence.js'
import { isSaidElsewhere } from './said-elsewhere.js'
import { opening, say } from './sentence-text.js'
import { anySentence, hasMove, isProse, judged, type Step, type View } from './view.js'

/** The agreement as understood → the fact and today's date → an open question. Charges that say no more than that go. */
export function planConfront(view: View, { open = false } = {}): Step | undefined {
  const finding = judged(view, 'structure/state-then-ask')
  if (!finding) return undefined
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
  const understood = agreement(open ? '' : said, view)
  const fact = factIn(said, view)
  const isRiddle = isBlank(understood, view)
  if (isRiddle && !hasAgreement && anySentence(view, 'refusal')) return undefined
  const isSaid = namesDay(said, view)
  const stated = [
    ...(hasAgreement || ((isSaid || hasFact) && isRiddle) ? [] : [understood]),
    ...(hasFact || (hasAgreement && !charged) || (isSaid && fact === words.slots.fact)
      ? []
      : [
          say(words.templates.today, words, style, {
            today: open ? view.today : todayIn(said, view),
            fact
          })
        ])
  ]
  const question = anySentence(view, 'open-question') ? [] : [say(words.templates.question, words, style)]
  const tokens = protectedTokens(stated.join(' '), words, style.lang)
  const isSpare = (each: BodySentence) =>
    isCharge(each) && losesNone(tokensOf(each, view), tokens) && isSaidElsewhere(each, view, stated.join(' '))
  const kept = lines
    .filter(({ sentence }) => !isSpare(sentence))
    .map((line) => ({ ...line, text: withoutCharge(line.sentence, line.text, view) }))
    // behind a greeting with a comma the first sentence may have been small
    .map((line) =>
      line.sentence === own[0] && stated.length > 0 ? { ...line, text: opening(line.text, style) } : line
    )
  const first = lines.findIndex(({ sentence }) =>
    hasMove(sentence, 'accusation', 'fact--overdue', 'agreement')
  )
  const from = kept.filter(
    ({ sentence }) => lines.findIndex((line) => line.sentence === sentence) < first
  ).length
  const agreed = hasAgreement
    ? kept.findLastIndex(({ sentence }) => hasMove(sentence, 'agreement')) + 1
    : from
  const texts = [
    ...kept.slice(0, agreed).map(({ text }) => text),
    ...stated,
    ...kept.slice(agreed).map(({ text }) => text),
    ...question
  ]
  const elsewhere = view.paragraphs
    .filter((each) => each !== place && isProse(each))
    .flatMap((each) => each.sentences)
    .filter(isSpare)
  return {
    changes: [
      { span: place, text: setParagraph(begin(greeting, texts, view), style) },
      ...elsewhere.map((each) => removal(view, each))
    ],
    rules: [finding.ruleId],
    reason: finding.message
  }
}

/** Nothing but slots: beside a draft that names a day it would be a riddle. */
function isBlank(understood: string, { words: { slots } }: View): boolean {
  return understood.includes(slots.what) && understood.includes(slots.date)
}

function namesDay(said: string, { words, style }: View): boolean {
  const days = words.tokens.dates.map((day) => day.toLocaleLowerCase(style.lang))
  const tokens = protectedTokens(said, words, style.lang)
  return [...tokens.keys()].some((token) => days.includes(token.toLocaleLowerCase(style.lang)))
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
