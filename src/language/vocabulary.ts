import { lowerOf, skeletonOf } from './fold.js'
import { hashWord } from './hash.js'

/** Fields of one slot of the table. */
const FIELDS = 4
const EMPTY = -1
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
 * parsed: `[skeleton hash, exact hash, id, classes and flags]` a slot. Words are told apart by both hashes.
 */
export interface Vocabulary {
  /** Index of the word's slot, or -1. `plain`: the draft has no diacritics, so the skeleton is enough. */
  find(skeleton: number, exact: number, plain: boolean): number
  id(slot: number): number
  classes(slot: number): number
  flags(slot: number): number
}

export function openVocabulary(table: Int32Array): Vocabulary {
  const mask = table.length / FIELDS - 1
  return {
    find(skeleton, exact, plain) {
      let slot = skeleton & mask
      let base = -1
      for (;;) {
        const at = slot * FIELDS
        if (table[at] === skeleton) {
          if (table[at + 2] === EMPTY) return plain ? base : -1
          if (table[at + 1] === exact) return at
          if (base < 0) base = at
        } else if (table[at + 2] === EMPTY) return plain ? base : -1
        slot = (slot + 1) & mask
      }
    },
    id: (slot) => table[slot + 2]!,
    classes: (slot) => table[slot + 3]! & ~SPLIT_BIT,
    flags: (slot) => (table[slot + 3]! < 0 ? SPLITS : 0)
  }
}

/** Builds the table from words in lower case (diacritics kept). Its size is a power of two, at most three quarters full. */
export function buildVocabulary(words: ReadonlyMap<string, WordEntry>, dotless: boolean): Int32Array {
  let capacity = 16
  while (capacity * 3 < words.size * 4) capacity *= 2
  const table = new Int32Array(capacity * FIELDS)
  for (let slot = 0; slot < capacity; slot++) table[slot * FIELDS + 2] = EMPTY
  for (const [word, entry] of words) {
    const skeleton = hashWord(skeletonOf(word))
    let slot = skeleton & (capacity - 1)
    while (table[slot * FIELDS + 2] !== EMPTY) slot = (slot + 1) & (capacity - 1)
    const split = entry.flags & SPLITS ? SPLIT_BIT : 0
    table.set([skeleton, hashWord(lowerOf(word, dotless)), entry.id, entry.classes | split], slot * FIELDS)
  }
  return table
}
