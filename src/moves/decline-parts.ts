import type { Move } from '../core/move.js'
import { isMove } from './is-move.js'

/** What shows that a paragraph has settled a matter of its own. */
const SETTLED = [
  'commitment',
  'next-step',
  'hand-off',
  'open-question',
  'closed-question',
  'alternative',
  'fact--granted'
]

/**
 * The parts of a reply that decline something, one for each. A part begins with the paragraphs right before the
 * refusal that settle no other matter, and ends where the next request is taken up.
 */
export function declineParts(moves: readonly Move[]): Move[][] {
  const parts: Move[][] = []
  let done = -1
  for (const refusal of moves) {
    if (refusal.move !== 'refusal' || refusal.start < done) continue
    const from = firstParagraph(moves, refusal.paragraph)
    const to = lastParagraph(moves, refusal)
    const part = moves.filter(({ paragraph, start }) => paragraph >= from && paragraph <= to && start >= done)
    parts.push(part)
    done = part[part.length - 1]!.end
  }
  return parts
}

function firstParagraph(moves: readonly Move[], paragraph: number): number {
  let first = paragraph
  while (first > 0 && !moves.some((move) => move.paragraph === first - 1 && isMove(move, SETTLED))) first--
  return first
}

function lastParagraph(moves: readonly Move[], { paragraph }: Move): number {
  const next = moves.find(
    (move) =>
      move.paragraph > paragraph && isMove(move, ['acknowledge--request', 'acknowledge--topic', 'refusal'])
  )
  return next ? next.paragraph - 1 : moves[moves.length - 1]!.paragraph
}
