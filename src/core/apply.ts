import type { Suggestion } from './finding.js'

/** The text with one suggestion applied. */
export function applySuggestion(text: string, suggestion: Pick<Suggestion, 'span' | 'text'>): string {
  return text.slice(0, suggestion.span.start) + suggestion.text + text.slice(suggestion.span.end)
}
