import type { Span } from '../core/span.js'
import { matches } from '../language/expression.js'
import type { BodySentence, Paragraph } from './body-sentences.js'
import { isFrank, isPlain, isPlainClause, OPEN_WAYS, PLAIN, showsWay } from './decline-words.js'
import { setParagraph } from './draft-style.js'
import { begin } from './inline-greeting.js'
import { namesNoTrouble } from './own-apology.js'
import type { Change } from './piece-table.js'
import { HEARD } from './refusal-parts.js'
import { removal } from './remove-sentence.js'
import { opening } from './sentence-text.js'
import { hasMove, isProse, type View } from './view.js'

/** Words of a clause that adds nothing. */
const MOST_ASIDE = 3

/** Words of a sentence that tells what was heard; `We are sorry` does not. */
const LEAST_HEARD = 4

/** What shows that the reader was heard and stands too late for it; `changes` take it from where it stands. */
export interface LateHearing {
  /** Sentences to be put in front, in their paragraph or as one. */
  readonly texts: readonly string[]
  readonly isParagraph: boolean
  readonly changes: readonly Change[]
}

/** Behind a paragraph the first sentence that shows the reader was heard; with its paragraph, where that tells nothing but the matter. */
export function lateHearing(view: View, behind: Span): LateHearing | undefined {
  const late = view.paragraphs.filter((each) => isProse(each) && each.start >= behind.end)
  for (const paragraph of late) {
    const { sentences } = paragraph
    const at = sentences.findIndex((each) => hears(each, view))
    if (at < 0) continue
    const next = view.paragraphs[view.paragraphs.indexOf(paragraph) + 1]
    const isParagraph = tellsTheMatter(paragraph, view) && !(next && leans(next.sentences[0]!, view))
    const moved = isParagraph ? sentences : stretchFrom(sentences, at, view)
    if (!moved) continue
    const span = { start: moved[0]!.start, end: moved[moved.length - 1]!.end }
    return {
      texts: moved.map(({ text }) => text),
      isParagraph,
      changes: [removal(view, isParagraph ? paragraph : span)]
    }
  }
  return undefined
}

/** The sentences of a paragraph with what was heard late: behind what leads in, where something does, else ahead of them. */
export function withHearing(
  late: LateHearing | undefined,
  greeting: string,
  paragraph: Span,
  lead: readonly string[],
  texts: readonly string[],
  view: View
): string {
  const { style } = view
  const set = (all: readonly string[]) => setParagraph(begin(greeting, all, paragraph, view), style)
  if (late?.isParagraph && greeting === '' && lead.length === 0)
    return `${setParagraph(late.texts, style)}${style.newline.repeat(2)}${set(texts)}`
  return set([...lead, ...(late?.texts ?? []).map((text) => opening(text, style)), ...texts])
}

/**
 * The sentence and what leans on it; undefined in the midst of a story, whose other sentences would be torn apart: it
 * opens its paragraph, or nothing but steps and questions follow.
 */
function stretchFrom(
  sentences: readonly BodySentence[],
  at: number,
  view: View
): readonly BodySentence[] | undefined {
  let end = at + 1
  while (end < sentences.length && leans(sentences[end]!, view)) end++
  const moved = sentences.slice(at, end)
  const rest = sentences.slice(end)
  const isWhole = moved.slice(1).every((each) => isPlain(each, view.words))
  const isApart = at === 0 || rest.every((each) => hasMove(each, ...OPEN_WAYS))
  return isWhole && isApart ? moved : undefined
}

/** It says what the reader went through and the facts of it, and can stand in front. */
function tellsTheMatter({ sentences }: Paragraph, view: View): boolean {
  return (
    !leans(sentences[0]!, view) &&
    sentences.every((each) => !showsWay(each, view) && (hears(each, view) || isPlain(each, view.words)))
  )
}

/** It says the request or the trouble back, or is sorry for it; `I'm sorry about this` could stand anywhere. */
export function tellsHeard(sentence: BodySentence, { words }: View): boolean {
  return (
    hasMove(sentence, 'acknowledge') ||
    (hasMove(sentence, 'apology') && !namesNoTrouble(sentence.text, words))
  )
}

/** It shows that the reader was heard, does no more than that, and needs nothing before it. */
export function hears(sentence: BodySentence, view: View): boolean {
  return (
    tellsHeard(sentence, view) &&
    sentence.text.split(/\s+/).length >= LEAST_HEARD &&
    sentence.clauses.every((each, i) => isHeard(each) || isAside(each) || (i > 0 && isPlainClause(each))) &&
    sentence.findings.every(({ severity, category }) => severity === 'suggestion' || category === 'canned') &&
    !sentence.text.includes('⟨') &&
    !leans(sentence, view) &&
    !isFrank(sentence, view.words)
  )
}

/** Something before a sentence shows that the reader was heard. */
export function hearsBefore({ start }: Span, view: View): boolean {
  return view.paragraphs.some(({ sentences }) =>
    sentences.some((each) => each.start < start && tellsHeard(each, view))
  )
}

/** Something in the draft shows that the reader was heard; what `grounds` tell is told for something else. */
export function isHeardAnywhere(view: View, grounds: readonly BodySentence[] = []): boolean {
  return view.paragraphs.some(({ sentences }) =>
    sentences.some((each) => !grounds.includes(each) && tellsHeard(each, view))
  )
}

function isHeard({ move }: BodySentence['clauses'][number]): boolean {
  return HEARD.some((each) => each === move)
}

/** `I know` */
function isAside({ move, text }: BodySentence['clauses'][number]): boolean {
  return PLAIN.includes(move) && text.split(/\s+/).length <= MOST_ASIDE
}

/** Its first words go on with what stands before it. */
export function leans({ text }: BodySentence, { words: { leans: heads } }: View): boolean {
  return matches(text, heads)
}
