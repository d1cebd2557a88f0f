import type { Severity } from '../../core/severity.js'
import type { Span } from '../../core/span.js'
import type { RuleIdentity } from '../settings.js'

/** What a check has found at a place. */
export interface CheckHit extends Span {
  /** What the message shows of it; default: the words themselves. */
  readonly shown?: string
  /** What may stand there instead in every case. */
  readonly fix?: string
  /** What was probably meant. */
  readonly offer?: string
}

/** A check as a rule. */
export type CheckRule = RuleIdentity & { readonly severity: Severity }

/** A rule that looks at characters instead of words. Its texts stand in `rulesets/<lang>/checks.yml`. */
export interface Check {
  readonly rule: CheckRule
  /** True when the text may hold what is looked for: the one question that is asked of every draft. */
  mayHold(text: string): boolean
  /** What is found between `start` and `end`, in reading order; UTF-16 offsets into `text`. */
  find(text: string, start: number, end: number): readonly CheckHit[]
}
