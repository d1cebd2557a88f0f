import type { Draft } from '../core/draft.js'
import type { Finding } from '../core/finding.js'
import { createLineIndex, type LineIndex } from '../core/line-index.js'
import type { Move } from '../core/move.js'
import type { LocatedMove, LocatedSuggestion, Message } from '../core/report.js'
import { ruleUrl } from '../retext/rule-url.js'
import { sourceEdit } from './source-edit.js'

/** Puts the findings of a draft at their place in the file. */
export function locateFindings(findings: readonly Finding[], draft: Draft, lines: LineIndex): Message[] {
  if (findings.length === 0) return []
  let ownLines: LineIndex | undefined
  return findings.map((finding) => {
    const place = draft.map.toSource(finding.span)
    const index = place ? lines : (ownLines ??= createLineIndex(draft.text))
    const span = place ?? finding.span
    const start = index.positionAt(span.start)
    const end = index.positionAt(span.end)
    const { ruleId, category, severity, message, why, actual } = finding
    return {
      ruleId,
      category,
      severity,
      message,
      why,
      url: ruleUrl(ruleId),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      range: place ? [place.start, place.end] : null,
      ...(place ? {} : { partRange: [finding.span.start, finding.span.end] as const }),
      actual,
      suggestions: finding.suggestions.map((suggestion) => locateSuggestion(suggestion, draft))
    }
  })
}

/** Puts a move at its place in the file. */
export function locateMove({ move, tag, confidence, start, end }: Move, draft: Draft): LocatedMove {
  const place = draft.map.toSource({ start, end })
  const text = draft.text.slice(start, end)
  return {
    move,
    ...(tag === undefined ? {} : { tag }),
    confidence,
    range: place ? [place.start, place.end] : null,
    text
  }
}

function locateSuggestion(
  { span, text, kind }: Finding['suggestions'][number],
  draft: Draft
): LocatedSuggestion {
  const edit = sourceEdit(draft, { span, text })
  if (edit) return { range: [edit.start, edit.end], text: edit.text, kind }
  // --fix cannot write here, so nothing may say that it does
  const isPlaced = draft.map.toSource(span) !== null
  return {
    range: null,
    text: (isPlaced ? draft.map.encode(text) : null) ?? text,
    kind: kind === 'fix' ? 'rephrase' : kind
  }
}
