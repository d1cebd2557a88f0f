import { exactSign, fillStarts, VOCABULARY_HEAD, vocabularyColumns } from '../language/vocabulary.js'
import type { PlaneReader, PlaneWriter } from './byte-planes.js'

/**
 * Writes the columns of a vocabulary but the starts, which follow from the skeletons. Of a skeleton only the step from
 * the one before is kept, and of a sign how it differs from that of a word that is its own skeleton.
 */
export function writeVocabulary(vocabulary: Int32Array, to: PlaneWriter): void {
  if (vocabulary.length === 0) return
  const { head, kinds, entries, skeletons, signs, entryOf } = vocabularyColumns(vocabulary)
  const factor = head[VOCABULARY_HEAD.factor]!
  const steps = skeletons.map((skeleton, word) => skeleton - (skeletons[word - 1] ?? 0))
  const differences = signs.map((sign, word) => sign ^ exactSign(skeletons[word]!, factor))
  for (const column of [head, kinds, entries, steps, differences, entryOf]) to.add(column)
}

/** Fills a vocabulary with what `writeVocabulary` has written. */
export function readVocabulary(from: PlaneReader, vocabulary: Int32Array): void {
  if (vocabulary.length === 0) return
  from.take(vocabulary.subarray(0, VOCABULARY_HEAD.size))
  const columns = vocabularyColumns(vocabulary)
  const { head, kinds, entries, skeletons, signs, entryOf } = columns
  for (const column of [kinds, entries, skeletons, signs, entryOf]) from.take(column)
  const factor = head[VOCABULARY_HEAD.factor]!
  for (let word = 0; word < skeletons.length; word++) {
    if (word > 0) skeletons[word]! += skeletons[word - 1]!
    signs[word]! ^= exactSign(skeletons[word]!, factor)
  }
  fillStarts(columns)
}
