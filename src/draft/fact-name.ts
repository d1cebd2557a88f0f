import type { LanguageCode } from '../core/draft.js'
import { inOneLine, withCapital } from './fact-text.js'

/** What a letter puts in front of a name by itself. */
const GREETING =
  /^(?:dear|hello|gentil(?:e|i|issim[oa])|egregi[oa]?|spett(?:abile|\.le)|car[oa]|buongiorno|sayın|sevgili|merhaba)\s+(?=\p{L})/iu
const TITLED: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^(?:mr|mrs|ms|mx|miss|dr|prof|sir|dame)(?![\p{L}])/iu,
  it: /^(?:signor|signora|signorina|dottor|dottoressa|professor|professoressa|ingegner|avvocato|avv|geom|rag|dott|sig|prof|ing)(?:\.(?:ra|na|ssa))?[\s.]/iu,
  tr: /^(?:dr|prof|doç|av|uzm)\.?\s|\s(?:bey|hanım)$/iu
}
/** Inside of a name they stay small: *van Dyke*, *de Luca*. */
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|la|le|al|bin|ibn|y|and|e|ve|of)$/u
const LONELY = 4

/**
 * A name as it was noted, as a letter has it: *mr tan* → *Mr Tan*, *ANNA* → *Anna*; houses and offices stay.
 * `isCommon`: a word, in small letters, that is no name for certain.
 */
export function nameOf(value: string, lang: LanguageCode, isCommon: (word: string) => boolean): string {
  const name = inOneLine(value).replace(GREETING, '').replace(/,$/, '')
  const words = name.split(' ')
  const isTitled = TITLED[lang].test(name)
  const isSure =
    isTitled || !words.some((word) => isCommon(word.toLocaleLowerCase(lang).replace(/[^\p{L}'’-]/gu, '')))
  if (words.length === 1 && /^\p{L}+$/u.test(name)) {
    if (/\p{Ll}/u.test(name)) return isSure ? withCapital(name, lang) : name
    return isSure && name.length >= LONELY && /[aeıioöuüAEIİOÖUÜ]/.test(name) ? spelled(name, lang) : name
  }
  const isLoud = !/\p{Ll}/u.test(name)
  const isQuiet = !/\p{Lu}/u.test(name)
  if (!isTitled && !(isSure && (isLoud || isQuiet) && /^[\p{L}\s'’.-]+$/u.test(name))) return name
  return words.map((word, at) => titled(word, { lang, at, isFixed: !(isLoud || isQuiet) })).join(' ')
}

interface Place {
  readonly lang: LanguageCode
  readonly at: number
  /** Somebody has chosen the capitals of the other words. */
  readonly isFixed: boolean
}

function titled(word: string, { lang, at, isFixed }: Place): string {
  const low = word.toLocaleLowerCase(lang)
  // *sig.* and *dott.* stand small behind *Gentile*
  if (lang === 'it' && at === 0 && TITLED.it.test(`${low} `)) return isFixed ? word : low
  if (PARTICLE.test(word) || (isFixed && /\p{Lu}/u.test(word))) return word
  return PARTICLE.test(low) && at > 0 ? low : spelled(word, lang)
}

/** *O'BRIEN-SMITH* → *O'Brien-Smith*. */
function spelled(word: string, lang: LanguageCode): string {
  const low = word.toLocaleLowerCase(lang)
  return low.replace(
    /(^|[-'’])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase(lang)
  )
}
