import type { ChargeNames, ChargeVerb } from '../charge-words.js'
import { bareNoun } from './bare-noun.js'
import { passiveForm, type ReaderVerb, readerVerb, verbalNounStem } from './passive.js'

/** Verbs that mean what the noun before them says. */
const LIGHT = new Set(['et', 'ver', 'yap', 'bırak', 'dön', 'al', 'göster', 'tut', 'çık', 'geç'])
/** What only stresses the charge, or says that it goes on. */
const STRESS =
  /(?<!\p{L})(?:hâlâ|hala|halen|henüz|daha|hiç|hiçbir zaman|bir türlü|yine|gene|bile|bize|bana|tarafımıza|elimize|siz|sen|bir kez daha|maalesef|ne yazık ki|asla|nedense|belli ki|anlaşılan) /giu

/**
 * The verb of a Turkish charge. `done` is its passive of the same tense; `subject` the object in front of a passive;
 * `how` what stands between object and verb, with a blank behind it, and `yet` the same or *henüz*.
 */
export function readTurkishCharge({ verb = '', object, how = '', slip }: ChargeNames): ChargeVerb | undefined {
  const read = slip === undefined ? readerVerb(low(verb)) : slipped(low(verb), low(slip))
  const subject = object === undefined ? '' : bareNoun(object)
  if (!read || subject === undefined) return undefined
  const kept = how.replace(STRESS, '')
  const before = kept.trim().split(/\s+/).at(-1) ?? ''
  const base = LIGHT.has(read.stem) && before !== '' ? `${low(before)} ${read.stem}` : read.stem
  return {
    base: read.negative ? base : `+${base}`,
    words: {
      done: passiveForm(read),
      subject: subject === '' ? '' : `${subject} `,
      thing: object === undefined ? '' : `${object} `,
      how: kept,
      yet: kept === '' || base !== read.stem ? `henüz ${kept}` : kept
    }
  }
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
