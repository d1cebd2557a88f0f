import type { Finding } from '../core/finding.js'
import type { LineIndex } from '../core/line-index.js'
import { countSeverities } from './exit-code.js'
import type { LintedDraft } from './lint-source.js'
import { locateFindings } from './locate.js'

/** Takes out of a draft that repeats another what was found in that one too. */
export function withoutRepeats(linted: readonly LintedDraft[], lines: LineIndex): LintedDraft[] {
  const byPointer = new Map(linted.map((one) => [one.draft.pointer, one]))
  return linted.map((one) => {
    const first = one.draft.repeats === undefined ? undefined : byPointer.get(one.draft.repeats)
    return first ? lessThose(one, first.findings, lines) : one
  })
}

function lessThose(linted: LintedDraft, first: readonly Finding[], lines: LineIndex): LintedDraft {
  const known = new Map<string, number>()
  for (const finding of first) known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1)
  const findings: Finding[] = []
  const repeated: Finding[] = []
  for (const finding of linted.findings) {
    const left = known.get(keyOf(finding)) ?? 0
    known.set(keyOf(finding), left - 1)
    if (left > 0) repeated.push(finding)
    else findings.push(finding)
  }
  if (repeated.length === 0) return linted
  const all = countSeverities(repeated)
  const { error, warning, suggestion } = linted.counts
  return {
    ...linted,
    findings,
    repeated,
    counts: {
      error: error - all.error,
      warning: warning - all.warning,
      suggestion: suggestion - all.suggestion
    },
    result: { ...linted.result, messages: locateFindings(findings, linted.draft, lines) }
  }
}

/** The same fault, however the lines are broken. */
function keyOf({ ruleId, actual }: Finding): string {
  return `${ruleId} ${actual.replace(/\s+/g, ' ').trim()}`
}
