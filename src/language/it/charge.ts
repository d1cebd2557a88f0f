import type { ChargeNames, ChargeVerb } from '../charge-words.js'
import { conjugate } from './conjugate.js'
import { isIrregularParticiple } from './participles.js'

/** Gender and number, as the end of an adjective in *-o*. */
type Ending = 'o' | 'a' | 'i' | 'e'

const INFINITIVE =
  /^(\p{L}+?[aeiou]r)(?:r?e|(?:me|te|ce|ve|glie)?(?<clitic>lo|la|li|le)|(?:me|te|ce|ve|glie)?ne|mi|ti|ci|vi|gli|si)$/u
const CLITICS: Readonly<Record<string, Ending>> = { lo: 'o', la: 'a', li: 'i', le: 'e' }

const MASCULINE = /^(?:il|lo|uno|del|dello|questo|quel|quello|tutto|nostro|mio|suo|tuo|vostro)(?!\p{L})/u
const FEMININE = /^(?:la|una|della|questa|quella|tutta|nessuna|alcuna|nostra|mia|sua|tua|vostra)(?!\p{L})/u
const MASCULINES = /^(?:i|gli|dei|degli|questi|quei|quegli|tutti|entrambi|alcuni)(?!\p{L})/u
const FEMININES = /^(?:le|delle|queste|quelle|tutte|entrambe|alcune)(?!\p{L})/u
const MANY = /^(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\d+)(?!\p{L})/u
const JOINED = / e (?=(?:il|lo|la|i|gli|le|un|uno|una) |l['’])/u
/** Ends of nouns that are feminine although they do not end in *-a*. */
const FEMININE_ENDS =
  /(?:[aeo]?[sz]ion[ei]|[tr]à|tù|ic[ei]|udin[ei]|e?-?mail|password|firma|chiav[ei]|part[ei]|carte|rat[ae])$/u
/** Ends of nouns that are masculine although they end in *-a*. */
const MASCULINE_ENDS = /(?:em[ai]|amm[ai]|ist[ai]|dat[oi])$/u

/**
 * The verb of an Italian charge. `base` is its participle in the masculine singular; `done` agrees with the object, `o`
 * is the ending that it agrees with, and `is`, `was`, `due`, `lack` and `seem` have its number.
 */
export function readItalianCharge({ verb = '', object, clitic }: ChargeNames): ChargeVerb | undefined {
  const low = verb.toLowerCase()
  const infinitive = INFINITIVE.exec(low)
  const base = infinitive ? participleOf(infinitive[1]!) : masculine(low)
  if (base === undefined) return undefined
  const pronoun = infinitive?.groups?.['clitic'] ?? clitic?.toLowerCase().trim()
  const o = object ? endingOf(object.toLowerCase()) : endingOfPronoun(pronoun, infinitive ? 'o' : low.at(-1)!)
  const isMany = o === 'i' || o === 'e'
  return {
    base,
    words: {
      o,
      done: base.slice(0, -1) + o,
      is: isMany ? 'sono' : 'è',
      was: isMany ? 'erano' : 'era',
      due: isMany ? 'andavano' : 'andava',
      lack: isMany ? 'mancano' : 'manca',
      seem: isMany ? 'risultano' : 'risulta'
    }
  }
}

/** `stem`: an infinitive without its last vowel. */
function participleOf(stem: string): string {
  return conjugate(/[ou]r$/.test(stem) || stem.endsWith('rar') ? `${stem}re` : `${stem}e`, 'pp')[0]!
}

/** Behind an auxiliary a word that ends like a participle is one, *comunicato* too. */
function masculine(word: string): string | undefined {
  const isParticiple = /\p{L}{2}[aiu]t[oaie]$/u.test(word) || isIrregularParticiple(word)
  return isParticiple ? `${word.slice(0, -1)}o` : undefined
}

function endingOfPronoun(pronoun: string | undefined, own: string): Ending {
  return CLITICS[pronoun ?? ''] ?? (/^[oaie]$/.test(own) ? (own as Ending) : 'o')
}

function endingOf(thing: string): Ending {
  const [first, second] = thing.split(JOINED)
  if (second !== undefined) return [first!, second].every((each) => /[ae]$/.test(endingOf(each))) ? 'e' : 'i'
  if (MASCULINES.test(thing)) return 'i'
  if (FEMININES.test(thing)) return 'e'
  if (MASCULINE.test(thing)) return 'o'
  if (FEMININE.test(thing)) return 'a'
  const noun = nounOf(thing)
  const isFeminine = FEMININE_ENDS.test(noun) || (noun.endsWith('a') && !MASCULINE_ENDS.test(noun))
  if (MANY.test(thing)) return isFeminine || (noun.endsWith('e') && !MASCULINE_ENDS.test(noun)) ? 'e' : 'i'
  return isFeminine ? 'a' : 'o'
}

/** The word behind what counts or points: `l’altra ricevuta` is read by `altra`. */
function nounOf(thing: string): string {
  return thing.replace(/^(?:\p{L}+['’]|\S+ )/u, '').split(/[\s,]/)[0]!
}
