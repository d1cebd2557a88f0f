import type { Move } from '../core/move.js'
import type { StructureCase, StructureRule } from '../core/structure-rule.js'
import { compileCondition } from './condition.js'
import type { Condition, MoveContext } from './condition-tests.js'
import { isMove } from './is-move.js'

/** A judgement that fires. `at` is the clause to mark; undefined: the last sentence of the body. */
export interface Verdict {
  readonly rule: StructureRule
  readonly case: StructureCase
  readonly at: Move | undefined
}

const compiled = new Map<string, Condition>()

/** The first case that holds of each rule that speaks to this reply. */
export function judgeStructure(rules: readonly StructureRule[], context: MoveContext): Verdict[] {
  return rules.flatMap((rule): Verdict[] => {
    if (!conditionOf(rule.applies)(context)) return []
    for (const found of rule.cases) {
      const moves = conditionOf(found.when)(context)
      if (moves) return [{ rule, case: found, at: moves.find((move) => isMove(move, found.at)) }]
    }
    return []
  })
}

function conditionOf(text: string): Condition {
  const known = compiled.get(text) ?? compileCondition(text)
  compiled.set(text, known)
  return known
}
