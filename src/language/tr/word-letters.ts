import { isCombining, isLetter, lowerUnit, skeletonUnit } from '../fold.js'
import { HASH_SEED, hashUnit } from '../hash.js'

const LONGEST = 48
const A = 97
const I = 105
const U = 117
const E = 101
const O = 111
/** Behind the letters in the hash of a word with marks. */
const MARKED = 1

/** The letters of one word, kept in arrays that the next word overwrites. */
export class WordLetters {
  /** Skeleton letters (`a` to `z`). */
  readonly skeleton = new Uint8Array(LONGEST)
  /** 1 back vowel, 2 front vowel, 3 a vowel that the spelling leaves open, 0 no vowel. */
  readonly vowel = new Uint8Array(LONGEST)
  length = 0
  /** Hash of the word in lower case, marks kept, and of whether there are any. */
  hash = 0

  /** Reads a word; false where it is too long or holds something else than Latin letters. */
  read(word: string): boolean {
    this.length = 0
    this.hash = HASH_SEED
    let marked = false
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i)
      if (isCombining(unit) || !isLetter(unit)) continue
      const plain = skeletonUnit(unit)
      if (plain < A || plain > 122 || this.length === LONGEST) return false
      const lower = lowerUnit(unit, true)
      if (unit > 0x7f) marked = true
      this.hash = hashUnit(this.hash, unit === 73 ? 0 : lower)
      this.skeleton[this.length] = plain
      this.vowel[this.length++] = vowelKind(plain, lower)
    }
    // İnsan and insan have the same small letters, and only one of them a mark
    if (marked) this.hash = hashUnit(this.hash, MARKED)
    else this.leaveOpen()
    return this.length > 2
  }

  /** Hash of the skeleton letters before `end`. */
  hashBefore(end: number): number {
    let hash = HASH_SEED
    for (let i = 0; i < end; i++) hash = hashUnit(hash, this.skeleton[i]!)
    return hash
  }

  isVowel(at: number): boolean {
    return this.vowel[at] !== 0
  }

  /**
   * Do the vowels from `from` on follow the one before them, front after front and back after back? The `o` of *-yor*,
   * the `e` of *-ken* and the `i` of *-ebil* stand outside of harmony.
   */
  harmonious(from: number): boolean {
    let before = 3
    for (let i = from - 1; i >= 0 && before === 3; i--) if (this.isVowel(i)) before = this.vowel[i]!
    for (let i = from; i < this.length; i++) {
      const kind = this.vowel[i]!
      if (kind === 0) continue
      const free =
        this.skeleton[i] === O || (this.skeleton[i] === E && this.skeleton[i - 1] === 107) || this.isOfBil(i)
      if (!free && (kind | before) === 3 && kind !== 3 && before !== 3) return false
      if (kind !== 3) before = kind
    }
    return true
  }

  /** *açabilir*: the verb *bil-* behind the vowel of another. */
  private isOfBil(at: number): boolean {
    const { skeleton } = this
    return (
      skeleton[at] === I &&
      skeleton[at - 1] === 98 &&
      skeleton[at + 1] === 108 &&
      at + 1 < this.length &&
      this.isVowel(at - 2)
    )
  }

  /** A word typed without marks leaves open whether its `i`, `u` and `o` are front or back. */
  private leaveOpen(): void {
    for (let i = 0; i < this.length; i++) {
      const unit = this.skeleton[i]
      if (unit === I || unit === U || unit === O) this.vowel[i] = 3
    }
  }
}

function vowelKind(plain: number, lower: number): number {
  if (plain === A) return 1
  if (plain === E) return 2
  if (plain === I) return lower === 0x131 ? 1 : 2
  if (plain === U || plain === O) return lower > 0x7f ? 2 : 1
  return 0
}
