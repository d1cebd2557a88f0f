import type { ClauseSpan } from '../analysis/clause-spans.js'
import type { LanguageCode } from '../core/draft.js'
import type { Move } from '../core/move.js'
import type { Span } from '../core/span.js'
import type { Layout } from '../core/zone.js'
import { matches } from '../language/expression.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import { keepsAntecedents } from './antecedents.js'
import { readBody } from './body-sentences.js'
import type { DraftState } from './draft-state.js'
import { keepsMoves } from './kept-moves.js'
import { leavesHole, type Sentences } from './leaves-hole.js'
import { keepsTokens, namesIn, protectedTokens } from './protected-tokens.js'
import { isOpener } from './refusal-parts.js'
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
  // a name stays one where it opens a sentence now
  const names = namesIn([before.text, after.text], words, lang)
  const tokens = (text: string) => protectedTokens(text, words, lang, names)
  return keepsTokens(
    tokens(before.text),
    tokens(after.text),
    allowed,
    tokens(withoutScoldedTimes(before.text, before.analysis, words))
  )
}

/** What a reply says, without what only sounds like a refusal, and without the *sorry* that opens one. */
function said({ text, analysis: { moves, findings } }: DraftState, words: RewriteWords) {
  const isSpare = ({ move, start, end, sentence }: Move, i: number) => {
    const own = text.slice(start, end)
    if (move === 'refusal') return matches(own, words['no-more'])
    const next = moves[i + 1]
    const opens = next?.move === 'refusal' && next.sentence === sentence
    return move === 'apology' && opens && isOpener(own, words)
  }
  return { moves: moves.filter((each, i) => !isSpare(each, i)), findings }
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
