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
 * `base`, `past`, `pp`, `ing` and `s` re-inflect its first word.
 */
export function reshape(text: string, form: string): string {
  if (form === 'the') return text.replace(/^(?:your|my|our|this|that|these|those)\b/i, 'the')
  if (form === 'flip') return text.replace(/[A-Za-z]+/g, (word) => FLIPPED.get(word.toLowerCase()) ?? word)
  if (form === 'base' || form === 'past' || form === 'pp' || form === 'ing' || form === 's') {
    return text.replace(/^[A-Za-z]+/, (word) => reinflect(word.toLowerCase(), form))
  }
  return text
}

/** Capital for the first letter, after an opening quote or bracket. */
export function capitalise(text: string, lang: LanguageCode): string {
  return text.replace(
    /^(["“'(]?)(\p{Ll})/u,
    (_, open: string, letter: string) => open + letter.toLocaleUpperCase(lang)
  )
}

/** Small first letter, except for English *I* and for words in capitals (*PDF*). */
export function decapitalise(text: string, lang: LanguageCode): string {
  if (/^(?:\p{Lu}\p{Lu}|\P{L})/u.test(text) || (lang === 'en' && /^I(?:\b|['’])/.test(text))) return text
  return text.slice(0, 1).toLocaleLowerCase(lang) + text.slice(1)
}
