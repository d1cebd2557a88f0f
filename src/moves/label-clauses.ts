import { MOVES, type Move, type MoveName } from '../core/move.js'
import { overlaps, type Span } from '../core/span.js'
import { asReason, fillByNeighbours } from './fill-by-neighbours.js'

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
  /** True from where the paragraph turns to another matter (*by the way*). */
  readonly aside: boolean
}

const GUESS = 0.4
const SHARED = 0.7
const ASKED = 0.6
/** Moves that words shared with the received message cannot outweigh. */
const PLAIN: readonly string[] = [
  'other',
  'fact',
  'fact--negated',
  'fact--overdue',
  'commitment--done',
  'reason',
  'agreement'
]
const FAULTY: readonly string[] = [
  'fact--sent-away',
  'fact--lecture',
  'fact--heated',
  'fact--threat',
  'fact--retort'
]
const PROMISED: readonly MoveName[] = ['commitment', 'next-step', 'hand-off', 'alternative']
const TAKEN_BACK: readonly MoveName[] = ['acknowledge', 'apology', 'thanks', 'wish-to-help']
/** What was heard still tells under a *but*: a feeling alone is a formula, a trouble in the writer's words is not. */
const STILL_TOLD: ReadonlyMap<string | undefined, string> = new Map([
  ['feeling', 'cancelled-feeling'],
  ['trouble', 'cancelled-trouble'],
  ['told', 'cancelled-trouble']
])

/** Gives every clause its move. `cancelled`: stretches in which an acknowledgement is taken back by a *but*. */
export function labelClauses(clauses: readonly Clause[], cancelled: readonly Span[]): Move[] {
  const parts = clauses.flatMap(reasonFirst)
  const moves = parts.map((clause, i) =>
    takeBack(labelClause(clause), isTakenBackNext(parts[i + 1], cancelled), cancelled)
  )
  const grounds = moves.map((move, i) => groundOfNo(move, moves[i + 1], parts[i + 1]))
  return fillByNeighbours(setAside(grounds, parts))
}

/** The words between a reason and its no (*so, no*), as `moves/reason--so.yml` knows them. */
const SO = 'reason--so'
/** Characters that a clause needs before its *so* to have said something. */
const SAID = 8

/** A clause, or what stands before or behind its *so*. */
interface Part extends Clause {
  /** It begins with what its reason leads to. */
  readonly goesOn?: boolean
}

/** A clause that gives its reason and says *so no* after it is two. */
function reasonFirst(clause: Clause): Part[] {
  const so = firstOf(clause.hits, SO)
  if (!so) return [clause]
  const hits = clause.hits.filter(({ name }) => name !== SO)
  if (so.start - clause.start < SAID) return [{ ...clause, goesOn: true, hits }]
  return [
    { ...clause, end: so.start, hits: hits.filter(({ end }) => end <= so.start) },
    { ...clause, start: so.start, goesOn: true, hits: hits.filter(({ end }) => end > so.start) }
  ]
}

function firstOf(hits: readonly MoveHit[], name: string): MoveHit | undefined {
  let first: MoveHit | undefined
  for (const hit of hits) if (hit.name === name && (!first || hit.start < first.start)) first = hit
  return first
}

/** Moves of what, before a no in its sentence, is the reason of it. */
const GROUNDS: readonly MoveName[] = ['refusal', 'commitment']

/** `We don't cut keys, so the answer is no`: what cannot be, what is done or what came is the reason of the no behind it. */
function groundOfNo(move: Move, no: Move | undefined, after: Part | undefined): Move {
  if (!after?.goesOn || no?.move !== 'refusal' || no.sentence !== move.sentence) return move
  const isStated = GROUNDS.includes(move.move) || (move.move === 'acknowledge' && move.tag === undefined)
  return isStated ? asReason(move) : move
}

function labelClause(clause: Clause): Move {
  const { sentence, paragraph, start, end } = clause
  const hit = bestHit(clause.hits)
  const name = hit?.name ?? asked(clause)
  if (clause.restates && PLAIN.includes(name)) {
    return { move: 'acknowledge', tag: 'shared', confidence: SHARED, sentence, paragraph, start, end }
  }
  const { move, tag } = namedMove(name)
  const confidence = hit?.confidence ?? (clause.asks ? ASKED : GUESS)
  return tag === undefined
    ? { move, confidence, sentence, paragraph, start, end }
    : { move, tag, confidence, sentence, paragraph, start, end }
}

const named = new Map<string, Pick<Move, 'move' | 'tag'>>()

/** The move and tag of `refusal--no`. */
function namedMove(name: string): Pick<Move, 'move' | 'tag'> {
  const known = named.get(name)
  if (known) return known
  const [first, tag] = name.split('--') as [MoveName, string | undefined]
  const move = MOVES.includes(first) ? first : 'other'
  const made = tag === undefined ? { move } : { move, tag }
  named.set(name, made)
  return made
}

function asked({ asks }: Clause): MoveName {
  return asks === 'open' ? 'open-question' : asks === 'closed' ? 'closed-question' : 'other'
}

/**
 * The hit of the highest priority, then the longest, then the first by name. A fault says how a thing is put and not
 * what is done: a refusal that scolds or sends away is a refusal, and so is one that has a charge before it.
 */
function bestHit(hits: readonly MoveHit[]): MoveHit | undefined {
  let best = hits[0]
  for (let i = 1; i < hits.length; i++) if (outranks(hits[i]!, best!)) best = hits[i]
  if (!best) return best
  const { end } = best
  if (best.name === 'accusation')
    return bestHit(hits.filter(({ name, start }) => name.startsWith('refusal') && start >= end)) ?? best
  if (!FAULTY.includes(best.name)) return best
  return bestHit(hits.filter(({ name }) => name.startsWith('refusal'))) ?? best
}

function outranks(a: MoveHit, b: MoveHit): boolean {
  if (a.priority !== b.priority) return a.priority > b.priority
  const longer = a.end - a.start - (b.end - b.start)
  return longer === 0 ? a.name < b.name : longer > 0
}

/** A *however* at the head of the next clause. */
function isTakenBackNext(next: Clause | undefined, cancelled: readonly Span[]): boolean {
  return next !== undefined && cancelled.some(({ start }) => start === next.start)
}

/** A feeling that is named is gone with the *however* of the next sentence; what is told in more words stands. */
function takeBack(move: Move, isTakenBack: boolean, cancelled: readonly Span[]): Move {
  if (!TAKEN_BACK.includes(move.move)) return move
  const isFormula = move.move === 'acknowledge' && move.tag === 'feeling'
  if (!(isFormula && isTakenBack) && !cancelled.some((span) => overlaps(span, move))) return move
  return { ...move, tag: STILL_TOLD.get(move.tag) ?? 'cancelled' }
}

/** What is promised or offered in another matter, unless that one is declined itself: then it is a way on there. */
function setAside(moves: readonly Move[], clauses: readonly Clause[]): Move[] {
  const declined = new Set(
    moves.filter(({ move }, i) => move === 'refusal' && clauses[i]!.aside).map(({ paragraph }) => paragraph)
  )
  return moves.map((move, i) =>
    clauses[i]!.aside && PROMISED.includes(move.move) && !declined.has(move.paragraph)
      ? { ...move, tag: 'aside' }
      : move
  )
}
