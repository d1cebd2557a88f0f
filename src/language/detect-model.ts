import { ENDINGS, FOLDED, LETTERS } from './detect-signs.js'
import { addSigns, createSignTable, type SignTable } from './detect-table.js'
import { DETECTED, WORDS } from './detect-words.js'

/** Bits of `DetectModel.kinds`; the low five are the folded letter, 1 to 26. */
export const LETTER_BITS = 31
export const UPPER_BIT = 32
/** Stands for an apostrophe in the hash of a word. */
export const APOSTROPHE = 27
/** Code units from here on are in none of the tables. */
export const TABLE_SIZE = 0x260

const CAPITAL_DOTTED_I = 0x130
const LETTER_I = 9

export interface DetectModel {
  /** Per code unit: folded letter and case; 0 is no Latin letter. */
  readonly kinds: Uint8Array
  /** Per code unit: the row of `LETTERS` that it is in, from 1; 0 is none. */
  readonly rows: Uint8Array
  /** Per row of `LETTERS`: a bit per language. */
  readonly rowLanguages: readonly number[]
  readonly words: SignTable
  /** Keyed by the hash of the letters from last to first. */
  readonly endings: SignTable
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
    words: signTable(WORDS, kinds, 8192, false),
    endings: signTable(ENDINGS, kinds, 2048, true)
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

function signTable(
  lists: Readonly<Partial<Record<string, string>>>,
  kinds: Uint8Array,
  size: number,
  backward: boolean
): SignTable {
  const table = createSignTable(size)
  const letters = kinds.map((kind) => kind & LETTER_BITS)
  letters[0x27] = APOSTROPHE
  DETECTED.forEach((code, index) => {
    addSigns(table, lists[code] ?? '', 1 << index, letters, backward)
  })
  return table
}
