import { lowerOf, skeletonOf } from './fold.js'
import { hashWord } from './hash.js'

/** Fields of one slot of the table. */
export const SLOT_FIELDS = 3
/** What the last field of an empty one holds. */
export const EMPTY_SLOT = -1
/** Ids and kinds take 16 bits each, and no slot may look empty. */
export const MAX_WORD_ID = 0xfffe
const MAX_KINDS = 0xffff
/** The highest bit of the classes is free for this. */
const SPLIT_BIT = 1 << 31

/** What the vocabulary knows of a word. `id` 0 means that no pattern names it. */
export interface WordEntry {
  readonly id: number
  readonly classes: number
  readonly flags: number
}

/** Set on words that a language splits without an apostrophe (*dont*). */
export const SPLITS = 1

/**
 * Open-addressing hash table from folded words to ids and classes, in one Int32Array so that it loads without being
 * parsed: how many kinds of word there are, the classes and flags of each kind, then `[skeleton hash, exact hash, id
 * and kind]` a slot. Words are told apart by both hashes.
 */
export interface Vocabulary {
  /** Index of the word's slot, or -1. `plain`: the draft has no diacritics, so the skeleton is enough. */
  find(skeleton: number, exact: number, plain: boolean): number
  id(slot: number): number
  classes(slot: number): number
  flags(slot: number): number
}

export function openVocabulary(vocabulary: Int32Array): Vocabulary {
  const kinds = vocabulary.subarray(1, 1 + vocabulary[0]!)
  const table = openTable(vocabulary)
  const mask = table.length / SLOT_FIELDS - 1
  return {
    find(skeleton, exact, plain) {
      let slot = skeleton & mask
      let base = -1
      for (;;) {
        const at = slot * SLOT_FIELDS
        if (table[at] === skeleton) {
          if (table[at + 2] === EMPTY_SLOT) return plain ? base : -1
          if (table[at + 1] === exact) return at
          if (base < 0) base = at
        } else if (table[at + 2] === EMPTY_SLOT) return plain ? base : -1
        slot = (slot + 1) & mask
      }
    },
    id: (slot) => table[slot + 2]! & 0xffff,
    classes: (slot) => kinds[table[slot + 2]! >>> 16]! & ~SPLIT_BIT,
    flags: (slot) => (kinds[table[slot + 2]! >>> 16]! < 0 ? SPLITS : 0)
  }
}

/** The slots of the table, in the memory of the vocabulary. */
export function openTable(vocabulary: Int32Array): Int32Array {
  return vocabulary.subarray(1 + vocabulary[0]!)
}

/**
 * Builds the table from words in lower case (diacritics kept). Its slots are a power of two, at most three quarters
 * full. @throws RangeError when an id or the number of kinds does not fit.
 */
export function buildVocabulary(words: ReadonlyMap<string, WordEntry>, dotless: boolean): Int32Array {
  let capacity = 16
  while (capacity * 3 < words.size * 4) capacity *= 2
  const table = new Int32Array(capacity * SLOT_FIELDS)
  for (let slot = 0; slot < capacity; slot++) table[slot * SLOT_FIELDS + 2] = EMPTY_SLOT
  const kinds = new Map<number, number>()
  for (const [word, entry] of words) {
    const skeleton = hashWord(skeletonOf(word))
    let slot = skeleton & (capacity - 1)
    while (table[slot * SLOT_FIELDS + 2] !== EMPTY_SLOT) slot = (slot + 1) & (capacity - 1)
    const kind = kindIndex(kinds, entry)
    if (entry.id > MAX_WORD_ID) throw new RangeError(`word id ${entry.id} is above ${MAX_WORD_ID}`)
    table.set([skeleton, hashWord(lowerOf(word, dotless)), entry.id | (kind << 16)], slot * SLOT_FIELDS)
  }
  const vocabulary = new Int32Array(1 + kinds.size + table.length)
  vocabulary.set([kinds.size, ...kinds.keys()])
  vocabulary.set(table, 1 + kinds.size)
  return vocabulary
}

/** Index of the classes and flags of a word. */
function kindIndex(kinds: Map<number, number>, { classes, flags }: WordEntry): number {
  const kind = classes | (flags & SPLITS ? SPLIT_BIT : 0)
  const known = kinds.get(kind)
  if (known !== undefined) return known
  if (kinds.size === MAX_KINDS) throw new RangeError(`there are more than ${MAX_KINDS} kinds of word`)
  kinds.set(kind, kinds.size)
  return kinds.size - 1
}
