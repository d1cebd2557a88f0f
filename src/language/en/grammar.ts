import type { Grammar } from '../grammar.js'
import { CONTRACTIONS } from './contractions.js'
import { english } from './english.js'
import { englishFrequency } from './frequencies.js'
import { allForms, type Form, inflect } from './inflect.js'
import { englishLexicon } from './lexicon.js'

const FORMS: readonly Form[] = ['base', 's', 'past', 'pp', 'ing', 'pl']
const CLITICS = new Map([
  ["'s", ['be', 'have']],
  ["'d", ['modal', 'have']]
])
/** Short forms that stand for several words. */
const SHORT_FORMS = new Map([
  ['is', "'s"],
  ['has', "'s"],
  ['would', "'d"],
  ['had', "'d"]
])

/** English, as the compiler of rulesets needs it. */
export const englishGrammar: Grammar = {
  language: english,
  lexicon: () => new Map([...englishLexicon(), ...CLITICS]),
  contractions: Object.keys(CONTRACTIONS),
  inflect(word, forms) {
    if (forms.length === 0) return allForms(word).flatMap(variants)
    return forms.flatMap((form) => {
      if (!FORMS.includes(form as Form))
        throw new RangeError(`There is no form “${form}”; ${FORMS.join(', ')} are known`)
      return inflect(word, form as Form).flatMap(variants)
    })
  },
  variants,
  frequency: englishFrequency
}

/** A word as written, with its short forms and its other spelling (*-ise*, *-ize*). */
function variants(form: string): readonly string[] {
  const short = SHORT_FORMS.get(form)
  if (short) return [form, short]
  const spelling = /^(.{3,}i)([sz])(e|ed|es|ing|ation|ations)$/.exec(form)
  return spelling ? [form, `${spelling[1]}${spelling[2] === 's' ? 'z' : 's'}${spelling[3]}`] : [form]
}
