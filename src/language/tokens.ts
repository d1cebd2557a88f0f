import type { Zone } from '../core/zone.js'
import { PLAIN_SYNTAX, type Syntax } from './syntax.js'

/**
 * The words and signs of one draft, as flat arrays of equal length. Offsets are UTF-16 code units. The arrays are
 * reused for the next draft, so nothing may keep them.
 */
export interface Tokens {
  text: string
  count: number
  start: Int32Array
  end: Int32Array
  /** Hash of the skeleton and of the exact form; of the canonical sign for punctuation; 0 for opaque tokens. */
  skeleton: Int32Array
  exact: Int32Array
  /** Id of the word in the built-in vocabulary, 0 when no built-in pattern names it. */
  word: Int32Array
  /** Bits of `CLASS`. */
  classes: Int32Array
  /** Bits of the language's own morphology. */
  morphology: Int32Array
  /** True when diacritics count for nothing in this draft, because it has none. */
  plain: boolean
  /** Morphology bits of words that end their clause; 0 for most languages. */
  closers: number
  /** What a sentence of the language needs to stand alone. */
  syntax: Syntax
  /** How the language cuts a word without its marks to what inflection leaves alone, where it has a way of its own. */
  stem: ((word: string) => string) | undefined
  sentences: Sentences
}

/** Sentence `i` holds the tokens from `first[i]` up to, but not including, `last[i]`. */
export interface Sentences {
  count: number
  first: Int32Array
  last: Int32Array
  zone: Zone[]
  /** 1 for list items. */
  list: Uint8Array
  /** 1 where a blank line, or another zone, stands before the sentence. */
  paragraph: Uint8Array
}

export function createTokens(capacity = 1024): Tokens {
  return {
    text: '',
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    skeleton: new Int32Array(capacity),
    exact: new Int32Array(capacity),
    word: new Int32Array(capacity),
    classes: new Int32Array(capacity),
    morphology: new Int32Array(capacity),
    plain: true,
    closers: 0,
    syntax: PLAIN_SYNTAX,
    stem: undefined,
    sentences: {
      count: 0,
      first: new Int32Array(capacity >> 2),
      last: new Int32Array(capacity >> 2),
      zone: [],
      list: new Uint8Array(capacity >> 2),
      paragraph: new Uint8Array(capacity >> 2)
    }
  }
}

/** Widens the arrays of tokens twofold when the next one would not fit. */
export function reserveToken(tokens: Tokens): void {
  if (tokens.count < tokens.start.length) return
  const size = tokens.start.length * 2
  for (const field of ['start', 'end', 'skeleton', 'exact', 'word', 'classes', 'morphology'] as const) {
    const grown = new Int32Array(size)
    grown.set(tokens[field])
    tokens[field] = grown
  }
}

/** Widens the arrays of sentences, at least twofold, when the next one would not fit. */
export function reserveSentence(sentences: Sentences): void {
  if (sentences.count < sentences.first.length) return
  const size = Math.max(sentences.first.length * 2, 16)
  const { first, last, list, paragraph } = sentences
  sentences.first = new Int32Array(size)
  sentences.first.set(first)
  sentences.last = new Int32Array(size)
  sentences.last.set(last)
  sentences.list = new Uint8Array(size)
  sentences.list.set(list)
  sentences.paragraph = new Uint8Array(size)
  sentences.paragraph.set(paragraph)
}
