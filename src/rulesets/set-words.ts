import { type Units, wordBit } from '../patterns/match.js'
import { SET_HEAD, SET_UNIT } from '../patterns/program.js'

/** One set of word ids as `Programs.sets` holds it: its head, its words in order, and zeros up to where the next can begin. */
export function unitsOfSet(words: readonly number[]): number[] {
  const bits = words.reduce((sum, word) => sum | wordBit(word), 0)
  const units = [words.length, bits & 0xffff, bits >>> 16, ...words]
  while (units.length % SET_UNIT !== 0) units.push(0)
  return units
}

/** All sets, each as the number of its words, its first word, and how much each further one is above the one before. */
export function setWords(sets: Units): Uint16Array {
  const made: number[] = []
  for (let at = 0; at < sets.length; at += lengthOf(sets[at]!)) {
    const first = at + SET_HEAD
    made.push(sets[at]!)
    for (let i = first; i < first + sets[at]!; i++)
      made.push(i === first ? sets[i]! : sets[i]! - sets[i - 1]!)
  }
  return Uint16Array.from(made)
}

/** Writes into `sets`, which holds zeros, what `setWords` has made of them. */
export function writeSets(words: Uint16Array, sets: Units): void {
  let at = 0
  for (let from = 0; from < words.length; from += 1 + words[from]!) {
    const count = words[from]!
    let bits = 0
    let word = 0
    for (let i = 0; i < count; i++) {
      word += words[from + 1 + i]!
      bits |= wordBit(word)
      sets[at + SET_HEAD + i] = word
    }
    sets[at] = count
    sets[at + 1] = bits & 0xffff
    sets[at + 2] = bits >>> 16
    at += lengthOf(count)
  }
}

/** How many integers a set of so many words takes. */
function lengthOf(words: number): number {
  return Math.ceil((SET_HEAD + words) / SET_UNIT) * SET_UNIT
}
