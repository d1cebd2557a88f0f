import { isJudging } from './judging.js'

/**
 * What a rule is for: findings, the moves of a reply, or understanding a message and what is promised or offered in a
 * draft. Patterns are listed by it, in this order, so that those that nobody asks for are never tried.
 */
export const PURPOSE = { judge: 0, move: 1, read: 2, count: 3 } as const

/** Purposes that follow each other: from this one up to, but not including, that one. */
export interface Purposes {
  readonly from: number
  readonly to: number
}

export const ALL_PURPOSES: Purposes = { from: PURPOSE.judge, to: PURPOSE.count }
/** For the findings of a text that is no reply. */
export const TO_JUDGE: Purposes = { from: PURPOSE.judge, to: PURPOSE.move }
/** For the findings and the moves of a reply. */
export const TO_JUDGE_REPLY: Purposes = { from: PURPOSE.judge, to: PURPOSE.read }
/** For what the rules of `commitments/`, `incoming/` and `offers/` see. */
export const TO_READ: Purposes = { from: PURPOSE.read, to: PURPOSE.count }
/** For everything that gives no findings. */
export const TO_RECOGNISE: Purposes = { from: PURPOSE.move, to: PURPOSE.count }

export function purposeOf(rule: { readonly category: string }): number {
  if (isJudging(rule)) return PURPOSE.judge
  return rule.category === 'moves' ? PURPOSE.move : PURPOSE.read
}
