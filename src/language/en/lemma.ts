import { irregularBases, irregularSingulars, regularBases, regularSingulars } from './base-candidates.js'
import { CLOSED_CLASSES } from './closed-classes.js'
import type { Form, Reading } from './form.js'
import { isAdjective, isNounBase, isParticle, isVerbBase } from './known-words.js'
import { PREFIXED } from './prefixes.js'
import { guessReadings } from './unknown-forms.js'
import { inflect } from './word-forms.js'

const VERB_FORMS: readonly Form[] = ['past', 'pp', 's', 'ing']
/** Past forms that are more often a base word of their own. */
const BASE_FIRST = new Set(['lay', 'bid', 'rent', 'bore', 'ground'])
const MODALS = new Set(CLOSED_CLASSES.modal)

/**
 * Readings of a word, the likeliest first, verbs before nouns; case is ignored. Words of unknown verbs
 * are read by rule (`-ed`, `-ing`, `-s`); a word that is no inflected form is its own base.
 */
export function lemma(form: string): Reading[] {
  const word = form.toLowerCase()
  const known = [...verbReadings(word), ...nounReadings(word)]
  if (known.length > 0) return known
  const guessed = isParticle(word) || isAdjective(word) ? [] : unknownReadings(word)
  return guessed.length > 0 ? guessed : [{ base: word, form: 'base' }]
}

/**
 * Turns any form of a word into another form of the same word, lower case: (`attached`, `ing`) →
 * `attaching`. An American single l stays single. Modal verbs come back unchanged.
 */
export function reinflect(word: string, form: Form): string {
  const lower = word.toLowerCase()
  if (MODALS.has(lower)) return lower
  const readings = lemma(lower)
  const wanted = form === 'pl' ? readings.find((reading) => isNounBase(reading.base)) : undefined
  const base = (wanted ?? readings[0])?.base ?? lower
  const candidates = inflect(base, form)
  const single = /[^l]l(?:ed|ing)$/.test(lower) && candidates.find((found) => /[^l]l(?:ed|ing)$/.test(found))
  return single || (candidates[0] ?? lower)
}

/** Irregular forms (`found`, `saw`, `left`) come before a base word of the same letters, unless that is commoner. */
function verbReadings(word: string): Reading[] {
  if (word === 'am' || word === 'are') return [{ base: 'be', form: 's' }]
  const bases = [...new Set([...irregularBases(word), ...regularBases(word)])]
  const inflected = bases.filter(isVerbBase).flatMap((base) => formsEqualTo(word, base))
  if (!isVerbBase(word)) return inflected
  const own: Reading = { base: word, form: 'base' }
  return BASE_FIRST.has(word) ? [own, ...inflected] : [...inflected, own]
}

/** A known verb behind a prefix (`uninstalled`), else by the ending alone. */
function unknownReadings(word: string): Reading[] {
  const [, prefix = '', rest = ''] = PREFIXED.exec(word) ?? []
  const behind = verbReadings(rest).filter(({ form }) => form !== 'base')
  if (behind.length === 0) return guessReadings(word)
  return behind.map(({ base, form }) => ({ base: prefix + base, form }))
}

function formsEqualTo(word: string, base: string): Reading[] {
  return VERB_FORMS.filter((form) => inflect(base, form).includes(word)).map((form) => ({ base, form }))
}

function nounReadings(word: string): Reading[] {
  const bases = [...new Set([...irregularSingulars(word), ...regularSingulars(word)])]
  const plurals = bases
    .filter((base) => base !== word && isNounBase(base) && inflect(base, 'pl').includes(word))
    .map((base): Reading => ({ base, form: 'pl' }))
  const isBase = isNounBase(word) && !isVerbBase(word)
  return isBase ? [...plurals, { base: word, form: 'base' }] : plurals
}
