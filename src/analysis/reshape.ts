import type { LanguageCode } from '../core/draft.js'
import { reinflect } from '../language/en/lemma.js'

const FLIPPED = new Map([
  ['your', 'my'],
  ['yours', 'mine'],
  ['you', 'me'],
  ['my', 'your'],
  ['our', 'your'],
  ['me', 'you'],
  ['us', 'you'],
  ['i', 'you'],
  ['we', 'you']
])

/**
 * A captured text in another form: `the` turns a possessive at its head into *the*, `flip` turns the persons round,
 * `lower` writes small letters, `base`, `past`, `pp`, `ing` and `s` re-inflect its first word.
 */
export function reshape(text: string, form: string, lang: LanguageCode): string {
  if (form === 'the') return text.replace(/^(?:your|my|our|this|that|these|those)\b/i, 'the')
  if (form === 'flip') return text.replace(/[A-Za-z]+/g, (word) => FLIPPED.get(word.toLowerCase()) ?? word)
  if (form === 'lower') return small(text, lang)
  if (form === 'base' || form === 'past' || form === 'pp' || form === 'ing' || form === 's') {
    return text.replace(/^[A-Za-z]+/, (word) => reinflect(word.toLowerCase(), form))
  }
  return text
}

function small(text: string, lang: LanguageCode): string {
  const lower = text.toLocaleLowerCase(lang)
  return lang === 'en' ? lower.replace(/\bi\b/g, 'I') : lower
}

const SMALL_I = 105
const CAPITAL_I = 73
const TO_CAPITAL = 32

/** Capital for the first letter, after an opening quote or bracket. */
export function capitalise(text: string, lang: LanguageCode): string {
  const first = text.charCodeAt(0)
  if (isSmallLetter(first)) return capitalOf(first, lang) + text.slice(1)
  if (isCapitalLetter(first)) return text
  return text.replace(
    /^(["“'(]?)(\p{Ll})/u,
    (_, open: string, letter: string) => open + letter.toLocaleUpperCase(lang)
  )
}

/** Small first letter, except for English *I* and for words in capitals (*PDF*). */
export function decapitalise(text: string, lang: LanguageCode): string {
  if (standsFast(text) || (lang === 'en' && /^I(?:\b|['’])/.test(text))) return text
  const first = text.charCodeAt(0)
  return (
    (isCapitalLetter(first) ? smallOf(first, lang) : text.slice(0, 1).toLocaleLowerCase(lang)) + text.slice(1)
  )
}

/** What a locale says of a letter of ASCII, without asking it: it makes a string of many steps. */
function capitalOf(letter: number, lang: LanguageCode): string {
  return lang === 'tr' && letter === SMALL_I ? 'İ' : String.fromCharCode(letter - TO_CAPITAL)
}

function smallOf(letter: number, lang: LanguageCode): string {
  return lang === 'tr' && letter === CAPITAL_I ? 'ı' : String.fromCharCode(letter + TO_CAPITAL)
}

/** It begins with two capitals, or with no letter. */
function standsFast(text: string): boolean {
  const first = text.charCodeAt(0)
  const second = text.charCodeAt(1)
  if (isSmallLetter(first)) return false
  // \p{Lu} is dear to compile
  if (isCapitalLetter(first) && second < 128) return isCapitalLetter(second)
  return /^(?:\p{Lu}\p{Lu}|\P{L})/u.test(text)
}

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

function isCapitalLetter(unit: number): boolean {
  return unit >= 65 && unit <= 90
}
