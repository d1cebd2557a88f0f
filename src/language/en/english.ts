import type { Language, WordPart } from '../language.js'
import { englishClassesByForm } from './by-form.js'
import { CONTRACTIONS } from './contractions.js'

const NOT_HOSTS = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is']
])
const TAILS = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
  ['d', "'d"],
  ['s', "'s"]
])

const ABBREVIATIONS =
  'mr mrs ms mx dr prof st vs eg ie e.g i.e cf approx excl incl resp est fig vol pp ref messrs rev hon gen capt lt sgt'
/** Abbreviations after which a sentence may end. */
const FINAL_ABBREVIATIONS =
  'jr sr inc ltd co corp dept ext etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ' +
  'art sec ave blvd rd col tel min max avg hrs hr p.m a.m pm'

/** English, as the analysis needs it at run time. */
export const english: Language = {
  code: 'en',
  dotless: false,
  abbreviations: new Set(`${ABBREVIATIONS} ${FINAL_ABBREVIATIONS}`.split(' ')),
  finalAbbreviations: new Set(FINAL_ABBREVIATIONS.split(' ')),
  numberSigns: new Set(['no', 'nos', 'nr']),
  split: splitEnglish,
  classesByForm: englishClassesByForm,
  morphology: () => 0,
  morphologyNames: [],
  syntax: { finite: 0, open: 0, openClasses: 0, needsSubject: true, needsVerb: true }
}

function splitEnglish(word: string): readonly WordPart[] | undefined {
  const listed = Object.hasOwn(CONTRACTIONS, word) ? CONTRACTIONS[word] : undefined
  if (listed) return listed
  const at = word.lastIndexOf("'")
  if (at <= 0) return undefined
  const head = word.slice(0, at)
  const tail = word.slice(at + 1)
  if (tail === 't' && head.endsWith('n') && head.length > 1) {
    const host = head === 'can' ? 'can' : head.slice(0, -1)
    const hostLength = head === 'can' ? 2 : head.length - 1
    const form = NOT_HOSTS.get(host) ?? host
    return [
      [form, hostLength],
      ['not', word.length - hostLength]
    ]
  }
  if (head === 'let' && tail === 's')
    return [
      ['let', 3],
      ['us', 2]
    ]
  const form = TAILS.get(tail)
  if (form === undefined) return undefined
  const inner = head.includes("'") ? splitEnglish(head) : undefined
  return [...(inner ?? [[head, head.length] as const]), [form, tail.length + 1]]
}
