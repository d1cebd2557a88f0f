import { factIn, styleFor } from './agreed.js'
import type { Paragraph } from './body-sentences.js'
import { setParagraph } from './draft-style.js'
import { closed, say } from './sentence-text.js'
import { anySentence, judged, type Step, type View } from './view.js'

/** What the reader waits for is not settled yet: a date is worth more to them than an offer of help. */
const UNSETTLED = ['complaint', 'missed-promise', 'abuse']

const MOST_NAME_WORDS = 4

/** The last sentence says what comes next. */
export function planClose(view: View): Step | undefined {
  const finding = judged(view, 'structure/close-high')
  const { words, style, analysis, paragraphs } = view
  const body = withoutNames(
    paragraphs.filter(({ zone }) => zone === 'body'),
    view
  )
  const last = body[body.length - 1]
  if (!finding || !last) return undefined
  const isWaited = UNSETTLED.some((kind) => analysis.incoming.has(kind))
  const isOpen = style.isTense || isWaited
  const isChase =
    anySentence(view, 'agreement', 'fact--overdue') ||
    (!anySentence(view, 'refusal') &&
      (anySentence(view, 'accusation--late', 'accusation--promise') || lacks(view)))
  const kind = !isOpen
    ? 'more-help'
    : isChase && !isWaited && !anySentence(view, 'acknowledge--request')
      ? 'question'
      : 'next'
  const end = say(words.templates[kind], words, kind === 'more-help' ? style : styleFor(view))
  const texts = last.sentences.map(({ text }) => text)
  const text = last.isList
    ? `${view.text.slice(last.start, last.end)}${style.newline.repeat(2)}${end}`
    : setParagraph([...texts.slice(0, -1), closed(texts[texts.length - 1]!), end], style)
  return { changes: [{ span: last, text }], rules: [finding.ruleId], reason: finding.message }
}

/** A draft that scolded says what has not come. */
function lacks(view: View): boolean {
  const said = view.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ')
  return view.style.isTense && factIn(said.replace(/\s+/g, ' '), view) !== view.words.slots.fact
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
