/**
 * Classes of regular expressions for texts that `isNarrow` lets pass. V8 spends milliseconds on an expression with
 * `\p{L}`, since the class has 600 ranges; of these, ten can occur in such a text.
 */
export const NARROW = {
  letter: 'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e',
  number: '0-9\u00b2\u00b3\u00b9\u00bc-\u00be',
  upper: `A-Z\u00c0-\u00d6\u00d8-\u00de${upperOfExtendedA()}`,
  mark: ''
} as const

/** The same for any text; the expression needs the flag `u`. */
export const WIDE: Readonly<Record<keyof typeof NARROW, string>> = {
  letter: '\\p{L}',
  number: '\\p{N}',
  upper: '\\p{Lu}',
  mark: '\\p{M}'
}

/** Without capitals: with the flag `i` these mean other letters with `u` than without. */
const NAMED: Readonly<Record<string, keyof typeof NARROW>> = { L: 'letter', N: 'number', M: 'mark' }

/**
 * Source that finds in a narrow text, without the flag `u`, what this one finds with it; undefined where there is none
 * so simple.
 */
export function narrowed(source: string): string | undefined {
  if (!isNarrow(source) || /\\[Puk]/.test(source)) return undefined
  let isInside = false
  let made = ''
  for (const [piece, name] of source.matchAll(/\\p\{(\w+)\}|\\.|[\s\S]/g)) {
    if (piece === '[') isInside = true
    if (piece === ']') isInside = false
    if (!piece.startsWith('\\p')) made += piece
    else {
      const own = name === undefined ? undefined : NAMED[name]
      if (own === undefined) return undefined
      made += isInside ? NARROW[own] : `[${NARROW[own]}]`
    }
  }
  return made
}

/** The classes for a text. */
export function classesFor(text: string): typeof WIDE {
  return isNarrow(text) ? NARROW : WIDE
}

/** Anything but U+0000–017E, U+2010–2027, currency signs, and the brackets of slots. */
const BEYOND = /[^\0-\u017e\u2010-\u2027\u20a0-\u20bf\u27e8\u27e9]/

/** True when a text holds nothing but Latin letters of European languages, common punctuation and currency signs. */
export function isNarrow(text: string): boolean {
  return !BEYOND.test(text)
}

/** Capitals of U+0100–017E, which stand beside their small letters. */
function upperOfExtendedA(): string {
  let upper = ''
  for (let unit = 0x100; unit < 0x17f; unit++) {
    const letter = String.fromCharCode(unit)
    if (letter !== letter.toLowerCase()) upper += letter
  }
  return upper
}
