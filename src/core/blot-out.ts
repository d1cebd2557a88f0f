import type { Span } from './span.js'

/** The text with `sign`, one UTF-16 unit, in place of each unit of the spans, which may overlap; of the same length. */
export function blotOut(text: string, spans: readonly Span[], sign: string): string {
  if (spans.length === 0) return text
  let made = ''
  let reached = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= reached) continue
    const from = Math.max(start, reached)
    made += text.slice(reached, from) + sign.repeat(end - from)
    reached = end
  }
  return made + text.slice(reached)
}
