import type { Analysis } from '../analysis/analyse.js'
import type { Move } from '../core/move.js'

/** What the clauses of a reply do, and what was found in them. */
type Said = Pick<Analysis, 'moves' | 'findings'>

/** What a reply says must still be said, in one of these moves. */
const KEPT_MOVES = [
  ['refusal'],
  ['alternative'],
  ['hand-off'],
  ['limit'],
  ['commitment'],
  ['acknowledge', 'apology']
] as const

/** True when each thing that a reply does, and that its reader counts on, is still done. */
export function keepsMoves(before: Said, after: Said): boolean {
  return KEPT_MOVES.every((moves) => !has(before, moves) || has(after, moves)) && keepsEvidence(before, after)
}

/** What a reader who was abusive, or complained, is owed. */
const OWED = [
  ['structure/set-boundary', ['limit']],
  ['structure/acknowledge-first', ['acknowledge', 'apology']]
] as const

/** What shows that something is owed goes only where that comes: without it nobody would miss it. */
function keepsEvidence(before: Said, after: Said): boolean {
  return OWED.every(([id, moves]) => {
    const isJudged = ({ findings }: Said) => findings.some(({ ruleId }) => ruleId === id)
    return !isJudged(before) || isJudged(after) || has(after, moves)
  })
}

/** Tags of what only sounds like one: who evades has not refused, who is shy to ask is sorry for nothing. */
const UNKEPT: readonly string[] = ['soft', 'shy']

function has({ moves, findings }: Said, names: readonly string[]): boolean {
  return moves.some(
    (each) =>
      names.includes(each.move) &&
      !UNKEPT.includes(each.tag ?? '') &&
      !findings.some((finding) => isVow(finding, each))
  )
}

/** Share of a clause that the guarantee covers. */
const WHOLE_VOW = 0.45

/** Formulas with the form of a promise: *we count on your understanding*. */
const FORMULAS = ['canned/thanks-for-patience', 'canned/do-not-hesitate']

/** Who only guarantees has not committed to anything yet, nor who says a formula. */
function isVow({ category, ruleId, span }: Said['findings'][number], { move, start, end }: Move): boolean {
  if (move !== 'commitment' || !(category === 'overpromise' || FORMULAS.includes(ruleId))) return false
  const covered = Math.min(end, span.end) - Math.max(start, span.start)
  return covered >= WHOLE_VOW * (end - start)
}
