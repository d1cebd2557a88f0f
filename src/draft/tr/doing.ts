import { highVowel, isVowel, lastVowel, lowVowel } from '../../language/tr/harmony.js'

/** Stems whose last letter softens before a vowel, and the two that grow narrow. */
const SOFT = new Map([
  ['et', 'ed'],
  ['git', 'gid'],
  ['tat', 'tad'],
  ['güt', 'güd'],
  ['ye', 'yi'],
  ['de', 'di']
])

/** *iade etmek* → *iade edeceğim*. */
export function asPromise(infinitive: string): string | undefined {
  return withStem(infinitive, (stem) => {
    const low = lowVowel(lastVowel(stem))
    return `${beforeVowel(stem)}${low}c${low}ğ${highVowel(low)}m`
  })
}

/** *kurye göndermek* → *kurye gönderebilirim*. */
export function asOffer(infinitive: string): string | undefined {
  return withStem(infinitive, (stem) => `${beforeVowel(stem)}${lowVowel(lastVowel(stem))}bilirim`)
}

/** *yenisini göndermek* → *yenisini göndermemizi*, *onaylamak* → *onaylamanız*. */
export function asDoingOf(infinitive: string, ending: 'ours' | 'yours'): string | undefined {
  return withStem(infinitive, (stem) => {
    const low = lowVowel(lastVowel(stem))
    const high = highVowel(low)
    return `${stem}m${low}${ending === 'ours' ? `m${high}z${high}` : `n${high}z`}`
  })
}

/** Things whose name ends as a doing does: *soğuk yemek*. */
export const NO_DOING =
  /(?<!\p{L})(?:ekmek|yemek|ırmak|parmak|çakmak|emek|kaymak|basamak|damak|kıymak|mak|mek)$/iu

/** *bağırmak* → *bağırma*: what is done, as a thing. */
export function asThing(value: string): string {
  if (NO_DOING.test(value)) return value
  return withStem(value, (stem) => `${stem}m${lowVowel(lastVowel(stem))}`) ?? value
}

function withStem(value: string, make: (stem: string) => string): string | undefined {
  const found = /^(.*?)(\p{L}+)m[ae]k$/u.exec(value)
  const stem = found?.[2]?.toLocaleLowerCase('tr')
  return stem === undefined ? undefined : found![1] + make(stem)
}

function beforeVowel(stem: string): string {
  const soft = SOFT.get(stem) ?? stem
  return isVowel(soft.at(-1)!) ? `${soft}y` : soft
}
