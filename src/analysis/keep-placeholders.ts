import type { Finding, Suggestion } from '../core/finding.js'
import type { Layout, Mask } from '../core/zone.js'

/**
 * The findings less the suggestions that would take a placeholder, a tag or a link out of the text, or one of the two
 * signs of an emphasis.
 */
export function keepPlaceholders(findings: Finding[], text: string, { masks }: Layout): Finding[] {
  const kept = masks.filter(({ kind }) => kind !== 'markup' && kind !== 'code')
  const emphasis = masks.filter(
    ({ kind, start, end }) => kind === 'markup' && EMPHASIS.test(text.slice(start, end))
  )
  if (kept.length === 0 && emphasis.length === 0) return findings
  return findings.map((finding) => {
    const suggestions = finding.suggestions.filter(
      (suggestion) => keepsAll(suggestion, text, kept) && keepsPairs(suggestion, text, emphasis)
    )
    return suggestions.length === finding.suggestions.length ? finding : { ...finding, suggestions }
  })
}

const EMPHASIS = /^(?:\*+|_+|~+)$/

/** Of signs that go in pairs, those in the span go or stay together. */
function keepsPairs({ span, text: written }: Suggestion, text: string, masks: readonly Mask[]): boolean {
  let open = ''
  for (let i = firstBehind(span.start, masks); i < masks.length && masks[i]!.start < span.end; i++) {
    const sign = text.slice(masks[i]!.start, masks[i]!.end)
    open = open === sign ? '' : open + sign
  }
  return open === '' || written.includes(open)
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
