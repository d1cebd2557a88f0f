import type { ChargeNames, ChargeVerb } from '../charge-words.js'
import { isVerbBase } from './known-words.js'
import { lemma, reinflect } from './lemma.js'

/** As the subject of a passive. */
const SUBJECTS = new Map([
  ['them', 'they'],
  ['those', 'those'],
  ['these', 'these']
])
const PLURAL =
  /^(?:they|these|those|both|all|two|three|four|five|six|seven|eight|nine|ten|several|many|\d+)\b/i
const JOINED = / and (?:the|your|our|my|a|an) /i
/** The head noun of a thing stands before these. */
const BEHIND = / (?:of|for|about|from|in|on|with|to|that|which|who|between|at) .*/i

/**
 * The verb of an English charge. `wasnot` is *was not*, or *has not been* with a `yet` behind an `open` head, in agreement
 * with the object; `done` the participle with its particle; `subject` the object in front of its verb.
 */
export function readEnglishCharge({
  verb = '',
  particle,
  object,
  open
}: ChargeNames): ChargeVerb | undefined {
  const low = verb.toLowerCase()
  const base = lemma(low).find((reading) => isVerbBase(reading.base))?.base
  if (base === undefined) return undefined
  const behind = particle === undefined ? '' : ` ${particle.toLowerCase()}`
  const subject = SUBJECTS.get(object?.toLowerCase() ?? '') ?? object ?? ''
  const isMany = isPlural(subject)
  const [was, has] = isMany ? ['were', 'have'] : ['was', 'has']
  return {
    base,
    words: {
      done: participle(low, base) + behind,
      subject,
      was,
      is: isMany ? 'are' : 'is',
      has,
      yet: open === undefined ? '' : ' yet',
      wasnot: open === undefined ? `${was} not` : `${has} not been`
    }
  }
}

function participle(verb: string, base: string): string {
  const isOwn = lemma(verb).some((reading) => reading.base === base && reading.form === 'pp')
  return isOwn ? verb : reinflect(base, 'pp')
}

function isPlural(thing: string): boolean {
  if (PLURAL.test(thing) || JOINED.test(thing)) return true
  const head = thing.replace(BEHIND, '').split(/\s+/).at(-1)!.toLowerCase()
  return lemma(head).some(({ form }) => form === 'pl') || /(?:[^sui']s|people|children|data)$/.test(head)
}
