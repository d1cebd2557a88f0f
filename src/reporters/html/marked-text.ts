import type { Finding } from '../../core/finding.js'
import { SEVERITIES } from '../../core/severity.js'
import { escapeHtml } from './escape-html.js'

/**
 * The text of a draft as HTML, with every finding marked and numbered from 1. Marks may overlap: a stretch belongs to
 * all findings that cover it and looks like the worst of them.
 */
export function markedText(text: string, findings: readonly Finding[]): string {
  const ends = new Set([0, text.length])
  for (const { span } of findings) ends.add(span.start).add(span.end)
  const places = [...ends].filter((place) => place >= 0 && place <= text.length).sort((a, b) => a - b)
  let out = ''
  for (let i = 0; i < places.length; i++) {
    out += numbersAt(places[i]!, findings)
    const next = places[i + 1]
    if (next !== undefined) out += stretch(text, places[i]!, next, findings)
  }
  return out
}

function stretch(text: string, start: number, end: number, findings: readonly Finding[]): string {
  const covering = findings.filter(({ span }) => span.start <= start && span.end >= end)
  const shown = escapeHtml(text.slice(start, end))
  const severity = SEVERITIES.find((level) => covering.some((finding) => finding.severity === level))
  if (severity === undefined) return shown
  return `<mark class="${severity}${covering.length > 1 ? ' many' : ''}">${shown}</mark>`
}

/** The number of a finding stands where its mark ends. */
function numbersAt(place: number, findings: readonly Finding[]): string {
  return findings
    .flatMap(({ span, severity }, i) =>
      span.end === place ? [`<sup class="${severity}">${i + 1}</sup>`] : []
    )
    .join('')
}
