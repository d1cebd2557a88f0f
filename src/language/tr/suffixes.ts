import { FEATURE } from './features.js'
import { isReaders } from './possessed.js'
import { HINGES, NO_VERBS, STEMS } from './stem-index.js'
import { EDGES, STEM } from './suffix-states.js'
import { derivedStem } from './verb-stem.js'
import { WordLetters } from './word-letters.js'

/** A condition tells nothing, whatever its tense. */
const TENSES = FEATURE.di | FEATURE.mis | FEATURE.aor | FEATURE.fut | FEATURE.prog | FEATURE.nec

/** Rank of a reading: a listed stem, the longer the better, then a derived one, then the longest suffix. */
const KNOWN = 1 << 8

/**
 * Reads a Turkish word from the right, suffix by suffix, and gives the bits of `FEATURE` of the best reading; 0 for
 * what is no verb form, the person alone for a noun that is the reader's. Marks may be missing; where a word has any, its vowels must be in harmony.
 */
export function turkishMorphology(word: string): number {
  if (!letters.read(word)) return 0
  const slot = letters.hash & (READ - 1)
  if (readHashes[slot] !== letters.hash) {
    readBits[slot] = readBitsOf() || readersBits(word)
    readHashes[slot] = letters.hash
  }
  return readBits[slot]!
}

/** Words read lately, by hash: replies use few words often. */
const READ = 4096
const readHashes = new Int32Array(READ)
const readBits = new Int32Array(READ)

/** A noun that names what the reader has bears their person and nothing else. */
function readersBits(word: string): number {
  return isReaders(word, letters) ? FEATURE.p2pl : 0
}

function readBitsOf(): number {
  const hash = letters.hashBefore(letters.length)
  if (HINGES.has(hash)) return FEATURE.hinge
  if (NO_VERBS.has(hash)) return 0
  bestScore = -1
  bestBits = 0
  walk(0, letters.length, 0, 0)
  return bestBits
}

const letters = new WordLetters()
let bestScore = -1
let bestBits = 0

/** Tries every suffix of a state before `end`. `strict`: 1 known stem wanted, 2 wanted in any case, 4 firm. */
function walk(state: number, end: number, bits: number, strict: number): void {
  const edges = EDGES[state]![letters.skeleton[end - 1]! - 97]!
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i]!
    const start = fits(edge.suffix, end)
    if (start < 0) continue
    const wanted = strict | edge.strict | (edge.firm ? 4 : 0)
    if (edge.next === STEM) accept(start, bits | edge.bits, wanted)
    else walk(edge.next, start, bits | edge.bits, wanted)
  }
}

/** Offset where the suffix that ends at `end` begins, or -1. */
function fits(suffix: string, end: number): number {
  const { skeleton } = letters
  const start = end - suffix.length
  if (start < 1) return suffix === '' ? end : -1
  for (let i = suffix.length - 1; i >= 0; i--) {
    if (!isLetterOf(suffix.charCodeAt(i), skeleton[start + i]!)) return -1
  }
  return suffix === '' || joins(suffix.charCodeAt(0), start) ? start : -1
}

function isLetterOf(sign: number, unit: number): boolean {
  switch (sign) {
    case 65: // A
      return unit === 97 || unit === 101
    case 73: // I
      return unit === 105 || unit === 117
    case 68: // D
      return unit === 100 || unit === 116
    case 71: // G
      return unit === 103 || unit === 107
    default:
      return sign === unit
  }
}

/** Does a suffix that begins with `sign` join on to the letter before `start`? */
function joins(sign: number, start: number): boolean {
  const vowelBefore = letters.isVowel(start - 1)
  if (sign === 65 || sign === 73) return !vowelBefore
  if (sign === 121 || sign === 114) return vowelBefore
  if (sign !== 68) return true
  const hard = letters.skeleton[start] === 116
  return hard === isVoiceless(letters.skeleton[start - 1]!) || letters.skeleton[start - 1] === 99
}

const VOICELESS = 'cfhkpst'

function isVoiceless(unit: number): boolean {
  return VOICELESS.includes(String.fromCharCode(unit))
}

function accept(end: number, bits: number, wanted: number): void {
  if (end === letters.length || !letters.harmonious(end)) return
  const meaning = meaningOf(end, (bits & FEATURE.prog) !== 0)
  const needsKnown = (wanted & 2) !== 0 || (wanted & 5) === 1
  if (meaning < 0 && (needsKnown || !mayBeStem(end))) return
  const score = STEMS.has(letters.hashBefore(end))
    ? 2 * KNOWN + end
    : (meaning < 0 ? 0 : KNOWN) + letters.length - end
  if (score <= bestScore) return
  bestScore = score
  bestBits = (bits & FEATURE.cond ? bits & ~TENSES : bits) | Math.max(meaning, 0)
}

/** Bits of the meaning of the stem before `end`, or -1 for an unknown one. */
function meaningOf(end: number, progressive: boolean): number {
  const known = STEMS.get(letters.hashBefore(end)) ?? derivedStem(letters, end)
  if (known >= 0 || !progressive || letters.isVowel(end - 1)) return known
  return narrowedStem(end)
}

/** *bekliyor*, *diyor*: the last vowel of the stem has given way to the suffix. */
function narrowedStem(end: number): number {
  const { skeleton } = letters
  const lost = skeleton[end]!
  let best = -1
  for (const vowel of [97, 101]) {
    skeleton[end] = vowel
    const listed = STEMS.get(letters.hashBefore(end + 1))
    if (listed === undefined && best < 0) best = derivedStem(letters, end + 1)
    skeleton[end] = lost
    if (listed !== undefined) return listed
  }
  return best
}

function mayBeStem(end: number): boolean {
  if (end < 2) return false
  for (let i = 0; i < end; i++) if (letters.isVowel(i)) return true
  return false
}
