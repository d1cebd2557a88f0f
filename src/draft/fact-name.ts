import type { LanguageCode } from '../core/draft.js'
import { inOneLine, withCapital } from './fact-text.js'

/** What a letter puts in front of a name by itself. */
const GREETING =
  /^(?:dear|hello|gentil(?:e|i|issim[oa])|egregi[oa]?|spett(?:abile|\.le)|car[oa]|buongiorno|sayın|sevgili|merhaba)\s+(?=\p{L})/iu
const TITLED: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^(?:mr|mrs|ms|mx|miss|dr|prof|sir|dame)(?![\p{L}])/iu,
  // *sig.* and *dott.* stand small behind *Gentile*
  it: /^(?:signor|signora|dottor|dottoressa)\s/u,
  tr: /\s(?:bey|hanım)$/iu
}

/** A name as it was noted, as a letter has it: *mr tan* → *Mr Tan*, *alex* → *Alex*; houses and offices stay. */
export function nameOf(value: string, lang: LanguageCode): string {
  const name = inOneLine(value).replace(GREETING, '').replace(/,$/, '')
  const isTitled = TITLED[lang].test(name)
  if (/^\p{L}+$/u.test(name)) return withCapital(name, lang)
  if (!isTitled) return name
  if (/\p{Lu}/u.test(name)) return lang === 'en' ? withCapital(name, lang) : name
  const words = name.split(' ')
  return words.map((word, i) => (lang === 'it' && i === 0 ? word : withCapital(word, lang))).join(' ')
}
