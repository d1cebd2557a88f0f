import type { Finding } from '../../core/finding.js'
import { SEVERITIES } from '../../core/severity.js'
import { escapeHtml } from './escape-html.js'

/**
 * The text of a draft as HTML, with every finding marked and numbered from 1. Marks may overlap: a stretch belongs to
 * all findings that cover it and looks like the worst of them.
 */
export function markedText(text: string, findings: readonly Finding[]): string {
  const numbers = numbersByEnd(findings)
  const opening = [...findings].sort((a, b) => a.span.start - b.span.start)
  let opened = 0
  let covering: Finding[] = []
  let out = ''
  const places = placesOf(text, findings)
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    const next = places[i + 1]
    out += numbers.get(place) ?? ''
    if (next === undefined) break
    while (opened < opening.length && opening[opened]!.span.start <= place) covering.push(opening[opened++]!)
    covering = covering.filter(({ span }) => span.end >= next)
    out += stretch(text.slice(place, next), covering)
  }
  return out
}

/** Where a mark begins or ends, and both ends of the text, in reading order. */
function placesOf(text: string, findings: readonly Finding[]): readonly number[] {
  const places = new Set([0, text.length])
  for (const { span } of findings) places.add(span.start).add(span.end)
  return [...places].filter((place) => place >= 0 && place <= text.length).sort((a, b) => a - b)
}

function stretch(text: string, covering: readonly Finding[]): string {
  const shown = escapeHtml(text)
  const severity = SEVERITIES.find((level) => covering.some((finding) => finding.severity === level))
  if (severity === undefined) return shown
  return `<mark class="${severity}${covering.length > 1 ? ' many' : ''}">${shown}</mark>`
}

/** The number of a finding stands where its mark ends. */
function numbersByEnd(findings: readonly Finding[]): ReadonlyMap<number, string> {
  const numbers = new Map<number, string>()
  for (const [i, { span, severity }] of findings.entries())
    numbers.set(span.end, `${numbers.get(span.end) ?? ''}<sup class="${severity}">${i + 1}</sup>`)
  return numbers
}
