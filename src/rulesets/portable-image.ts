import { EMPTY_SLOT, openTable, SLOT_FIELDS } from '../language/vocabulary.js'
import type { Units } from '../patterns/match.js'
import { HEAD_LENGTH, SECTION, sectionsOf } from './image.js'
import { packBytes, unpackBytes } from './packed-text.js'
import { ROW } from './ruleset.js'
import { setWords, writeSets } from './set-words.js'

/** Integers before the head of the image: its length, and how many units its sets take without what can be told. */
const LENGTHS = 2

/**
 * An image as text, for the modules of the library. Before it is deflated its tables are laid down column by column,
 * its 16-bit integers low bytes first, and its sets without what their words tell: a sixth less than as it is.
 */
export function packImageText(image: Int32Array): string {
  const sections = sectionsOf(image)
  const sets = setWords(sections[SECTION.sets]!)
  const head = Int32Array.of(image.length, sets.length, ...image.subarray(0, HEAD_LENGTH))
  const parts = sections.map((section, i) => {
    if (i === SECTION.sets) return inColumns(sets)
    if (i === SECTION.patterns) return inColumns(section, ROW.size)
    if (i === SECTION.vocabulary) return vocabularyInColumns(section as Int32Array)
    return inColumns(section)
  })
  return packBytes(joined([bytesOf(head), ...parts]))
}

/** The image that `packImageText` has packed. */
export function unpackImageText(packed: string): Int32Array {
  const bytes = unpackBytes(packed)
  const head = new Int32Array(bytes.buffer, 0, LENGTHS + HEAD_LENGTH)
  const [length, setLength] = head as unknown as [number, number]
  const image = new Int32Array(length)
  image.set(head.subarray(LENGTHS))
  let at = head.byteLength
  const take = <T extends Units>(into: T, columns?: number): T => {
    fromColumns(bytes.subarray(at, at + into.byteLength), into, columns)
    at += into.byteLength
    return into
  }
  sectionsOf(image).forEach((section, i) => {
    if (i === SECTION.sets) writeSets(take(new Uint16Array(setLength)), section)
    else if (i === SECTION.patterns) take(section, ROW.size)
    else if (i === SECTION.vocabulary) at += readVocabulary(bytes.subarray(at), section as Int32Array)
    else take(section)
  })
  return image
}

/**
 * Kinds of word, then the table by columns. Of an exact hash only how it differs from the skeleton's is kept, and of a
 * skeleton's how it differs from its slot, which its low bits have chosen.
 */
function vocabularyInColumns(vocabulary: Int32Array): Uint8Array {
  const own = vocabulary.slice()
  const table = openTable(own)
  for (let slot = 0; slot * SLOT_FIELDS < table.length; slot++) {
    const at = slot * SLOT_FIELDS
    if (table[at + SLOT_FIELDS - 1] === EMPTY_SLOT) continue
    table[at + 1]! ^= table[at]!
    table[at]! -= slot
  }
  const kinds = own.subarray(0, own.length - table.length)
  return joined([bytesOf(kinds), inColumns(table, SLOT_FIELDS)])
}

/** Gives how many bytes were read. */
function readVocabulary(bytes: Uint8Array, vocabulary: Int32Array): number {
  const whole = bytesOf(vocabulary)
  if (whole.length === 0) return 0
  whole.set(bytes.subarray(0, 4))
  const table = openTable(vocabulary)
  const kinds = whole.length - table.byteLength
  whole.set(bytes.subarray(0, kinds))
  fromColumns(bytes.subarray(kinds, whole.length), table, SLOT_FIELDS)
  for (let slot = 0; slot * SLOT_FIELDS < table.length; slot++) {
    const at = slot * SLOT_FIELDS
    if (table[at + SLOT_FIELDS - 1] === EMPTY_SLOT) continue
    table[at]! += slot
    table[at + 1]! ^= table[at]!
  }
  return whole.length
}

/** 16-bit integers as their low bytes, then their high ones; 32-bit ones column by column. */
function inColumns(units: Units, columns = 1): Uint8Array {
  const count = units.length
  if (units instanceof Uint16Array) {
    const made = new Uint8Array(count * 2)
    for (let i = 0; i < count; i++) {
      made[i] = units[i]!
      made[count + i] = units[i]! >> 8
    }
    return made
  }
  const made = new Int32Array(count)
  let at = 0
  for (let column = 0; column < columns; column++)
    for (let i = column; i < count; i += columns) made[at++] = units[i]!
  return bytesOf(made)
}

function fromColumns(bytes: Uint8Array, units: Units, columns = 1): void {
  const count = units.length
  if (units instanceof Uint16Array) {
    for (let i = 0; i < count; i++) units[i] = bytes[i]! | (bytes[count + i]! << 8)
    return
  }
  // at a place of its own, since 32-bit integers are read at every fourth byte only
  const from = new Int32Array(bytes.slice().buffer)
  let at = 0
  for (let column = 0; column < columns; column++)
    for (let i = column; i < count; i += columns) units[i] = from[at++]!
}

function bytesOf({ buffer, byteOffset, byteLength }: Units): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const made = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    made.set(part, at)
    at += part.length
  }
  return made
}
