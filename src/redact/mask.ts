import type { Span } from '../core/span.js'

/** Stands for each UTF-16 unit that is not shown. */
const MASK = '█'

/** The text with its letters and figures inside `spans` masked. As long as before, in UTF-16 units. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let made = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start)
    if (end <= from) continue
    made += text.slice(at, from) + maskAll(text.slice(from, end))
    at = end
  }
  return made + text.slice(at)
}

/** Punctuation and blanks stay, so that one sees what kind of thing stood there. */
export function maskAll(text: string): string {
  return maskWhere(text, () => true)
}

/** The text with the letters and figures masked at whose offset `isHidden` is true. */
export function maskWhere(text: string, isHidden: (at: number) => boolean): string {
  return text.replace(/[\p{L}\p{M}\p{N}]/gu, (sign, at: number) =>
    isHidden(at) ? MASK.repeat(sign.length) : sign
  )
}
