/**
 * Case and diacritics. The skeleton of a word is its letters without case and marks, one code unit for one: `İade`,
 * `iade` and `IADE` share it, as do `perché` and `perche`. The exact form keeps the marks and drops only the case.
 */

const LIMIT = 0x250
const skeletons = new Uint16Array(LIMIT)
const lowered = new Uint16Array(LIMIT)
const letters = new Uint8Array(LIMIT)

const CAPITAL_DOTTED_I = 0x130
const DOTLESS_I = 0x131

/** Of all units in one go, as this runs at every start. No letter changes beside a line break. */
function fillTables(): void {
  const units = String.fromCharCode(...Array(LIMIT).keys())
  const all = [...units].map((unit) => (unit === '\n' ? ' ' : unit)).join('\n')
  const lower = all.toLowerCase()
  const lowers = lower.split('\n')
  const uppers = all.toUpperCase().split('\n')
  const bases = lower.normalize('NFD').split('\n')
  for (let unit = 0; unit < LIMIT; unit++) {
    lowered[unit] = lowers[unit]!.length === 1 ? lowers[unit]!.charCodeAt(0) : unit
    const base = bases[unit]!.charCodeAt(0)
    skeletons[unit] = base === DOTLESS_I ? 105 : base
    letters[unit] = lowers[unit] !== uppers[unit] ? 1 : 0
  }
  lowered[10] = skeletons[10] = 10
  lowered[CAPITAL_DOTTED_I] = 105
  letters[0xaa] = letters[0xba] = 0
}

fillTables()

/** Skeleton of one UTF-16 code unit: lower case, no diacritics; `ı` and `İ` become `i`. */
export function skeletonUnit(unit: number): number {
  return unit < LIMIT ? skeletons[unit]! : unit
}

/** Lower case of one UTF-16 code unit, diacritics kept. Turkish has its own pair: `I` is `ı`. */
export function lowerUnit(unit: number, turkish: boolean): number {
  if (turkish && unit === 73) return 0x131
  return unit < LIMIT ? lowered[unit]! : unit
}

/** True for letters with a case, and for the letters of scripts beyond Latin; never for marks on letters. */
export function isLetter(unit: number): boolean {
  if (unit < LIMIT) return letters[unit] === 1
  if (unit < 0x2000) return unit < 0x2b0 || unit >= 0x370
  return unit >= 0x2e80 && unit < 0xd800
}

/** True for U+0300–036F: marks that belong to the letter before them. */
export function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit < 0x370
}

/** Skeleton of a whole word; combining marks are dropped. */
export function skeletonOf(word: string): string {
  let skeleton = ''
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (!isCombining(unit)) skeleton += String.fromCharCode(skeletonUnit(unit))
  }
  return skeleton
}

/** Lower case of a whole word, diacritics kept, same length. */
export function lowerOf(word: string, turkish: boolean): string {
  let lower = ''
  for (let i = 0; i < word.length; i++) lower += String.fromCharCode(lowerUnit(word.charCodeAt(i), turkish))
  return lower
}
