import { FOLDED, LETTERS } from './detect-letters.js'
import { type SignTables, signTables } from './detect-sign-tables.js'
import { DETECTED } from './detect-words.js'

/** Bits of `DetectModel.kinds`; the low five are the folded letter, 1 to 26. */
export const LETTER_BITS = 31
export const UPPER_BIT = 32
/** Stands for an apostrophe in the hash of a word. */
export const APOSTROPHE = 27
/** Code units from here on are in none of the tables. */
export const TABLE_SIZE = 0x260

const CAPITAL_DOTTED_I = 0x130
const LETTER_I = 9

export interface DetectModel extends SignTables {
  /** Per code unit: folded letter and case; 0 is no Latin letter. */
  readonly kinds: Uint8Array
  /** Per code unit: the row of `LETTERS` that it is in, from 1; 0 is none. */
  readonly rows: Uint8Array
  /** Per row of `LETTERS`: a bit per language. */
  readonly rowLanguages: readonly number[]
}

let model: DetectModel | undefined

/** The tables, built on first use. */
export function detectModel(): DetectModel {
  model ??= buildModel()
  return model
}

function buildModel(): DetectModel {
  const kinds = letterKinds()
  return {
    kinds,
    rows: letterRows(),
    rowLanguages: LETTERS.map(([, languages]) => languageBits(languages)),
    ...signTables(foldedLetters(kinds))
  }
}

function letterKinds(): Uint8Array {
  const kinds = new Uint8Array(TABLE_SIZE)
  for (let letter = 1; letter <= 26; letter++) {
    kinds[0x60 + letter] = letter
    kinds[0x40 + letter] = letter | UPPER_BIT
  }
  for (const [plain, letters] of FOLDED) {
    const kind = plain.charCodeAt(0) - 0x60
    for (const letter of letters) {
      kinds[upperCode(letter)] = kind | UPPER_BIT
      kinds[letter.charCodeAt(0)] = kind
    }
  }
  kinds[CAPITAL_DOTTED_I] = LETTER_I | UPPER_BIT
  return kinds
}

function letterRows(): Uint8Array {
  const rows = new Uint8Array(TABLE_SIZE)
  LETTERS.forEach(([letters], index) => {
    for (const letter of letters) {
      rows[upperCode(letter)] = index + 1
      rows[letter.charCodeAt(0)] = index + 1
    }
  })
  return rows
}

/** The capital of a letter if it says the same: a capital I is no sign of a dotless one, nor SS of a sharp s. */
function upperCode(letter: string): number {
  const upper = letter.toUpperCase()
  return upper.length > 1 || upper === 'I' ? letter.charCodeAt(0) : upper.charCodeAt(0)
}

function languageBits(languages: string): number {
  return languages
    .split(' ')
    .reduce((bits, code) => bits | (1 << (DETECTED as readonly string[]).indexOf(code)), 0)
}

/** Per code unit: its folded letter, and the apostrophe. */
function foldedLetters(kinds: Uint8Array): Uint8Array {
  const letters = kinds.map((kind) => kind & LETTER_BITS)
  letters[0x27] = APOSTROPHE
  return letters
}
