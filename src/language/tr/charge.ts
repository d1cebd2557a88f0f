import type { ChargeNames, ChargeVerb } from '../charge-words.js'
import { bareNoun, genitive } from './bare-noun.js'
import { passiveForm, promisedForm, type ReaderVerb, readerVerb, verbalNounStem } from './passive.js'

/** Verbs that mean what the noun before them says. */
const LIGHT = new Set(['et', 'ver', 'yap', 'bırak', 'dön', 'al', 'göster', 'tut', 'çık', 'geç'])
/** What only stresses the charge, or says that it goes on. */
const STRESS =
  /(?<!\p{L})(?:(?:siz|sen)(?: de| da| ise)?|hâlâ|hala|halen|henüz|daha|hiç|hiçbir zaman|bir türlü|yine|gene|bile|bize|bana|tarafımıza|elimize|beni|bizi|bir kez daha|maalesef|ne yazık ki|asla|nedense|belli ki|anlaşılan) /giu

/** Adjectives that end as an object does; the object is the noun behind them. */
const NO_OBJECT = /(?:^| )(?:aynı|yeni|eski|diğeri|kendi|şimdiki|önceki|sonraki|\p{L}+l[ıiuü])$/iu

/**
 * The verb of a Turkish charge. `done` is its passive of the same tense; `subject` the object in front of a passive;
 * `how` what stands between object and verb, with a blank behind it; `yet` the same without the noun of a compound verb (*teslim etmediniz*), or *henüz*.
 */
export function readTurkishCharge(names: ChargeNames): ChargeVerb | undefined {
  const { verb = '', object, how = '', lead = '', slip, told } = names
  if (told !== undefined) return promised(low(verb), lead, low(told))
  const read = slip === undefined ? readerVerb(low(verb)) : slipped(low(verb), low(slip))
  const subject = object === undefined ? '' : bareNoun(object)
  if (!read || subject === undefined) return undefined
  if (object !== undefined && how !== '' && NO_OBJECT.test(object)) return undefined
  const kept = how.replace(STRESS, '')
  const before = LIGHT.has(read.stem) ? /\S+(?= $)/u.exec(kept)?.[0] : undefined
  const base = before === undefined ? read.stem : `${low(before)} ${read.stem}`
  const beside = before === undefined ? kept : kept.slice(0, -before.length - 1)
  return {
    base,
    words: {
      done: passiveForm(read),
      subject: subject === '' ? '' : `${subject} `,
      owner: subject === '' ? '' : `${genitive(subject)} `,
      thing: object === undefined ? '' : `${object} `,
      how: kept,
      lead: lead.replace(STRESS, ''),
      yet: beside === '' ? 'henüz ' : beside
    }
  }
}

const WAS_TO = /[ae]c[ae]kt[ıi]n(?:[ıi]z)?$/

/** `göndereceğinizi söylemiştiniz`, `gönderecektiniz`: what was agreed. */
function promised(verb: string, lead: string, told: string): ChargeVerb | undefined {
  const done = WAS_TO.test(verb) ? verb : promisedForm(verb, /n[ıiuü]z$/.test(told))
  return done === undefined ? undefined : { base: 'told', words: { done, lead: lead.replace(STRESS, '') } }
}

/** `göndermeyi unuttunuz`: it was not done. */
function slipped(verb: string, slip: string): ReaderVerb | undefined {
  const stem = verbalNounStem(verb)
  const tense = readerVerb(slip.split(/\s+/).at(-1)!)?.tense
  return stem && tense ? { stem, negative: true, tense: tense === 'past' ? 'reported' : tense } : undefined
}

function low(word: string): string {
  return word.toLocaleLowerCase('tr')
}
