import type { DraftResult, Summary } from '../core/report.js'

/** Counts while files come in. */
export interface Tally {
  add(drafts: readonly DraftResult[]): void
  summary(rules: number): Summary
}

export function createTally(): Tally {
  const counts = { files: 0, drafts: 0, error: 0, warning: 0, suggestion: 0 }
  return {
    add(drafts) {
      counts.files++
      for (const { messages } of drafts) {
        counts.drafts++
        for (const { severity } of messages) counts[severity]++
      }
    },
    summary: (rules) => ({
      files: counts.files,
      drafts: counts.drafts,
      rules,
      errors: counts.error,
      warnings: counts.warning,
      suggestions: counts.suggestion
    })
  }
}
