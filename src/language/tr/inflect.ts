import { nounForms } from './inflect-noun.js'
import { VERB_FORMS, type VerbForm, verbForms } from './inflect-verb.js'
import { VERB_STEMS } from './verb-stems.js'

const STEMS: ReadonlySet<string> = new Set(
  Object.values(VERB_STEMS).flatMap((block) => block.trim().split(/\s+/))
)

/** All forms of a noun or verb stem, or of a verb the named groups. @throws RangeError on an unknown group. */
export function inflectTurkish(word: string, forms: readonly string[]): string[] {
  for (const form of forms) {
    if (!VERB_FORMS.includes(form as VerbForm) && form !== 'noun')
      throw new RangeError(`There is no form “${form}”; ${VERB_FORMS.join(', ')}, noun are known`)
  }
  const asNoun = forms.includes('noun') || (forms.length === 0 && !STEMS.has(word))
  const groups =
    forms.length > 0 ? forms.filter((form) => form !== 'noun') : STEMS.has(word) ? VERB_FORMS : []
  const made = [
    ...(asNoun ? nounForms(word) : []),
    ...groups.flatMap((form) => verbForms(word, form as VerbForm))
  ]
  return [...new Set(made)]
}
