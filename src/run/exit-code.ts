import type { Summary } from '../core/report.js'
import type { Severity } from '../core/severity.js'

/** 0: nothing at or above the level; 1: findings at or above it; 2: usage, config, input or internal error. */
export type ExitCode = 0 | 1 | 2 | 130 | 143

/** When a run fails. `maxWarnings` null: any number. */
export interface FailPolicy {
  readonly failOn: Severity | 'never'
  readonly maxWarnings: number | null
}

/** True when the findings of a summary reach the level at which a run fails. */
export function fails(summary: Pick<Summary, 'errors' | 'warnings' | 'suggestions'>, policy: FailPolicy): boolean {
  if (policy.maxWarnings !== null && summary.warnings > policy.maxWarnings) return true
  switch (policy.failOn) {
    case 'never':
      return false
    case 'error':
      return summary.errors > 0
    case 'warning':
      return summary.errors + summary.warnings > 0
    case 'suggestion':
      return summary.errors + summary.warnings + summary.suggestions > 0
  }
}
