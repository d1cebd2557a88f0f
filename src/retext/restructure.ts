import type { Analysis } from '../analysis/analyse.js'
import type { Suggestion } from '../core/finding.js'
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
      : finding
  )
  return { ...analysis, findings }
}
