import { ADJECTIVES } from './adjectives.js'
import { conjugate, VERB_FORMS, type VerbForm } from './conjugate.js'
import { NOUNS } from './nouns.js'

/** Names of the forms that patterns can ask for. */
export const FORMS = [...VERB_FORMS, 'pl', 'agr'] as const
const nominal = new Set([...NOUNS, ...ADJECTIVES])
/** Nouns whose two numbers are not made by rule. */
const IRREGULAR = new Map([
  ['uomo', ['uomo', 'uomini']],
  ['mano', ['mano', 'mani']],
  ['euro', ['euro']],
  ['uovo', ['uovo', 'uova']],
  ['tempio', ['tempio', 'templi']],
  ['collega', ['collega', 'colleghi', 'colleghe']],
  ['cliente', ['cliente', 'clienti']],
  ['cortese', ['cortese', 'cortesi']],
  ['ufficio', ['ufficio', 'uffici']],
  ['amico', ['amico', 'amica', 'amici', 'amiche']],
  ['problema', ['problema', 'problemi']],
  ['sistema', ['sistema', 'sistemi']],
  ['programma', ['programma', 'programmi']]
])

/** Forms of a word: of a verb those named, or the common ones of all; of a noun or adjective gender and number. */
export function inflectItalian(word: string, forms: readonly string[]): string[] {
  if (forms.length === 0) return isVerb(word) ? allVerbForms(word) : agreement(word)
  return forms.flatMap((form) => {
    if (form === 'pl' || form === 'agr') return agreement(word)
    if (!VERB_FORMS.includes(form as VerbForm))
      throw new RangeError(`There is no form “${form}”; ${FORMS.join(', ')} are known`)
    return [...conjugate(word, form as VerbForm)]
  })
}

/** Every form of a verb, without repeats, the infinitive first. */
export function allVerbForms(verb: string): string[] {
  return [...new Set(VERB_FORMS.flatMap((form) => conjugate(verb, form)))]
}

/** Singular and plural; for words in *-o* of all genders, as adjectives have them. */
export function agreement(word: string): string[] {
  const listed = IRREGULAR.get(word)
  if (listed) return [...listed]
  const stem = word.slice(0, -1)
  const hard = /[cg]$/.test(stem)
  if (/(?:io)$/.test(word)) return [word, stem, `${stem}a`, `${stem.replace(/([cg])i$/, '$1')}e`]
  if (/[ai]co$/.test(word) && !/(?:carico|stanco|antico|fresco|banco)$/.test(word))
    return [word, `${stem}i`, `${stem}a`, `${stem}he`, `${stem}hi`]
  if (word.endsWith('o'))
    return [word, `${stem}${hard ? 'h' : ''}i`, `${stem}a`, `${stem}${hard ? 'h' : ''}e`]
  if (/(?:ista|ma)$/.test(word)) return [word, `${stem}i`, `${stem}e`]
  if (/(?:cia|gia)$/.test(word)) return [word, `${stem}e`, `${stem.slice(0, -1)}e`]
  if (word.endsWith('a')) return [word, `${stem}${hard ? 'h' : ''}e`]
  if (word.endsWith('e')) return [word, `${stem}i`]
  return [word]
}

function isVerb(word: string): boolean {
  return /(?:[aei]re|rre|rsi)$/.test(word) && !nominal.has(word)
}
