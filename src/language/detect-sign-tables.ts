import { ENDINGS } from './detect-signs.js'
import { addSigns, createSignTable, type SignTable } from './detect-table.js'
import { DETECTED, WORDS } from './detect-words.js'

/** What words and endings say. */
export interface SignTables {
  readonly words: SignTable
  /** Keyed by the hash of the letters from last to first. */
  readonly endings: SignTable
}

/** Hashes the lists of signs; `letters` folds a code unit. Bundles may hold the result instead. */
export function signTables(letters: Uint8Array): SignTables {
  return {
    words: signTable(WORDS, letters, 8192, false),
    endings: signTable(ENDINGS, letters, 2048, true)
  }
}

function signTable(
  lists: Readonly<Partial<Record<string, string>>>,
  letters: Uint8Array,
  size: number,
  backward: boolean
): SignTable {
  const table = createSignTable(size)
  DETECTED.forEach((code, index) => {
    addSigns(table, lists[code] ?? '', 1 << index, letters, backward)
  })
  return table
}
