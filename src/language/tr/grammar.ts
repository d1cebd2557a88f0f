import type { Grammar } from '../grammar.js'
import { turkishFrequency } from './frequencies.js'
import { inflectTurkish } from './inflect.js'
import { turkishLexicon } from './lexicon.js'
import { turkish } from './turkish.js'

/** Words written in two ways. */
const SPELLINGS = new Map([
  ['hâlâ', 'hala'],
  ['herhâlde', 'herhalde'],
  ['imkân', 'imkan'],
  ['imkânsız', 'imkansız'],
  ['şikâyet', 'şikayet'],
  ['hâlde', 'halde'],
  ['inşallah', 'inşaallah'],
  ['maalesef', 'malesef'],
  ['yanlış', 'yalnış'],
  ['değil', 'diil'],
  ['bir', 'bi'],
  ['hiçbir', 'hiçbi']
])

/** Turkish, as the compiler of rulesets needs it. */
export const turkishGrammar: Grammar = {
  language: turkish,
  lexicon: turkishLexicon,
  contractions: [],
  inflect: (word, forms) => inflectTurkish(word, forms),
  variants(form) {
    const other = SPELLINGS.get(form)
    const circumflexless = form.replace(/[âîû]/g, (letter) => ({ â: 'a', î: 'i', û: 'u' })[letter]!)
    return [...new Set([form, circumflexless, ...(other ? [other] : [])])]
  },
  frequency: turkishFrequency
}
