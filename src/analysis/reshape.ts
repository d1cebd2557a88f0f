import { reinflect } from '../language/en/lemma.js'

const FLIPPED: Readonly<Record<string, string>> = {
  your: 'my',
  yours: 'mine',
  you: 'me',
  my: 'your',
  our: 'your',
  me: 'you',
  us: 'you',
  i: 'you',
  we: 'you'
}

/**
 * A captured text in another form: `the` turns a possessive at its head into *the*, `flip` turns the persons round,
 * `base`, `past`, `pp`, `ing` and `s` re-inflect its first word.
 */
export function reshape(text: string, form: string): string {
  if (form === 'the') return text.replace(/^(?:your|my|our|this|that|these|those)\b/i, 'the')
  if (form === 'flip') return text.replace(/[A-Za-z]+/g, (word) => FLIPPED[word.toLowerCase()] ?? word)
  if (form === 'base' || form === 'past' || form === 'pp' || form === 'ing' || form === 's') {
    return text.replace(/^[A-Za-z]+/, (word) => reinflect(word.toLowerCase(), form))
  }
  return text
}

export function capitalise(text: string): string {
  return text.replace(/^(["“'(]?)(\p{Ll})/u, (_, open: string, letter: string) => open + letter.toUpperCase())
}

/** Small first letter, except for *I* and for words that have capitals of their own (*PDF*, *Ana*). */
export function decapitalise(text: string): string {
  return /^(?:I\b|I['’]|\p{Lu}\p{Lu}|\P{L})/u.test(text) ? text : text[0]!.toLowerCase() + text.slice(1)
}
