import type { Move } from '../core/move.js'

const NEIGHBOUR = 0.6

/**
 * Gives the plain statements their move from what stands around them: what stands between the restated request and
 * the refusal is the reason, and so is the statement right before a refusal, or right after one that has none.
 */
export function fillByNeighbours(moves: readonly Move[]): Move[] {
  const known = groundsOfLaterNo(moves)
  return known.map((move, i): Move => {
    if (move.move !== 'other') return move
    const reason = leadsToRefusal(known, i) || followsBareRefusal(known, i)
    return reason ? { ...move, move: 'reason', confidence: NEIGHBOUR } : { ...move, move: 'fact' }
  })
}

/** A negative statement between the restated request and a clear *no* is the ground of that no. */
function groundsOfLaterNo(moves: readonly Move[]): Move[] {
  return moves.map((move, i): Move => {
    if (move.move !== 'refusal' || move.tag === 'no') return move
    const later = moves.findIndex(({ move: name, tag }, j) => j > i && name === 'refusal' && tag === 'no')
    const first = moves.findIndex(({ move: name, tag }) => name === 'acknowledge' && tag !== 'cancelled')
    const near = later > 0 && moves[later]!.paragraph - move.paragraph <= 1
    return near && first >= 0 && first < i ? { ...move, move: 'reason', confidence: NEIGHBOUR } : move
  })
}

/** Only plain statements lie between it and the refusal, from the restated request or the sentence before. */
function leadsToRefusal(moves: readonly Move[], i: number): boolean {
  let next = i + 1
  while (next < moves.length && (moves[next]!.move === 'other' || moves[next]!.move === 'reason')) next++
  const refusal = moves[next]
  if (refusal?.move !== 'refusal' || refusal.paragraph - moves[i]!.paragraph > 1) return false
  let back = i - 1
  while (back >= 0 && (moves[back]!.move === 'other' || moves[back]!.move === 'reason')) back--
  const afterRequest = back >= 0 && moves[back]!.move === 'acknowledge' && moves[i]!.paragraph - moves[back]!.paragraph <= 1
  return afterRequest || refusal.sentence - moves[i]!.sentence <= 1
}

function followsBareRefusal(moves: readonly Move[], i: number): boolean {
  const refusal = moves[i - 1]
  if (refusal?.move !== 'refusal' || refusal.paragraph !== moves[i]!.paragraph) return false
  const before = moves[i - 2]
  return before?.move !== 'reason' && before?.move !== 'other'
}
