import { comparatives } from './comparatives.js'
import type { Form } from './form.js'
import { irregularVerb, isAdjective, isNounBase, isVerbBase } from './known-words.js'
import { plurals } from './noun-plurals.js'
import { withEd, withIng, withS } from './regular-forms.js'

const IRREGULAR_S = new Map([
  ['be', 'is'],
  ['have', 'has'],
  ['do', 'does']
])

/** Forms of a lower-case base word, the usual one first; unknown words go by rule. */
export function inflect(base: string, form: Form): string[] {
  switch (form) {
    case 'base':
      return [base]
    case 's':
      return [IRREGULAR_S.get(base) ?? withS(base)]
    case 'ing':
      return withIng(base)
    case 'pl':
      return [...plurals(base)]
    default:
      return [...(irregularVerb(base)?.[form] ?? withEd(base))]
  }
}

/**
 * Every form of a base word, without repeats, the base first. A known verb has its verb forms, a known
 * noun its plurals, a known adjective its comparatives; an unknown word has both verb forms and plural.
 */
export function allForms(word: string): string[] {
  const isVerb = isVerbBase(word)
  const isNoun = isNounBase(word)
  if (!isVerb && !isNoun && isAdjective(word)) return [word, ...comparatives(word)]
  const forms = [word]
  if (isVerb || !isNoun) forms.push(...verbForms(word))
  if (isNoun || !isVerb) forms.push(...plurals(word))
  return [...new Set(forms)]
}

function verbForms(base: string): string[] {
  const forms: Form[] = ['s', 'past', 'pp', 'ing']
  const found = forms.flatMap((form) => inflect(base, form))
  return base === 'be' ? ['am', 'are', ...found] : found
}
