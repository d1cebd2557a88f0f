import { lowerOf, skeletonOf } from './fold.js'
import { hashWord } from './hash.js'

/** Ids and kinds take 16 bits each. */
export const MAX_WORD_ID = 0xfffe
const MAX_INDEX = 0xffff
/** The highest bit of the classes is free for this. */
const SPLIT_BIT = 1 << 31
/** An odd number of no small bits: those of a hash are spread over the sign. */
const FIRST_FACTOR = 0x9e37_79b1 | 0
const MOST_TRIES = 1000
/** Words that one look into the starts leaves to be told apart, at least on average. */
const PER_START = 2

/** What the vocabulary knows of a word. `id` 0 means that no pattern names it. */
export interface WordEntry {
  readonly id: number
  readonly classes: number
  readonly flags: number
}

/** Set on words that a language splits without an apostrophe (*dont*). */
export const SPLITS = 1

/**
 * Folded words with their ids and classes, in one Int32Array so that it loads without being parsed. Words are told
 * apart by the hash of their skeleton and 16 bits of their exact hash.
 */
export interface Vocabulary {
  /** Index of the word, or -1. `plain`: the draft has no diacritics, so the skeleton is enough. */
  find(skeleton: number, exact: number, plain: boolean): number
  id(word: number): number
  classes(word: number): number
  flags(word: number): number
}

/** Lengths and settings before the columns: see `VocabularyColumns`. */
export const VOCABULARY_HEAD = { kinds: 0, entries: 1, words: 2, bits: 3, factor: 4, size: 5 } as const

/** What a vocabulary is made of, each in its memory. Words are in the order of their skeletons. */
export interface VocabularyColumns {
  readonly head: Int32Array
  /** Classes, and `SPLIT_BIT`. */
  readonly kinds: Int32Array
  /** An id in the low half, a kind in the high one: many forms of a word have the same. */
  readonly entries: Int32Array
  /** The first word whose skeleton begins with so many of its high bits, and one more. */
  readonly starts: Int32Array
  readonly skeletons: Int32Array
  /** `exactSign` of each word. */
  readonly signs: Uint16Array
  /** The entry of each word. */
  readonly entryOf: Uint16Array
}

export function openVocabulary(vocabulary: Int32Array): Vocabulary {
  const { head, kinds, entries, starts, skeletons, signs, entryOf } = vocabularyColumns(vocabulary)
  const shift = 32 - head[VOCABULARY_HEAD.bits]!
  const factor = head[VOCABULARY_HEAD.factor]!
  const kind = (word: number) => kinds[entries[entryOf[word]!]! >>> 16]!
  return {
    find(skeleton, exact, plain) {
      const start = skeleton >>> shift
      const end = starts[start + 1]!
      let base = -1
      for (let word = starts[start]!; word < end; word++) {
        if (skeletons[word] !== skeleton) continue
        if (signs[word] === exactSign(exact, factor)) return word
        if (base < 0) base = word
      }
      return plain ? base : -1
    },
    id: (word) => entries[entryOf[word]!]! & 0xffff,
    classes: (word) => kind(word) & ~SPLIT_BIT,
    flags: (word) => (kind(word) < 0 ? SPLITS : 0)
  }
}

/** What tells words of one skeleton apart: 16 bits of a hash, which `factor` chooses so that no two words share them. */
export function exactSign(exact: number, factor: number): number {
  return Math.imul(exact, factor) >>> 16
}

/** The columns of a vocabulary whose head is written. */
export function vocabularyColumns(vocabulary: Int32Array): VocabularyColumns {
  let at: number = VOCABULARY_HEAD.size
  const head = vocabulary.subarray(0, at)
  const [kinds, entries, words, bits] = head as unknown as [number, number, number, number]
  const take = (length: number) => vocabulary.subarray(at, (at += length))
  const takeHalves = () => {
    const { buffer, byteOffset } = take((words + 1) >> 1)
    return new Uint16Array(buffer, byteOffset, words)
  }
  return {
    head,
    kinds: take(kinds),
    entries: take(entries),
    starts: take((1 << bits) + 1),
    skeletons: take(words),
    signs: takeHalves(),
    entryOf: takeHalves()
  }
}

/** Writes the starts of a vocabulary from its skeletons. */
export function fillStarts({ head, starts, skeletons }: VocabularyColumns): void {
  const shift = 32 - head[VOCABULARY_HEAD.bits]!
  let word = 0
  for (let start = 0; start < starts.length; start++) {
    while (word < skeletons.length && skeletons[word]! >>> shift < start) word++
    starts[start] = word
  }
}

/**
 * Builds the vocabulary from words in lower case (diacritics kept). Of words that share a skeleton the first stands
 * for those without diacritics. @throws RangeError when an id, the kinds or the entries do not fit.
 */
export function buildVocabulary(words: ReadonlyMap<string, WordEntry>, dotless: boolean): Int32Array {
  const kinds = new Map<number, number>()
  const entries = new Map<number, number>()
  const found = Array.from(words, ([word, entry]) => {
    if (entry.id > MAX_WORD_ID) throw new RangeError(`word id ${entry.id} is above ${MAX_WORD_ID}`)
    const kind = indexIn(kinds, entry.classes | (entry.flags & SPLITS ? SPLIT_BIT : 0), 'kinds of word')
    return {
      skeleton: hashWord(skeletonOf(word)),
      exact: hashWord(lowerOf(word, dotless)),
      entry: indexIn(entries, entry.id | (kind << 16), 'entries')
    }
  }).sort((a, b) => (a.skeleton >>> 0) - (b.skeleton >>> 0))
  let bits = 1
  while (PER_START << (bits + 1) <= found.length) bits++
  const starts = (1 << bits) + 1
  const halves = (found.length + 1) >> 1
  const length = VOCABULARY_HEAD.size + kinds.size + entries.size + starts + found.length + halves * 2
  const vocabulary = new Int32Array(length)
  const factor = tellingFactor(found)
  vocabulary.set([kinds.size, entries.size, found.length, bits, factor, ...kinds.keys(), ...entries.keys()])
  const columns = vocabularyColumns(vocabulary)
  found.forEach(({ skeleton, exact, entry }, word) => {
    columns.skeletons[word] = skeleton
    columns.signs[word] = exactSign(exact, factor)
    columns.entryOf[word] = entry
  })
  fillStarts(columns)
  return vocabulary
}

/** A factor with which different words of one skeleton have different signs. `words` are in the order of their skeletons. */
function tellingFactor(words: readonly { readonly skeleton: number; readonly exact: number }[]): number {
  const alike = words.filter(
    ({ skeleton }, i) => skeleton === words[i - 1]?.skeleton || skeleton === words[i + 1]?.skeleton
  )
  for (let factor = FIRST_FACTOR; factor < FIRST_FACTOR + 2 * MOST_TRIES; factor += 2) {
    const exacts = new Map<string, number>()
    const clash = alike.some(({ skeleton, exact }) => {
      const key = `${skeleton} ${exactSign(exact, factor)}`
      const other = exacts.get(key) ?? exact
      exacts.set(key, exact)
      return other !== exact
    })
    if (!clash) return factor
  }
  throw new RangeError('too many words differ in nothing but their diacritics')
}

function indexIn(known: Map<number, number>, value: number, what: string): number {
  const index = known.get(value)
  if (index !== undefined) return index
  if (known.size > MAX_INDEX) throw new RangeError(`there are more than ${MAX_INDEX + 1} ${what}`)
  known.set(value, known.size)
  return known.size - 1
}
