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

/** Each as often as it stands there, in whatever order. */
function keepsAll({ span, text: written }: Suggestion, text: string, masks: readonly Mask[]): boolean {
  let left = written
  for (let i = firstBehind(span.start, masks); i < masks.length && masks[i]!.start < span.end; i++) {
    const token = text.slice(masks[i]!.start, masks[i]!.end)
    const at = left.indexOf(token)
    if (at < 0) return false
    left = left.slice(0, at) + left.slice(at + token.length)
  }
  return true
}

/** The first mask that ends behind an offset. */
function firstBehind(offset: number, masks: readonly Mask[]): number {
  let low = 0
  let high = masks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (masks[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
