import type { Finding } from '../core/finding.js'
import { expressionOf } from '../language/expression.js'
import { factIn, styleFor } from './agreed.js'
import type { Paragraph } from './body-sentences.js'
import { demands, owes, questionFor } from './confront.js'
import { setParagraph } from './draft-style.js'
import { closed, headOf, say } from './sentence-text.js'
import { anySentence, judged, type Step, type View } from './view.js'

/** What the reader waits for is not settled yet: the next step is worth more to them than an offer of help. */
const UNSETTLED = ['complaint', 'missed-promise', 'request']
/** Moves after which an offer of more help sounds like mockery. */
const BAD_NEWS = [
  'agreement',
  'fact--abuse',
  'apology',
  'accusation',
  'fact--complaint',
  'fact--defence',
  'fact--wall',
  'fact--evasive',
  'fact--negated'
]

/** Moves of a writer for whom the reader waits. */
const OWED = ['apology', 'commitment', 'acknowledge', 'fact--not-yet', 'hand-off']

const MOST_NAME_WORDS = 4

/** The last sentence says what comes next. */
export function planClose(view: View): Step | undefined {
  const finding = judged(view, 'structure/close-high')
  const { words, style, paragraphs } = view
  const body = withoutNames(
    paragraphs.filter(({ zone }) => zone === 'body'),
    view
  )
  const last = body[body.length - 1]
  if (!finding || !last) return undefined
  const kind = kindOf(view)
  // who has said what comes next asks nothing behind it
  const isAsking = kind === 'question' || kind === 'happened'
  if (kind === undefined || (isAsking && demands(last.sentences[last.sentences.length - 1]!)))
    return undefined
  const end = say(words.templates[kind], words, kind === 'more-help' ? style : styleFor(view))
  const texts = last.sentences.map(({ text }) => text)
  const said = texts.slice(0, texts.findLastIndex((each) => !isFarewell(each, view)) + 1)
  const text = last.isList
    ? `${view.text.slice(last.start, last.end)}${style.newline.repeat(2)}${end}`
    : setParagraph([...said.map(closed), end, ...texts.slice(said.length)], style)
  return { changes: [{ span: last, text }], rules: [finding.ruleId], reason: finding.message }
}

const MOST_FAREWELL_WORDS = 6

/** `Have a nice day.` on the line of the body: it stays the last word. */
function isFarewell(text: string, { words: { farewells }, style }: View): boolean {
  const low = text.trim().toLocaleLowerCase(style.lang)
  return low.split(/\s+/).length <= MOST_FAREWELL_WORDS && headOf(low, farewells) !== undefined
}

/** What the last line can surely say: a question where the writer waits, a slot for the next step where the reader does, else more help. */
function kindOf(view: View): 'question' | 'happened' | 'next' | 'more-help' | undefined {
  const { analysis } = view
  const isDeclined = anySentence(view, 'refusal', 'limit')
  if (!isDeclined && UNSETTLED.some((kind) => analysis.incoming.has(kind))) return 'next'
  if (waits(view)) {
    const isAnswered = isDeclined || owes(view) || anySentence(view, 'apology', 'acknowledge--request')
    return isAnswered ? undefined : questionFor(view)
  }
  if (isDeclined || tellsMissing(view)) return undefined
  const isBad = analysis.findings.some(isOther) || anySentence(view, ...BAD_NEWS)
  if (!isBad) return 'more-help'
  return anySentence(view, ...OWED) ? 'next' : undefined
}

function waits(view: View): boolean {
  return (
    anySentence(view, 'fact--overdue', 'accusation--late', 'accusation--promise') ||
    (anySentence(view, 'agreement') && tellsMissing(view)) ||
    lacks(view)
  )
}

/** It says what has not come, and scolded, or is written for that alone. */
function lacks(view: View): boolean {
  const said = view.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ')
  return view.style.isTense && factIn(said.replace(/\s+/g, ' '), view) !== view.words.slots.fact
}

function tellsMissing({ paragraphs, words: { missing } }: View): boolean {
  if (missing === undefined) return false
  return paragraphs.some(({ sentences }) =>
    sentences.some(({ text }) => expressionOf(missing, 'iu', text).test(text))
  )
}

/** A fault besides the missing close. */
function isOther({ category, ruleId }: Finding): boolean {
  return ruleId !== 'structure/close-high' && category !== 'template'
}

/** A last paragraph of a few words without an end sign is the writer's name, or wishes before it. */
function withoutNames(body: readonly Paragraph[], { text }: View): readonly Paragraph[] {
  const last = body[body.length - 1]
  if (!last || body.length < 2) return body
  const lines = text.slice(last.start, last.end).split(/\r?\n/)
  const isName =
    lines.every((line) => line.trim().split(/\s+/).length <= MOST_NAME_WORDS) &&
    !/[.!?]$/.test(lines[0]!.replace(/\w\.$/, ''))
  const isSigned = /,\s*$/.test(lines[lines.length - 1]!) || (/,\s*$/.test(lines[0]!) && lines.length > 1)
  return isName || isSigned ? body.slice(0, -1) : body
}
