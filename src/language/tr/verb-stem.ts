import { FEATURE } from './features.js'
import { STEMS } from './stem-index.js'
import type { WordLetters } from './word-letters.js'

const MEANINGS = FEATURE.say | FEATURE.act | FEATURE.harm | FEATURE.know

/**
 * Meaning of a stem that is derived from a known one: passive (*iletil-*, *sağlan-*), causative (*yazdır-*, *beklet-*),
 * or made of a noun (*e-postala-*). `end` is the offset after the stem. -1: no such stem.
 */
export function derivedStem(letters: WordLetters, end: number): number {
  const { skeleton } = letters
  const last = skeleton[end - 1]!
  if ((last === 108 || last === 110) && end > 3) {
    const base = letters.isVowel(end - 2) ? end - 2 : -1
    const passive = base > 0 && isNarrow(skeleton[end - 2]!) ? knownAt(letters, base) : -1
    if (passive >= 0) return (passive & MEANINGS) | FEATURE.pass
    const afterVowel = letters.isVowel(end - 2) ? knownAt(letters, end - 1) : -1
    if (afterVowel >= 0) return (afterVowel & MEANINGS) | FEATURE.pass
  }
  if (last === 114 && end > 4 && isNarrow(skeleton[end - 2]!) && isDental(skeleton[end - 3]!)) {
    const causative = knownAt(letters, end - 3)
    if (causative >= 0) return causative & MEANINGS
  }
  if (last === 116 && letters.isVowel(end - 2)) {
    const causative = knownAt(letters, end - 1)
    if (causative >= 0) return causative & MEANINGS
  }
  return isDenominal(letters, end) ? 0 : -1
}

function knownAt(letters: WordLetters, end: number): number {
  return STEMS.get(letters.hashBefore(end)) ?? -1
}

function isNarrow(unit: number): boolean {
  return unit === 105 || unit === 117
}

function isDental(unit: number): boolean {
  return unit === 100 || unit === 116
}

/**
 * *-la*, *-lan*, *-laş*, *-lat* after at least two letters. A bare *-la* before *ri* is the plural of a noun:
 * *misafirlerim*.
 */
function isDenominal({ skeleton, length }: WordLetters, end: number): boolean {
  const last = skeleton[end - 1]!
  const isPlural = end + 1 < length && skeleton[end] === 114 && isNarrow(skeleton[end + 1]!)
  if ((last === 97 || last === 101) && isPlural) return false
  const at = last === 97 || last === 101 ? end : last === 110 || last === 115 || last === 116 ? end - 1 : -1
  if (at < 5) return false
  const vowel = skeleton[at - 1]
  return (vowel === 97 || vowel === 101) && skeleton[at - 2] === 108
}
