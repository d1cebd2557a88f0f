import { isAdjective, isNounBase, isParticle, isVerbBase } from '../../language/en/known-words.js'
import { lemma } from '../../language/en/lemma.js'
import { firstWord } from '../fact-text.js'

export const DETERMINER =
  /^(?:(?:the|an?|this|that|these|those|my|your|our|his|her|its|their|some|any|no|each|every|all|both|another|one|two|three|four|five|six|seven|eight|nine|ten|several|many|much|more|less|enough)\b|\d)/i
/** Behind it the phrase goes on, and its head is over. */
const GOES_ON =
  /\s(?:of|for|on|in|at|to|from|with|without|about|towards|against|that|which|who|they|you|we|after|until|by|within|before|during|over|under|worth|per|because|due|despite|so|yet|today|tomorrow|this|next|last|every|here|there)\s/i
/** Asks or tells a whole clause: *whether it fits*, *what it costs*. */
const CLAUSE = /^(?:whether|if|what|when|where|who|whom|whose|why|how|which|that)\b/i
/** Stand without an article. */
const ALONE =
  /^(?:everything|anything|something|nothing|everybody|everyone|somebody|someone|nobody|it|them|this|that|these|those|today|tomorrow)\b/i
/** Nothing of it is counted. */
const MASS = new Set(
  `access advice breakfast lunch dinner assistance back business cash chaos clarification clothing compensation confidence confirmation content
  credit data delay-free dirt documentation duty electricity email-support energy equipment evidence feedback food freight
  fun furniture gas hardware heat help information insurance internet jewellery knowledge labour leave legroom light
  luggage baggage mail maintenance milk money music news noise off paper parking patience payment permission post postage
  power priority proof protection research respect roaming rubbish safety security service sleep software space stock
  storage stuff support tax time traffic training transparency travel trouble trust usage water weather wifi work`.split(
    /\s+/
  )
)
/** Adjectives that end as doings do. */
const STATES =
  /^(?:missing|existing|remaining|outstanding|pending|incoming|outgoing|following|upcoming|ongoing|recurring|opening|closing|failing|leaking|flashing|running|growing|confusing|annoying|disappointing|misleading|rotating|charging|freezing)$/i
const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|English|French|German|Italian|Turkish|Spanish)$/
const AMOUNT =
  /^(?:[€£$]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|percent|EUR|GBP|USD|TRY|TL|euros?|pounds?|dollars?)|\d+-(?:minute|hour|day|week|month|year))\s+(?=\p{Ll})/iu

/** *refund* → *a refund*, *20 EUR voucher* → *a 20 EUR voucher*; what is many, no thing that is counted, or unknown stays. */
export function withIndefinite(value: string): string {
  const rest = value.replace(AMOUNT, '')
  const isPriced = rest !== value
  if ((!isPriced && DETERMINER.test(value)) || ALONE.test(value) || CLAUSE.test(value)) return value
  const head = headOf(rest)
  const word = head.split(' ').at(-1)!.toLowerCase()
  if (/\s(?:and|or|&)\s|,|['’]s\s/.test(head) || /[\d#]/.test(head) || isPlural(rest)) return value
  const isThing = isNounBase(word) && !MASS.has(word) && !/ing$/.test(word)
  if (!isThing || !head.split(' ').every(canQualify)) return value
  return `${startsOpen(value) ? 'an' : 'a'} ${value}`
}

/** May it stand between an article and a noun? */
function canQualify(word: string): boolean {
  const low = word.toLowerCase()
  if (/^\p{Lu}/u.test(word) || isNounBase(low) || isAdjective(low) || word.includes('-')) return true
  return /(?:ed|er|est|ing|en|al|ive|ous|able|ible|less|ful|ic|ish|y)$/.test(low) && !isParticle(low)
}

/** Is its first sound a vowel? *an hour*, but *a euro*, *a USB stick*; *an SMS*; *an 8 EUR voucher*. */
function startsOpen(value: string): boolean {
  if (/^(?:8|11|18|80)(?!\d)/.test(value) || /^8\d/.test(value)) return true
  if (/^[€£$\d]/.test(value)) return /^[€£$]\s?(?:8|11|18)/.test(value)
  const word = firstWord(value)
  if (/^\p{Lu}{2,}/u.test(word)) return /^[AEFHILMNORSX]/.test(word)
  if (/^(?:hour|honest|heir|honou?r)/i.test(word)) return true
  return /^[aeiou]/i.test(word) && !/^(?:eu|u(?:ni|s[aeu]|ti|r[aeiou]))|^one?(?:-|$|ce)/i.test(word)
}

/** *late delivery* → *the late delivery*; clauses, doings, names and numbered things stay. */
export function withDefinite(value: string): string {
  if (DETERMINER.test(value) || ALONE.test(value) || CLAUSE.test(value) || isDoing(value)) return value
  const word = firstWord(value)
  if (/^\p{Lu}/u.test(value) && !DAY.test(word)) return value
  if (/['’]s?$/.test(word) || isNumbered(value) || /^\p{Lu}/u.test(word.slice(1))) return value
  return `the ${value}`
}

/** *order 4711*, *ticket #88*, *case number 12*. */
function isNumbered(value: string): boolean {
  return /^\p{Ll}+\s(?!(?:of|for|on|in|at|to|from|with|after|by|within|before|over|under)\s)(?:\p{Ll}+\.?\s)?#?\p{Lu}{0,4}-?\d/u.test(
    value
  )
}

/** *being on hold*, *paying twice*; but *missing parcels*, *heating problems*. */
export function isDoing(value: string): boolean {
  const word = firstWord(value).toLowerCase()
  if (word === 'being' || word === 'having') return true
  if (!/ing$/.test(word) || word.length === value.length || STATES.test(word) || isNounBase(word))
    return false
  return lemma(word).some(({ form, base }) => form === 'ing' && (isVerbBase(base) || base === 'be'))
}

/** *the insults*, *being called a thief*: stands without an article of ours. */
export function isDefinite(value: string): boolean {
  return /^(?:the|this|that|these|those|your|my|our)\b/i.test(value) || isDoing(value)
}

export function isPlural(value: string): boolean {
  const head = headOf(value)
  if (/\s(?:and|&)\s/.test(head)) return true
  const word = /(?<![\p{L}'’-])([\p{L}'’-]+)[^\p{L}]*$/u.exec(head)?.[1]?.toLowerCase() ?? ''
  return (
    lemma(word).some(({ form, base }) => form === 'pl' && base !== word) || /^(?:these|those)\b/i.test(value)
  )
}

/** What the phrase is about, with what stands in front: *signed quote* of *signed quote for May*. */
export function headOf(value: string): string {
  return `${value} `.split(GOES_ON)[0]!.trim()
}
