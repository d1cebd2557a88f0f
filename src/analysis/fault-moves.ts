import type { Category } from '../core/category.js'
import type { Finding } from '../core/finding.js'
import type { MoveHit } from '../moves/label-clauses.js'

/** How much a finding tells about the move of its clause. */
const FAULT_CONFIDENCE = 0.7

interface FaultMove {
  readonly name: string
  readonly priority: number
}

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

/** Findings that are about something else than their category says of the move. */
const MOVE_OF_RULE: Readonly<Record<string, FaultMove | undefined>> = {
  'accusatory/broken-promise': { name: 'accusation--promise', priority: 30 },
  'negative/not-until': undefined,
  'negative/have-to-wait': undefined,
  'negative/no-idea': undefined,
  'negative/out-of-stock': undefined,
  'negative/failure-to': undefined,
  'negative/bad-news': undefined,
  'heated/bangs': undefined,
  'heated/shouted-words': undefined,
  'canned/any-inconvenience': { name: 'fact--stock', priority: OUTRANKS },
  'canned/non-apology': { name: 'fact--stock', priority: OUTRANKS }
}

/** What faults tell about the clauses they stand in. Suggestions tell nothing. */
export function faultMoves(findings: readonly Finding[]): MoveHit[] {
  return findings.flatMap(({ ruleId, category, severity, span }) => {
    const found = Object.hasOwn(MOVE_OF_RULE, ruleId) ? MOVE_OF_RULE[ruleId] : MOVE_OF_CATEGORY[category]
    return found && severity !== 'suggestion' ? [{ ...span, ...found, confidence: FAULT_CONFIDENCE }] : []
  })
}
