import type { ClauseSpan } from '../analysis/clause-spans.js'
import type { LanguageCode } from '../core/draft.js'
import type { Span } from '../core/span.js'
import type { Layout } from '../core/zone.js'
import { expressionOf } from '../language/expression.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import { keepsAntecedents } from './antecedents.js'
import { readBody } from './body-sentences.js'
import type { DraftState } from './draft-state.js'
import { keepsMoves } from './kept-moves.js'
import { leavesHole, type Sentences } from './leaves-hole.js'
import { keepsTokens, protectedTokens } from './protected-tokens.js'
import type { Received } from './restate.js'
import { leavesRubble } from './rubble.js'
import { withoutScoldedTimes } from './scolded-times.js'

/** What a rewrite may bring in, and what tells whole sentences from fragments. */
export interface Faith {
  readonly words: RewriteWords
  readonly lang: LanguageCode
  readonly received?: Received | undefined
  readonly today?: string | undefined
  /** The sentences of a text that cannot stand alone. */
  readonly fragments: (text: string, layout: Layout) => readonly Span[]
  readonly clauses: (text: string, layout: Layout) => readonly ClauseSpan[]
}

/** Nothing lost, nothing made up, nothing touched that is not the writer's prose. */
export function isFaithful(before: DraftState, after: DraftState, options: Faith): boolean {
  const { words, lang, received, today } = options
  // a reply that says nothing is none
  if (after.text.trim() === '') return false
  if (!keepsMoves(said(before, words), said(after, words))) return false
  const [was, is] = [sentencesOf(before, options), sentencesOf(after, options)]
  if (!keepsAntecedents(was.texts, is.texts, words.leans) || leavesHole(was, is, words.stubs)) return false
  const clausesIn = ({ text, layout }: DraftState) => ({ text, clauses: options.clauses(text, layout) })
  if (leavesRubble(clausesIn(before), clausesIn(after))) return false
  const [old, now] = [frame(before), frame(after)]
  if (old.length !== now.length || old.some((part, i) => part !== now[i])) return false
  const allowed = protectedTokens(
    `${received?.text ?? ''}\n${today ?? ''}\n${words.templates.today}`,
    words,
    lang
  )
  return keepsTokens(
    protectedTokens(before.text, words, lang),
    protectedTokens(after.text, words, lang),
    allowed,
    protectedTokens(withoutScoldedTimes(before.text, before.analysis, words), words, lang)
  )
}

/** What a reply says, without what only sounds like a refusal. */
function said({ text, analysis: { moves, findings } }: DraftState, { 'no-more': spare }: RewriteWords) {
  if (spare === undefined) return { moves, findings }
  const isSpare = ({ start, end }: Span) => expressionOf(spare, 'iu', text).test(text.slice(start, end))
  return { moves: moves.filter((each) => each.move !== 'refusal' || !isSpare(each)), findings }
}

function sentencesOf({ text, layout, analysis: { moves } }: DraftState, options: Faith): Sentences {
  return {
    texts: readBody(text, layout, moves, []).flatMap(({ sentences }) => sentences.map((each) => each.text)),
    fragments: options.fragments(text, layout).length
  }
}

/** Everything outside body and closing. */
function frame({ text, layout }: DraftState): string[] {
  return layout.zones
    .filter(({ zone }) => zone !== 'body' && zone !== 'closing')
    .map(({ zone, start, end }) => `${zone}:${text.slice(start, end)}`)
}
