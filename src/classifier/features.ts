import { CLASS } from '../language/classes.js'
import { isCombining, skeletonUnit } from '../language/fold.js'
import { HASH_SEED, hashUnit } from '../language/hash.js'
import { DIGIT_NINE, DIGIT_ZERO, isApostrophe, isJoiner } from '../language/text-units.js'
import type { Tokens } from '../language/tokens.js'

/**
 * What a sentence looks like to a classifier: hashes of its words, of words that stand together, and of pieces of its
 * words. The arrays are reused for the next sentence.
 */
export interface Features {
  count: number
  /** From this one on they are pieces of words, each of which counts half. */
  pieces: number
  hash: Int32Array
  /** First and last token that a feature is made of. */
  first: Int32Array
  last: Int32Array
}

/** Weight of a piece of a word beside that of a word. */
export const PIECE = 0.5
const SHORTEST_PIECE = 3
const LONGEST_PIECE = 5
/** What stands for the edge of the sentence, for a number or address, and for a placeholder. */
const [EDGE, VALUE, OPAQUE] = [1, 2, 3]
/** Kinds of features, so that a word alone and the same word in a pair do not share a weight. */
const [ALONE, PAIR, THREE, APART, CAPS, FORM] = [11, 12, 13, 14, 15, 16]
const ROOM_OF_TOKEN = 64
const MOST_WORDS_KEPT = 1 << 14
const BORDER = 0x5e
const APOSTROPHE = 0x27

/** Reads the features of one sentence after the other. Keeps the pieces of the words it has met. */
export class FeatureReader {
  private readonly pieces = new Map<string, Int32Array>()
  private readonly features: Features = {
    count: 0,
    pieces: 0,
    hash: new Int32Array(ROOM_OF_TOKEN * 64),
    first: new Int32Array(ROOM_OF_TOKEN * 64),
    last: new Int32Array(ROOM_OF_TOKEN * 64)
  }

  /** Features of the tokens from `first` up to, but not including, `last`. */
  read(tokens: Tokens, first: number, last: number): Features {
    const { features } = this
    this.reserve(tokens, first, last)
    features.count = 0
    this.readWords(tokens, first, last)
    features.pieces = features.count
    for (let at = first; at < last; at++) {
      for (const piece of this.piecesOf(tokens, at)) this.add(piece, at, at)
    }
    return features
  }

  private readWords(tokens: Tokens, first: number, last: number): void {
    const end = last - 1
    let before = EDGE
    let word = nameOf(tokens, first)
    this.add(mix(mix(PAIR, EDGE), word), first, first)
    for (let at = first; at < last; at++) {
      const next = at < end ? nameOf(tokens, at + 1) : EDGE
      const upTo = at < end ? at + 1 : at
      const from = at > first ? at - 1 : at
      this.add(mix(ALONE, word), at, at)
      this.add(mix(mix(PAIR, word), next), at, upTo)
      this.add(mix(mix(mix(THREE, before), word), next), from, upTo)
      this.add(mix(mix(APART, before), next), from, upTo)
      if (tokens.morphology[at] !== 0) this.add(mix(FORM, tokens.morphology[at]!), at, at)
      if ((tokens.classes[at]! & CLASS.caps) !== 0) this.add(CAPS, at, at)
      before = word
      word = next
    }
  }

  private add(hash: number, first: number, last: number): void {
    const { features } = this
    const at = features.count++
    features.hash[at] = hash
    features.first[at] = first
    features.last[at] = last
  }

  private piecesOf(tokens: Tokens, at: number): Int32Array {
    const isWord = tokens.skeleton[at] !== 0 && !isValue(tokens, at) && (tokens.classes[at]! & NO_WORD) === 0
    if (!isWord) return NO_PIECES
    // words with one skeleton may be spelled with an apostrophe or without, and then have other pieces
    const word = tokens.text.slice(tokens.start[at], tokens.end[at])
    const known = this.pieces.get(word)
    if (known) return known
    const made = piecesOf(word)
    if (this.pieces.size >= MOST_WORDS_KEPT) this.pieces.clear()
    this.pieces.set(word, made)
    return made
  }

  /** Five features of words for each token, and at most three pieces for each letter. */
  private reserve({ start, end }: Tokens, first: number, last: number): void {
    const needed = (last - first) * 8 + 1 + 3 * (end[last - 1]! - start[first]! + 2 * (last - first))
    if (needed <= this.features.hash.length) return
    this.features.hash = new Int32Array(needed * 2)
    this.features.first = new Int32Array(needed * 2)
    this.features.last = new Int32Array(needed * 2)
  }
}

const NO_PIECES = new Int32Array(0)
const NO_WORD = CLASS.sign | CLASS.emoji

/** What a token is called among words: its letters without case and marks; one name for all numbers. */
function nameOf(tokens: Tokens, at: number): number {
  return isValue(tokens, at) ? VALUE : tokens.skeleton[at] || OPAQUE
}

function isValue({ text, start, classes }: Tokens, at: number): boolean {
  if ((classes[at]! & CLASS.value) !== 0) return true
  const unit = text.charCodeAt(start[at]!)
  return unit >= DIGIT_ZERO && unit <= DIGIT_NINE
}

/** Runs of three to five letters, its borders among them. */
function piecesOf(word: string): Int32Array {
  const units = [BORDER]
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (isCombining(unit) || isJoiner(unit)) continue
    units.push(isApostrophe(unit) ? APOSTROPHE : skeletonUnit(unit))
  }
  units.push(BORDER)
  const made: number[] = []
  for (let from = 0; from < units.length; from++) {
    let hash = HASH_SEED
    for (let size = 1; size <= LONGEST_PIECE && from + size <= units.length; size++) {
      hash = hashUnit(hash, units[from + size - 1]!)
      if (size >= SHORTEST_PIECE) made.push(scatter(hash ^ size))
    }
  }
  return Int32Array.from(made)
}

function mix(hash: number, word: number): number {
  return scatter(Math.imul(hash, 0x01000193) ^ word)
}

/** Spreads what differs in a few bits over all of them. */
function scatter(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  const whole = Math.imul(half ^ (half >>> 15), 0x2c1b3c6d)
  return whole ^ (whole >>> 16)
}
