import type { Move, MoveName } from '../core/move.js'

const NEIGHBOUR = 0.6
/** What a statement between the restated request and the refusal may look like when it is read alone. */
const GROUNDS: readonly MoveName[] = ['other', 'reason', 'fact', 'commitment', 'hand-off', 'agreement']

/**
 * Gives the plain statements their move from what stands around them: what stands between the restated request and
 * the refusal is the reason, and so is the statement right before a refusal, or right after one that has none.
 */
export function fillByNeighbours(moves: readonly Move[]): Move[] {
  const known = groundsOfLaterNo(moves.map((move, i) => joinToSentence(move, moves[i - 1], moves[i + 1])))
  return known.map((move, i): Move => {
    if (GROUNDS.includes(move.move) && move.tag !== 'done' && endsInRefusal(known, i, GROUNDS) && followsRequest(known, i)) {
      return asReason(move)
    }
    if (move.move !== 'other') return move
    return besideRefusal(known, i) ? asReason(move) : { ...move, move: 'fact' }
  })
}

function asReason({ tag: _, ...move }: Move): Move {
  return move.move === 'reason' ? move : { ...move, move: 'reason', confidence: NEIGHBOUR }
}

/** The reason of the reader's own request belongs to it, and *let us know* after an offer of help to the offer. */
function joinToSentence(move: Move, before: Move | undefined, after: Move | undefined): Move {
  if (before?.sentence !== move.sentence) return move
  if (move.move === 'next-step' && before.move === 'offer-help') return { ...move, move: 'offer-help' }
  const ownReason = move.move === 'reason' && before.move === 'acknowledge' && after?.sentence !== move.sentence
  return ownReason ? { ...move, move: 'acknowledge', ...(before.tag ? { tag: before.tag } : {}) } : move
}

/** A negative statement between the restated request and a clear *no* is the ground of that no. */
function groundsOfLaterNo(moves: readonly Move[]): Move[] {
  return moves.map((move, i): Move => {
    if (move.move !== 'refusal' || move.tag === 'no') return move
    const later = moves.findIndex(({ move: name, tag }, j) => j > i && name === 'refusal' && tag === 'no')
    const first = moves.findIndex(({ move: name, tag }) => name === 'acknowledge' && tag !== 'cancelled')
    const near = later > 0 && moves[later]!.paragraph - move.paragraph <= 1
    return near && first >= 0 && first < i ? asReason(move) : move
  })
}

/** From here to the refusal, at most a paragraph on, there is nothing but moves of these names. */
function endsInRefusal(moves: readonly Move[], i: number, names: readonly MoveName[]): boolean {
  let next = i + 1
  while (next < moves.length && names.includes(moves[next]!.move) && moves[next]!.tag !== 'done') next++
  const refusal = moves[next]
  return refusal?.move === 'refusal' && refusal.paragraph - moves[i]!.paragraph <= 1
}

function followsRequest(moves: readonly Move[], i: number): boolean {
  let back = i - 1
  while (back >= 0 && GROUNDS.includes(moves[back]!.move)) back--
  return moves[back]?.move === 'acknowledge' && moves[i]!.paragraph - moves[back]!.paragraph <= 1
}

/** Right before a refusal, in its sentence or the one before, or right after one that has no reason before it. */
function besideRefusal(moves: readonly Move[], i: number): boolean {
  const refusal = moves.slice(i + 1).find(({ move }) => move !== 'other' && move !== 'reason')
  const own = moves[i]!
  if (refusal?.move === 'refusal' && refusal.sentence - own.sentence <= 1 && refusal.paragraph === own.paragraph) return true
  const before = moves[i - 1]
  if (before?.move !== 'refusal' || before.paragraph !== own.paragraph) return false
  return moves[i - 2]?.move !== 'reason' && moves[i - 2]?.move !== 'other'
}
