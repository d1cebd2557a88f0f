import type { Category } from './category.js'
import type { Confidence, Severity } from './severity.js'
import type { Span } from './span.js'

/** `fix` is right in every sentence the rule can match; the others are offered, never applied unasked. */
export type SuggestionKind = 'fix' | 'rephrase' | 'restructure'

/** Replace the text at `span` by `text`. Pure replacement text: no explanations, slots look like `⟨reason⟩`. */
export interface Suggestion {
  readonly span: Span
  readonly text: string
  readonly kind: SuggestionKind
}

/** One fault in one draft. Spans are UTF-16 offsets into the draft's decoded text. */
export interface Finding {
  readonly ruleId: string
  readonly category: Category
  readonly severity: Severity
  readonly confidence: Confidence
  readonly span: Span
  /** The decoded text at `span`. */
  readonly actual: string
  /** What the message calls it, where that is not `actual` itself: U+202E. */
  readonly shown?: string
  readonly message: string
  /** What the reader hears. */
  readonly why: string
  /** A seed, a reference or a link: where the rule comes from. */
  readonly source: string
  readonly suggestions: readonly Suggestion[]
}

/** Reading order; ties by length, then by rule id, so that a report never depends on the order of rules. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}
