import type { Category } from '../core/category.js'
import type { Tokens } from '../language/tokens.js'
import type { MoveHit } from '../moves/label-clauses.js'
import type { FaultMove } from '../rulesets/ruleset.js'
import { ruleOf } from './accept.js'
import type { Hit } from './resolve.js'
import { spanOf } from './span-of.js'

/** How much a finding tells about the move of its clause. */
const FAULT_CONFIDENCE = 0.7

/** Above next steps and commitments, so that sending away, a threat or a taunt is never taken for a step. */
const OUTRANKS = 35
const MOVE_OF_CATEGORY: Readonly<Partial<Record<Category, FaultMove>>> = {
  accusatory: { name: 'accusation', priority: 30 },
  'over-apology': { name: 'apology', priority: -10 },
  negative: { name: 'refusal', priority: 24 },
  'pass-along': { name: 'fact--sent-away', priority: OUTRANKS },
  threat: { name: 'fact--threat', priority: OUTRANKS },
  heated: { name: 'fact--heated', priority: OUTRANKS },
  lecturing: { name: 'fact--lecture', priority: OUTRANKS },
  canned: { name: 'fact--stock', priority: 15 }
}

/** What faults tell about the clauses they stand in. Suggestions tell nothing. */
export function faultMoves(hits: readonly Hit[], tokens: Tokens): MoveHit[] {
  const moves: MoveHit[] = []
  for (const { candidate, level } of hits) {
    if (level === 'suggestion') continue
    const { move, category } = ruleOf(candidate)
    if (move === 'none') continue
    const found = move ?? MOVE_OF_CATEGORY[category as Category]
    if (!found) continue
    const { start, end } = spanOf(tokens, candidate.markFirst, candidate.markLast)
    moves.push({ start, end, name: found.name, priority: found.priority, confidence: FAULT_CONFIDENCE })
  }
  return moves
}
