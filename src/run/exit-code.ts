import type { Severity } from '../core/severity.js'

/**
 * 0: nothing at or above the level; 1: findings at or above it; 2: usage, config, input or internal error; 130 and
 * 143: ended by SIGINT, SIGTERM.
 */
export type ExitCode = 0 | 1 | 2 | 130 | 143

/** Findings by severity, shown or not. */
export type SeverityCounts = Readonly<Record<Severity, number>>

/** When findings fail a run. `maxWarnings` null: any number. */
export interface FailPolicy {
  readonly failOn: Severity | 'never'
  readonly maxWarnings: number | null
}

/** Judges a run file by file. */
export interface Verdict {
  /** The findings of one file, by the policy that its own config sets. */
  add(counts: SeverityCounts, policy: FailPolicy): void
  readonly failed: boolean
}

/**
 * Each file is held to the level of its own config. Warnings are counted over the run: all files whose configs set
 * the same limit share it.
 */
export function createVerdict(): Verdict {
  const warnings = new Map<number, number>()
  let reached = false
  return {
    add(counts, { failOn, maxWarnings }) {
      reached ||= reaches(counts, failOn)
      if (maxWarnings !== null) warnings.set(maxWarnings, (warnings.get(maxWarnings) ?? 0) + counts.warning)
    },
    get failed() {
      return reached || [...warnings].some(([limit, count]) => count > limit)
    }
  }
}

export function countSeverities(findings: Iterable<{ readonly severity: Severity }>): SeverityCounts {
  const counts = { error: 0, warning: 0, suggestion: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

function reaches({ error, warning, suggestion }: SeverityCounts, failOn: FailPolicy['failOn']): boolean {
  switch (failOn) {
    case 'never':
      return false
    case 'error':
      return error > 0
    case 'warning':
      return error + warning > 0
    case 'suggestion':
      return error + warning + suggestion > 0
  }
}
