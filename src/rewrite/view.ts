import type { Analysis } from '../analysis/analyse.js'
import type { ClauseSpan } from '../analysis/clause-spans.js'
import type { ContentWord } from '../analysis/shared-words.js'
import type { LanguageCode } from '../core/draft.js'
import type { Finding } from '../core/finding.js'
import type { Span } from '../core/span.js'
import type { Layout } from '../core/zone.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import { type BodySentence, type Paragraph, readBody } from './body-sentences.js'
import { type DraftStyle, styleOf } from './draft-style.js'
import type { Cause, Change } from './piece-table.js'
import type { Received } from './restate.js'

/** A draft as one step of the rewrite sees it. */
export interface View {
  readonly text: string
  readonly layout: Layout
  readonly analysis: Analysis
  readonly paragraphs: readonly Paragraph[]
  readonly style: DraftStyle
  readonly words: RewriteWords
  /** The clauses of a text; asked for only when a step takes one out. */
  readonly clausesOf: (text: string, layout: Layout) => readonly ClauseSpan[]
  /** The content words of a text; asked for only when a step takes a sentence out. */
  readonly contentOf: (text: string, layout: Layout) => readonly ContentWord[]
  /** The sentences of a text that cannot stand alone; asked for only when a day comes into one. */
  readonly fragmentsOf: (text: string, layout: Layout) => readonly Span[]
  readonly received: Received | undefined
  /** What stands for today: a date, or the open slot. */
  readonly today: string
}

/** One step: changes that do not overlap, and why. */
export interface Step extends Cause {
  readonly changes: readonly Change[]
  /** Steps that are taken together, each for its own reason, in reading order; `changes` is empty then. */
  readonly parts?: readonly Step[]
}

export function viewOf(
  text: string,
  layout: Layout,
  analysis: Analysis,
  rest: Pick<View, 'words' | 'clausesOf' | 'contentOf' | 'fragmentsOf' | 'received' | 'today'> & {
    readonly lang: LanguageCode
    /** The style of the draft as it was given; undefined: this is that draft. */
    readonly style: DraftStyle | undefined
  }
): View {
  const { lang, words, clausesOf, contentOf, fragmentsOf, received, today, style } = rest
  const paragraphs = readBody(text, layout, analysis.moves, analysis.findings)
  return {
    text,
    layout,
    analysis,
    paragraphs,
    words,
    clausesOf,
    contentOf,
    fragmentsOf,
    received,
    today,
    style: style ?? styleOf(text, layout, paragraphs, words, lang)
  }
}

/** The finding of a structure rule, if it fires. */
export function judged({ analysis }: View, ...ids: readonly string[]): Finding | undefined {
  return analysis.findings.find(({ ruleId }) => ids.includes(ruleId))
}

export function hasMove(sentence: BodySentence, ...moves: readonly string[]): boolean {
  return sentence.clauses.some(
    ({ move, tag }) => moves.includes(move) || (tag !== undefined && moves.includes(`${move}--${tag}`))
  )
}

export function anySentence({ paragraphs }: View, ...moves: readonly string[]): boolean {
  return paragraphs.some(({ sentences }) => sentences.some((sentence) => hasMove(sentence, ...moves)))
}

/** A paragraph of the body that sentences can be put into: no list, no closing. */
export function isProse({ isList, zone }: Paragraph): boolean {
  return !isList && zone === 'body'
}
