import type { Zone } from '../core/zone.js'
import { reserveSentence, reserveToken, type Tokens } from './tokens.js'

const FIELDS = ['start', 'end', 'skeleton', 'exact', 'word', 'classes', 'morphology'] as const
const SENTENCE_FIELDS = ['first', 'last', 'list', 'paragraph'] as const

/** The last sentences of a draft, put aside at the end of the arrays while the next one is read. */
export interface KeptTail {
  readonly zones: readonly Zone[]
  /** Index of the first of its tokens, how many there are, and where they lie meanwhile. */
  readonly from: number
  readonly size: number
  readonly place: number
  /** Where its sentences lie. */
  readonly sentencePlace: number
}

/** Number of sentences that begin before an offset. */
export function sentencesBefore({ sentences, start }: Tokens, offset: number): number {
  let count = 0
  while (count < sentences.count && start[sentences.first[count]!]! < offset) count++
  return count
}

/** Forgets all but the first sentences. */
export function keepHead(tokens: Tokens, sentences: number): void {
  tokens.count = sentences === 0 ? 0 : tokens.sentences.last[sentences - 1]!
  tokens.sentences.count = sentences
}

/** Moves the sentences from one on out of the way of so many other tokens. */
export function putTailAside(tokens: Tokens, sentence: number, room: number): KeptTail {
  const { sentences, count } = tokens
  const from = sentence < sentences.count ? sentences.first[sentence]! : count
  const size = count - from
  reserveToken(tokens, room + size)
  const place = tokens.start.length - size
  for (const field of FIELDS) tokens[field].copyWithin(place, from, count)
  const zones = sentences.zone.slice(sentence, sentences.count)
  reserveSentence(sentences, room + zones.length)
  const sentencePlace = sentences.first.length - zones.length
  for (const field of SENTENCE_FIELDS) sentences[field].copyWithin(sentencePlace, sentence, sentences.count)
  return { zones, from, size, place, sentencePlace }
}

/** Adds the sentences behind those that are there; `by` is how much further on they stand in the text. */
export function appendTail(tokens: Tokens, tail: KeptTail, by: number): void {
  const { sentences } = tokens
  const { size, place, sentencePlace } = tail
  const at = tokens.count
  for (const field of FIELDS) tokens[field].copyWithin(at, place, place + size)
  tokens.count = at + size
  if (by !== 0) {
    const { start, end } = tokens
    for (let i = at; i < tokens.count; i++) {
      start[i]! += by
      end[i]! += by
    }
  }
  const known = sentences.count
  const moved = at - tail.from
  for (const field of SENTENCE_FIELDS)
    sentences[field].copyWithin(known, sentencePlace, sentencePlace + tail.zones.length)
  sentences.count = known + tail.zones.length
  for (let i = known; i < sentences.count; i++) {
    sentences.zone[i] = tail.zones[i - known]!
    sentences.first[i]! += moved
    sentences.last[i]! += moved
  }
}
