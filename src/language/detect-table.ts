/** A hash table from the hash of a word or ending to the languages it speaks for. */
export interface SignTable {
  readonly hashes: Int32Array
  /** A bit per language; 0 is an empty place. */
  readonly languages: Uint16Array
}

const HASH_FACTOR = 0x9e3779b1

/** Hash of a word, one folded letter at a time; start with 0. */
export function hashStep(hash: number, letter: number): number {
  return Math.imul(hash + letter, HASH_FACTOR) ^ (hash >>> 15)
}

/** The languages, a bit each, that the sign with this hash speaks for; 0 for an unknown one. */
export function languagesOf({ hashes, languages }: SignTable, hash: number): number {
  const last = hashes.length - 1
  let place = (hash ^ (hash >>> 15)) & last
  while (languages[place] !== 0) {
    if (hashes[place] === hash) return languages[place]!
    place = (place + 1) & last
  }
  return 0
}

/** An empty table; `size` is a power of two, well above the number of signs. */
export function createSignTable(size: number): SignTable {
  return { hashes: new Int32Array(size), languages: new Uint16Array(size) }
}

/**
 * Enters a list of signs, each ended by one space or line break, for the language of `bit`. The list is read from its
 * last character when `backward`, so that the hash of an ending grows to the left. `letters` folds a code unit.
 */
export function addSigns(
  { hashes, languages }: SignTable,
  list: string,
  bit: number,
  letters: Uint8Array,
  backward: boolean
): void {
  const last = hashes.length - 1
  const step = backward ? -1 : 1
  let at = backward ? list.length - 1 : 0
  let hash = 0
  // One loop without calls: it is nearly all of the first detection, and runs before the compiler does.
  for (let left = list.length; left >= 0; left--, at += step) {
    const code = left === 0 ? 0x20 : list.charCodeAt(at)
    if (code > 0x20) {
      hash = Math.imul(hash + letters[code]!, HASH_FACTOR) ^ (hash >>> 15)
    } else if (hash !== 0) {
      let place = (hash ^ (hash >>> 15)) & last
      while (languages[place] !== 0 && hashes[place] !== hash) place = (place + 1) & last
      hashes[place] = hash
      languages[place]! |= bit
      hash = 0
    }
  }
}
