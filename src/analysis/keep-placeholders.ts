import type { Finding, Suggestion } from '../core/finding.js'
import type { Layout, Mask } from '../core/zone.js'

/** The findings less the suggestions that would take a placeholder, a tag or a link out of the text. */
export function keepPlaceholders(findings: Finding[], text: string, { masks }: Layout): Finding[] {
  const kept = masks.filter(({ kind }) => kind !== 'markup' && kind !== 'code')
  if (kept.length === 0) return findings
  return findings.map((finding) => {
    const suggestions = finding.suggestions.filter((suggestion) => keepsAll(suggestion, text, kept))
    return suggestions.length === finding.suggestions.length ? finding : { ...finding, suggestions }
  })
}

function keepsAll({ span, text: written }: Suggestion, text: string, masks: readonly Mask[]): boolean {
  return masks.every(
    ({ start, end }) => end <= span.start || start >= span.end || written.includes(text.slice(start, end))
  )
}
