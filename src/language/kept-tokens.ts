import type { Zone } from '../core/zone.js'
import { reserveSentence, reserveToken, type Tokens } from './tokens.js'

const FIELDS = ['start', 'end', 'skeleton', 'exact', 'word', 'classes', 'morphology'] as const
const SENTENCE_FIELDS = ['first', 'last', 'list', 'paragraph'] as const

/** The last sentences of a draft, put aside while the next one is read. */
export interface KeptTail {
  readonly tokens: readonly Int32Array[]
  readonly sentences: readonly (Int32Array | Uint8Array)[]
  readonly zones: readonly Zone[]
  /** Index of the first of its tokens. */
  readonly from: number
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

/** Copies the sentences from one on. */
export function copyTail(tokens: Tokens, sentence: number): KeptTail {
  const { sentences, count } = tokens
  const from = sentence < sentences.count ? sentences.first[sentence]! : count
  return {
    tokens: FIELDS.map((field) => tokens[field].slice(from, count)),
    sentences: SENTENCE_FIELDS.map((field) => sentences[field].slice(sentence, sentences.count)),
    zones: sentences.zone.slice(sentence, sentences.count),
    from
  }
}

/** Adds the copied sentences behind those that are there; `by` is how much further on they stand in the text. */
export function appendTail(tokens: Tokens, tail: KeptTail, by: number): void {
  const { sentences } = tokens
  const at = tokens.count
  const size = tail.tokens[0]!.length
  reserveToken(tokens, size)
  FIELDS.forEach((field, i) => {
    tokens[field].set(tail.tokens[i]!, at)
  })
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
  reserveSentence(sentences, tail.zones.length)
  SENTENCE_FIELDS.forEach((field, i) => {
    sentences[field].set(tail.sentences[i]!, known)
  })
  sentences.count = known + tail.zones.length
  for (let i = known; i < sentences.count; i++) {
    sentences.zone[i] = tail.zones[i - known]!
    sentences.first[i]! += moved
    sentences.last[i]! += moved
  }
}
