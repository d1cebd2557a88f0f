import { isCombining, isLetter, lowerOf, lowerUnit, skeletonUnit } from './fold.js'
import { HASH_SEED, hashUnit } from './hash.js'
import { isHyphen } from './signs.js'

/** UTF-16 code units below this are ASCII. */
export const ASCII = 0x80
export const DIGIT_ZERO = 48
export const DIGIT_NINE = 57

/** Of ASCII units, the lower case of letters that are their own skeleton, and digits; 0 for all else. */
export function plainLowers(dotless: boolean): Uint8Array {
  const lowers = new Uint8Array(ASCII)
  for (let unit = 0; unit < ASCII; unit++) {
    const isDigit = unit >= DIGIT_ZERO && unit <= DIGIT_NINE
    const lower = lowerUnit(unit, dotless)
    if (isDigit || (isLetter(unit) && lower === skeletonUnit(unit))) lowers[unit] = lower
  }
  return lowers
}

/** True where a letter with a mark, or a mark, stands in the text. */
export function hasDiacritics(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0xbf && ((unit < 0x250 && isLetter(unit)) || isCombining(unit))) return true
  }
  return false
}

/** True for blanks within a line. */
export function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0 || unit === 0x202f || unit === 0xfeff
}

/** True for apostrophes and what people type for one. */
export function isApostrophe(unit: number): boolean {
  return (
    unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc || unit === 0x60 || unit === 0xb4
  )
}

/** Soft hyphen, zero-width joiners and the underscore hold a word together. */
export function isJoiner(unit: number): boolean {
  return unit === 0xad || unit === 0x200c || unit === 0x200d || unit === 95
}

/** Hash of the exact form of a word that is written with combining marks: `e` + `´` is `é`. */
export function composedHash(word: string, dotless: boolean): number {
  const composed = lowerOf(word.normalize('NFC'), dotless)
  let hash = HASH_SEED
  for (let i = 0; i < composed.length; i++) {
    const unit = composed.charCodeAt(i)
    if (isLetter(unit) || (unit >= 48 && unit <= 57)) hash = hashUnit(hash, unit)
  }
  return hash
}

/** A hyphen with a letter or digit on either side is no sign: *e-mail*, *pre- and post-sale*. */
export function joinsWord(text: string, from: number, end: number, to: number): boolean {
  if (end - from !== 1 || !isHyphen(text.charCodeAt(from))) return false
  return (from > 0 && isWordUnit(text.charCodeAt(from - 1))) || (end < to && isWordUnit(text.charCodeAt(end)))
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57)
}

/** True where a number begins, with its sign or currency. */
export function startsNumber(text: string, at: number, to: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 48 && unit <= 57) return true
  if (at + 1 >= to || !'£$€#+₺'.includes(text[at]!)) return false
  const next = text.charCodeAt(at + 1)
  return next >= 48 && next <= 57
}

/** The word with plain apostrophes. */
export function straighten(word: string): string {
  return word.replace(/[\u2019\u02bc\u2018`\u00b4]/g, "'")
}
