import { highVowel, isVowel, lastVowel, lowVowel, softened } from './harmony.js'

const VOICELESS = 'çfhkpsşt'

/** A noun with its possessive and case endings, singular and plural. `noun` is in lower case. */
export function nounForms(noun: string): string[] {
  const plural = `${noun}l${lowVowel(lastVowel(noun))}r`
  return [noun, ...possessives(noun), plural, ...possessives(plural)].flatMap(cases)
}

/** *kart*: *kartım, kartın, kartı, kartımız, kartınız*. */
function possessives(noun: string): string[] {
  const high = highVowel(lastVowel(noun))
  if (isVowel(noun.at(-1)!))
    return [`${noun}m`, `${noun}n`, `${noun}s${high}`, `${noun}m${high}z`, `${noun}n${high}z`]
  const stem = softened(noun)
  return ['m', 'n', '', `m${high}z`, `n${high}z`].map((ending) => `${stem}${high}${ending}`)
}

/** The bare form and its five cases, and *-le*. A buffer stands after vowels: *n* after the third person. */
function cases(word: string): string[] {
  const high = highVowel(lastVowel(word))
  const low = lowVowel(lastVowel(word))
  if (isVowel(word.at(-1)!)) {
    const third = /(?:s[ıiuü]|l[ae]r[ıi])$/.test(word) || /[ıiuü]$/.test(word)
    const buffers = third ? ['n', 'y'] : ['y']
    const own = buffers.flatMap((buffer) => [`${word}${buffer}${high}`, `${word}${buffer}${low}`])
    const inner = third ? ['', 'n'] : ['']
    const places = inner.flatMap((n) => [`${word}${n}d${low}`, `${word}${n}d${low}n`])
    return [word, ...own, ...places, `${word}n${high}n`, `${word}yl${low}`]
  }
  const stem = softened(word)
  const d = VOICELESS.includes(word.at(-1)!) ? 't' : 'd'
  return [
    word,
    `${stem}${high}`,
    `${stem}${low}`,
    `${word}${d}${low}`,
    `${word}${d}${low}n`,
    `${stem}${high}n`,
    `${word}l${low}`
  ]
}
