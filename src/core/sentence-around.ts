import type { Span } from './span.js'

const END = /[.!?…]["'”’)\]]*\s+(?=[\p{Lu}\p{N}"'“‘(⟨])/gu
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|\p{L}{1,3}\.\p{L}|mr|mrs|ms|dr|no|nr|st|sig|dott|vb|vs|approx|e\.g|i\.e)\.\s+$/iu

/**
 * The sentence or sentences of one paragraph that hold `span`, without outer blanks: what is put before the eyes of
 * a person, so that a wrong cut after a rare abbreviation does no harm.
 */
export function sentenceAround(text: string, span: Span): Span {
  const from = paragraphStart(text, span.start)
  const to = paragraphEnd(text, span.end)
  let start = from
  let end = to
  for (const match of text.slice(from, to).matchAll(END)) {
    const after = from + match.index + match[0].length
    if (ABBREVIATION.test(text.slice(Math.max(from, after - 12), after))) continue
    if (after <= span.start) start = after
    else if (after >= span.end && end === to) end = after
  }
  while (start < span.start && /\s/.test(text[start]!)) start++
  while (end > span.end && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}

function paragraphStart(text: string, at: number): number {
  let start = 0
  for (const blank of text.slice(0, at).matchAll(/\n[ \t\r]*\n/g)) start = blank.index + blank[0].length
  return start
}

function paragraphEnd(text: string, at: number): number {
  const blank = /\n[ \t\r]*\n/.exec(text.slice(at))
  return blank ? at + blank.index : text.length
}
