import { CLASS } from '../classes.js'
import type { Language, WordPart } from '../language.js'
import { FEATURE, FEATURE_NAMES } from './features.js'
import { turkishMorphology } from './suffixes.js'

const ABBREVIATIONS =
  'dr prof doç av yrd uzm op ecz müh sn no nr tel faks cad sok mah apt blv bul kat blok vb vs örn bkz md m mad s sf yy vd ' +
  'ör yön gn alm ing tc t.c a.ş ltd şti dah'
/** Abbreviations after which a sentence may end. */
const FINAL_ABBREVIATIONS = 'vb vs vd a.ş ltd şti dah dk sa sn tl kg cm km'

/** Verbal nouns, participles, converbs and *için*: a sentence does not end in them. */
const WAITING = FEATURE.ma | FEATURE.dik | FEATURE.conv | FEATURE.hinge | FEATURE.cond

const WAITING_CLASSES = CLASS.pron | CLASS.conj | CLASS.prep | CLASS.sub | CLASS.det | CLASS.poss

/** Turkish, as the analysis needs it at run time. */
export const turkish: Language = {
  code: 'tr',
  dotless: true,
  abbreviations: new Set(`${ABBREVIATIONS} ${FINAL_ABBREVIATIONS}`.split(' ')),
  finalAbbreviations: new Set(FINAL_ABBREVIATIONS.split(' ')),
  numberSigns: new Set(['no', 'nr', 'numara']),
  split: splitTurkish,
  classesByForm: turkishClassesByForm,
  morphology: remembered,
  morphologyNames: FEATURE_NAMES,
  clauseClosers: FEATURE.hinge,
  syntax: {
    finite: FEATURE.fin,
    open: WAITING,
    openClasses: WAITING_CLASSES,
    needsSubject: false,
    needsVerb: false
  },
  stem: turkishStem
}

/** `turkish`, as a call that a bundle can put off. */
export function loadTurkish(): Language {
  return turkish
}

/** *Mayıs'a* is *mayıs* and the suffix *'a*, which stands as a word of its own; capitals and small letters alike. */
function splitTurkish(word: string): readonly WordPart[] | undefined {
  const at = word.lastIndexOf("'")
  if (at <= 0 || at === word.length - 1) return undefined
  return [
    [word.slice(0, at), at],
    [word.slice(at), word.length - at]
  ]
}

/** Suffixes leave the first letters alone. */
const STEM_LETTERS = 4
const HARDENED: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' }

/** Verbs that say nothing of the matter: to do, be, make, give, take, come, want. */
const LIGHT = /^(?:et[mts]|ed[ei]|ol[adm]|olu[nry]|yap[iamt]|ver[dei]|al[di]|gel[dei]|iste[dmy])/

/** *Etek* and *eteğinde*, *kedim* and *kedinizin*: the first letters, the last consonant of a stem hardened. */
function turkishStem(word: string): string {
  if (LIGHT.test(word)) return ''
  return word.slice(0, STEM_LETTERS).replace(/[bdg]$/, (letter) => HARDENED[letter]!)
}

let lastWord = ''
let lastBits = 0

/** The tokenizer asks twice for most words, for their classes and for their features. */
function remembered(word: string): number {
  if (word !== lastWord) {
    lastBits = turkishMorphology(word)
    lastWord = word
  }
  return lastBits
}

const PAST = FEATURE.di | FEATURE.mis | FEATURE.idi

/** Classes of a Turkish word that no list has, by its suffixes. */
function turkishClassesByForm(word: string): number {
  if (word.startsWith("'") || word.startsWith('’')) return CLASS.prep
  const bits = remembered(word)
  if (bits & FEATURE.fin) return bits & PAST ? CLASS.verb | CLASS.past : CLASS.verb
  if (bits & FEATURE.conv) return CLASS.ing
  return CLASS.noun
}
