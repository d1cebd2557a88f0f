import type { Span } from '../core/span.js'
import { CLASS, CLOSED } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'

/** The content words of a message, each cut to the part that inflection leaves alone. */
export type ContentWords = ReadonlySet<string>

/** Words of fewer letters say too little to be called shared. */
const SHORTEST = 3
/** Inflection seldom reaches further back than this. */
const STEM = 5
const EMPTY =
  CLOSED | CLASS.sign | CLASS.adv | CLASS.intens | CLASS.num | CLASS.value | CLASS.emoji | CLASS.bangs

/** The content words of a whole message. */
export function contentWords(tokens: Tokens): ContentWords {
  return stemsIn(tokens, 0, tokens.count)
}

/** How many content words of a sentence stand in the other message as well. */
export function countShared(tokens: Tokens, sentence: number, other: ContentWords): number {
  if (other.size === 0) return 0
  const { first, last } = tokens.sentences
  let shared = 0
  for (const stem of stemsIn(tokens, first[sentence]!, last[sentence]!)) if (other.has(stem)) shared++
  return shared
}

/** A content word, cut to what inflection leaves alone, and where it stands; UTF-16 offsets. */
export interface ContentWord extends Span {
  readonly stem: string
}

/** The content words of a text, in reading order. */
export function contentIn(tokens: Tokens): ContentWord[] {
  return [...stemsOf(tokens, 0, tokens.count)]
}

function stemsIn(tokens: Tokens, first: number, last: number): Set<string> {
  const stems = new Set<string>()
  for (const { stem } of stemsOf(tokens, first, last)) stems.add(stem)
  return stems
}

function* stemsOf(tokens: Tokens, first: number, last: number): Generator<ContentWord> {
  for (let at = first; at < last; at++) {
    if (tokens.classes[at]! & EMPTY) continue
    const word = tokens.text
      .slice(tokens.start[at]!, tokens.end[at]!)
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
    const stem = word.length < SHORTEST ? '' : (tokens.stem ?? stemOf)(word)
    if (stem) yield { stem, start: tokens.start[at]!, end: tokens.end[at]! }
  }
}

function stemOf(word: string): string {
  return word.length > STEM ? word.slice(0, STEM) : word.replace(/s$/, '')
}
