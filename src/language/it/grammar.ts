import type { Grammar } from '../grammar.js'
import { italianFrequency } from './frequencies.js'
import { inflectItalian } from './inflect.js'
import { italian } from './italian.js'
import { italianLexicon } from './lexicon.js'
import { accentVariants } from './variants.js'

/** Italian, as the compiler of rulesets needs it. */
export const italianGrammar: Grammar = {
  language: italian,
  lexicon: italianLexicon,
  contractions: [],
  inflect: (word, forms) => inflectItalian(word, forms).flatMap((form) => accentVariants(form)),
  variants: accentVariants,
  frequency: italianFrequency
}
