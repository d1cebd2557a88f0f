import { CLASS } from '../language/classes.js'
import type { MoveHit } from '../moves/label-clauses.js'

/** A stretch between two clause borders of one sentence. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Classes of its first word. */
  readonly head: number
  /** It has a word that can be a finite verb. */
  readonly finite: boolean
  readonly hits: readonly MoveHit[]
}

const DEPENDENT = CLASS.sub | CLASS.wh
const POINTING = CLASS.det | CLASS.pron
/** Characters from which on a piece without a verb can be a statement of its own, such as a reason. */
const LONG = 24
/** A priority from which on a hit in a clause of its own is never drowned by its neighbour. */
const WEAK = 0

/**
 * Joins what does no job of its own to its neighbour: pieces without a verb, clauses that hang on the one before
 * (*which …*, *until …*), and everything inside one question.
 */
export function joinFragments(pieces: readonly Piece[], asks: boolean): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined[joined.length - 1]
    if (
      before &&
      (spans(before, piece) || hangsOn(piece) || opens(before, piece) || (asks && isIdle(piece)))
    ) {
      joined[joined.length - 1] = {
        start: before.start,
        end: piece.end,
        finite: before.finite || piece.finite,
        head: isOpener(before) && !standsAlone(before) ? piece.head : before.head,
        hits: piece.hits.length === 0 ? before.hits : [...before.hits, ...piece.hits]
      }
    } else joined.push(piece)
  }
  return joined
}

/** It needs the piece before it: nothing in it is a move, and it has no verb or begins with a subordinator. */
function hangsOn(piece: Piece): boolean {
  return isIdle(piece) && (!piece.finite || (piece.head & DEPENDENT) !== 0)
}

/** It needs the piece after it: a condition, a time or an address at the head of the sentence. */
function opens(piece: Piece, next: Piece): boolean {
  if (!isOpener(piece)) return false
  return !standsAlone(piece) || isIdle(next)
}

/** Long enough to be a statement, though no verb was seen in it, and no subordinator at its head. */
function standsAlone({ start, end, head }: Piece): boolean {
  return end - start >= LONG && (head & DEPENDENT) === 0
}

function isOpener(piece: Piece): boolean {
  return isIdle(piece) && (!piece.finite || ((piece.head & DEPENDENT) !== 0 && (piece.head & POINTING) === 0))
}

function isIdle({ hits }: Piece): boolean {
  return hits.every(({ priority }) => priority <= WEAK)
}

/** What has been seen in the piece before reaches into this one. */
function spans({ hits }: Piece, next: Piece): boolean {
  return hits.some(({ end, priority }) => priority > WEAK && end > next.start)
}
