import type { Analysis } from '../analysis/analyse.js'
import type { Finding, Suggestion } from '../core/finding.js'
import type { Span } from '../core/span.js'
import type { AnalysisStore } from './analysis-store.js'
import { type RewriteInput, rewriteText } from './rewrite-text.js'

/** The analysis with the reply in its pattern as a suggestion at each finding about the order of the reply. */
export function withRestructuring(
  store: AnalysisStore,
  input: RewriteInput & { readonly analysis: Analysis }
): Analysis {
  const { analysis, text } = input
  if (!analysis.findings.some(({ category }) => category === 'structure')) return analysis
  const rewritten = rewriteText(store, { ...input, structureOnly: true })
  const first = rewritten?.edits[0]
  const last = rewritten?.edits.at(-1)
  if (!rewritten || !first || !last) return analysis
  const suggestion: Suggestion = {
    span: { start: first.span.start, end: last.span.end },
    text: rewritten.text.slice(first.span.start, rewritten.text.length - (text.length - last.span.end)),
    kind: 'restructure'
  }
  const findings = analysis.findings.map((finding) =>
    finding.category === 'structure'
      ? { ...finding, suggestions: [...finding.suggestions, suggestion] }
      : withoutPatterns(finding, suggestion.span)
  )
  return { ...analysis, findings }
}

/** Slots of a suggestion that says little beside them. */
const LEAST_SLOTS = 2

/** Inside the reply in its pattern a sentence of slots says worse what that says in the draft's own words. */
function withoutPatterns(finding: Finding, { start, end }: Span): Finding {
  if (finding.span.start < start || finding.span.end > end) return finding
  const suggestions = finding.suggestions.filter(
    ({ text, kind }) => kind !== 'rephrase' || (text.match(/⟨/g)?.length ?? 0) < LEAST_SLOTS
  )
  return suggestions.length === finding.suggestions.length ? finding : { ...finding, suggestions }
}
