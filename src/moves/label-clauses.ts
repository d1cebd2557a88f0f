import { MOVES, type Move, type MoveName } from '../core/move.js'
import { overlaps, type Span } from '../core/span.js'
import { fillByNeighbours } from './fill-by-neighbours.js'

/** A pattern of `rulesets/<lang>/moves/` that has matched, or a fault that tells the move of its clause. */
export interface MoveHit extends Span {
  /** `refusal`, or `refusal--no`. */
  readonly name: string
  readonly priority: number
  readonly confidence: number
}

/** One clause of the body, with the moves that patterns have seen in it. */
export interface Clause extends Span {
  readonly sentence: number
  readonly paragraph: number
  /** How the clause asks, if it does. */
  readonly asks: 'open' | 'closed' | undefined
  readonly hits: readonly MoveHit[]
  /** True where it tells again, in its own words, what the received message says. */
  readonly restates: boolean
}

const GUESS = 0.4
const SHARED = 0.7
const ASKED = 0.6
/** Moves that words shared with the received message cannot outweigh. */
const PLAIN: readonly string[] = ['other', 'fact', 'fact--overdue', 'commitment--done', 'reason', 'agreement']
const TAKEN_BACK: readonly MoveName[] = ['acknowledge', 'apology', 'thanks', 'wish-to-help']

/** Gives every clause its move. `cancelled`: stretches in which an acknowledgement is taken back by a *but*. */
export function labelClauses(clauses: readonly Clause[], cancelled: readonly Span[]): Move[] {
  return fillByNeighbours(clauses.map((clause) => takeBack(labelClause(clause), cancelled)))
}

function labelClause(clause: Clause): Move {
  const { sentence, paragraph, start, end } = clause
  const place = { sentence, paragraph, start, end }
  const hit = bestHit(clause.hits)
  const name = hit?.name ?? asked(clause)
  if (clause.restates && PLAIN.includes(name)) {
    return { move: 'acknowledge', tag: 'shared', confidence: SHARED, ...place }
  }
  const [move, tag] = name.split('--') as [MoveName, string | undefined]
  return {
    move: MOVES.includes(move) ? move : 'other',
    ...(tag === undefined ? {} : { tag }),
    confidence: hit?.confidence ?? (clause.asks ? ASKED : GUESS),
    ...place
  }
}

function asked({ asks }: Clause): MoveName {
  return asks === 'open' ? 'open-question' : asks === 'closed' ? 'closed-question' : 'other'
}

/** The hit of the highest priority, then the longest, then the first by name. */
function bestHit(hits: readonly MoveHit[]): MoveHit | undefined {
  return [...hits].sort(
    (a, b) => b.priority - a.priority || b.end - b.start - (a.end - a.start) || (a.name < b.name ? -1 : 1)
  )[0]
}

function takeBack(move: Move, cancelled: readonly Span[]): Move {
  if (!TAKEN_BACK.includes(move.move)) return move
  return cancelled.some((span) => overlaps(span, move)) ? { ...move, tag: 'cancelled' } : move
}
