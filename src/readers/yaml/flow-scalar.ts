import { createMappedTextBuilder, type MappedText, type MappedTextBuilder } from '../mapped-text.js'

/** Decodes the plain scalar at `[start, end)`: line breaks between its lines are folds. */
export function decodePlain(source: string, start: number, end: number): MappedText {
  const out = createMappedTextBuilder()
  unfold(source, start, end, out, (from, to) => out.copy(source.slice(from, to), from))
  return out.build()
}

/** Decodes the single-quoted scalar at `[start, end)`, quotes included: `''` is a quote. */
export function decodeSingleQuoted(source: string, start: number, end: number): MappedText {
  const out = createMappedTextBuilder()
  unfold(source, start + 1, end - 1, out, (from, to) => {
    let at = from
    for (;;) {
      const quote = source.indexOf("''", at)
      if (quote === -1 || quote >= to) break
      out.copy(source.slice(at, quote), at)
      out.atom("'", quote, quote + 2)
      at = quote + 2
    }
    out.copy(source.slice(at, to), at)
  })
  return out.build()
}

/** One fold stands for a blank, `n` line breaks for `n - 1`; blanks around a line break count for nothing. */
function unfold(
  source: string,
  start: number,
  end: number,
  out: MappedTextBuilder,
  addLine: (from: number, to: number) => void
): void {
  let at = start
  let breaks = 0
  let contentEnd = start
  for (;;) {
    const feed = source.indexOf('\n', at)
    const isLast = feed === -1 || feed >= end
    const lineEnd = isLast ? end : source[feed - 1] === '\r' && feed - 1 >= at ? feed - 1 : feed
    const from = at === start ? at : skipBlanks(source, at, lineEnd)
    const to = isLast ? lineEnd : trimBlanks(source, from, lineEnd)
    const isContent = from < to || at === start || isLast
    if (isContent) {
      if (breaks > 0) out.atom(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), contentEnd, from)
      if (from < to) addLine(from, to)
      contentEnd = to
      breaks = 0
    }
    if (isLast) return
    breaks++
    at = feed + 1
  }
}

function skipBlanks(source: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(source[at])) at++
  return at
}

function trimBlanks(source: string, from: number, end: number): number {
  let at = end
  while (at > from && isBlank(source[at - 1])) at--
  return at
}

/** A blank or a tab. */
export function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t'
}
