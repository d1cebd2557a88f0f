import type { Span } from './span.js'

const END = /[.!?…]["'”’)\]]*\s+(?=[\p{Lu}\p{N}"'“‘(⟨])/gu
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|\p{L}{1,3}\.\p{L}|mr|mrs|ms|dr|no|nr|st|sig|dott|vb|vs|approx|e\.g|i\.e)\.\s+$/iu

/** UTF-16 units on either side; what is longer than that nobody reads as one sentence. */
const REACH = 1000

/**
 * The sentence or sentences of one paragraph that hold `span`, without outer blanks: what is put before the eyes of
 * a person, so that a wrong cut after a rare abbreviation does no harm. Looks only so far around.
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
  const least = Math.max(0, at - REACH)
  let start = least
  for (const blank of text.slice(least, at).matchAll(/\n[ \t\r]*\n/g))
    start = least + blank.index + blank[0].length
  return start
}

function paragraphEnd(text: string, at: number): number {
  const near = text.slice(at, at + REACH)
  const blank = /\n[ \t\r]*\n/.exec(near)
  return at + (blank ? blank.index : near.length)
}
