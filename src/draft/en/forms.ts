import { isAdjective, isNounBase, isParticle, isVerbBase } from '../../language/en/known-words.js'
import { lemma } from '../../language/en/lemma.js'
import { firstWord } from '../fact-text.js'
import { DETERMINER, headOf, isDoing, isPlural } from './articles.js'

const SUBJECT = /^(?:I|we|you|he|she|it|they|there|this|that|these|those|everything|nobody|someone)\b/i
const FINITE =
  /(?<!\b(?:that|which|who|to|and) )\b(?:is|are|was|were|has|have|had|can|can['’]t|cannot|could|should|will|won['’]t|would|must|may|might|do|does|did|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|didn['’]t|doesn['’]t|don['’]t|ended|started|arrived|broke|failed|went|came|left|ran|happened|occurred|stayed|expired|disappeared|crashed|appeared|remained|lasted|waited|(?:needs?|takes?|closes?|opens?|ends?|starts?|runs?|allows?|covers?|shows?|costs?)(?=\s\S))\b/i
/** The month, which is no verb: *by 4 May*, *in May*. */
const MAY =
  /(?<=\d(?:st|nd|rd|th)?(?: of)? )May\b|(?<=\b(?:in|by|until|since|of|early|late|this|next|last) )May\b|\bMay(?= \d)/g
const PREPOSITION =
  /^(?:for|of|on|to|in|at|after|until|till|from|by|with|before|within|over|under|without|about|into|onto|through|up|during)\b/i
/** What a verb has behind it and a noun has not: an object, a time. */
const OBJECT =
  /^(?:it|you|them|him|her|us|me|back|up|out|off|again|longer|later|earlier|sooner|early|late|now|today|tomorrow|tonight|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[€£$]\s?\d)(?!\p{L})/iu

const CONJUNCTION = /^(?:unless|if|when|because|while|than|only|too|very|again)$/i

export const LEADING_CONJUNCTION =
  /^(?:because|cos|the reason is(?: that)?|that(?=\s+(?:the|an?|we|I|you|they|he|she|it|our|your|my|their|this|these|there|no|some|all|both|\p{Lu})\b))[,:]?\s+/iu
export const LEADING_VERB =
  /^(?:to|please|will|shall|(?:am|are) going to|that (?:I|we)(?: can| will)?|(?:can|could|will|would) you(?: please)?|(?:(?:I|we) (?:am|are)|I['’]m|we['’]re)(?=\s+\p{Ll}+ing\b)|(?:I|we)(?:['’]ll| will| can| could|['’]d like to| would like to| am able to|['’]m able to| are able to|['’]re able to)(?: also)?)\s+(?=\p{Ll})/iu

export function isVerbPhrase(text: string): boolean {
  if (/^to\s+\p{Ll}/u.test(text)) return true
  if (LEADING_VERB.test(text)) return true
  const word = firstWord(text).toLowerCase()
  const rest = text.slice(word.length).trimStart()
  if (word === 'be') return rest !== ''
  if (word === 'have' || word === 'let') return DETERMINER.test(rest) || OBJECT.test(rest)
  if (!isVerbBase(word) || isParticle(word)) return false
  if (!isNounBase(word) && !isAdjective(word)) return true
  // words that are both: a verb has an object of its own, a noun has a preposition or nothing
  if (rest === '' || (PREPOSITION.test(rest) && !OBJECT.test(rest)))
    return /^(?:look|work|check|call|go|get)\b/.test(word) && rest !== ''
  return DETERMINER.test(rest) || OBJECT.test(rest)
}

/** Is the first word one for something that is done, where no noun is asked for? *update* */
export function startsAsVerb(text: string): boolean {
  return isVerbBase(firstWord(text).toLowerCase()) && !isWhole(text)
}

export function isSentence(text: string): boolean {
  if (SUBJECT.test(text) && /\s/.test(text) && !/^(?:this|that|these|those)\b/i.test(text)) return true
  if (LEADING_CONJUNCTION.test(text)) return true
  return FINITE.test(text.replace(MAY, ' '))
}

/** Does a sentence stand on its own, with a verb that says when? */
export function isWhole(text: string): boolean {
  return isSentence(text) || text.split(' ').some((_, at, words) => at > 0 && isThirdPerson(words, at))
}

/** A thing, named: *data protection*, *mixing up two orders*; but *price too high*, *wrong size sent*. */
export function isNounPhrase(text: string): boolean {
  if (
    isWhole(text) ||
    /^(?:sent|forgot|took|gave|told|put)\s/i.test(text) ||
    text.split(' ').some((word, at) => at > 0 && isPastForm(word))
  )
    return false
  if (isDoing(text)) return true
  const words = headOf(text).split(' ')
  const head = words.join(' ')
  const word = words.at(-1)!.toLowerCase()
  if (isAdjective(word) || /^(?:no\s|\d)/i.test(head)) return false
  // *the bank holds payments*: no plural, since a thing follows
  if (
    words.slice(1, -1).some((each) => lemma(each).some(({ form, base }) => form === 's' && isVerbBase(base)))
  )
    return false
  return isNounBase(word) || isPlural(head)
}

/** *sent*, *stayed*: it may tell what happened, whatever stands before it. */
function isPastForm(word: string): boolean {
  return (
    !isAdjective(word) &&
    lemma(word).some(({ form, base }) => (form === 'past' || form === 'pp') && base !== word)
  )
}

/** *the refund reaches your account*, *prices go up*: no plural, since an object or a preposition follows. */
function isThirdPerson(words: readonly string[], at: number): boolean {
  const [before = '', word = '', after = ''] = words.slice(at - 1, at + 2)
  const readings = lemma(word)
  const isPossible = readings.some(({ form, base }) => form === 's' && isVerbBase(base))
  const isBare = isVerbBase(word) && !isParticle(word) && isPlural(before)
  // *the factory sent the frames*
  if (at > 1 && DETERMINER.test(after) && readings.some(({ form, base }) => form === 'past' && base !== word))
    return true
  return (
    (isPossible || isBare) &&
    !DETERMINER.test(before) &&
    !isAdjective(before.toLowerCase()) &&
    (DETERMINER.test(after) ||
      PREPOSITION.test(after) ||
      CONJUNCTION.test(after) ||
      (!isPlural(before) && isPlural(after)))
  )
}

/** *technician is booked* → *the technician is booked*, *no carrier there* → *there is no carrier there*: notes leave it out. */
export function withSubject(text: string): string {
  if (/^no \p{Ll}/u.test(text) && !isWhole(text)) {
    const thing = text.split(' ').slice(1)
    const count = thing.findIndex((word) => !isThing(word) && !isAdjective(word) && !isPlural(word))
    return `there ${isPlural(thing.slice(0, count < 0 ? undefined : count).join(' ')) ? 'are' : 'is'} ${text}`
  }
  const words = text.split(' ')
  const qualified = words.findIndex((word) => !isQuality(word))
  const noun = qualified < 0 ? words.length : qualified
  const length = words
    .slice(noun)
    .findIndex((word, i) => !isThing(word) && !(noun > 0 && i === 0 && word === 'one'))
  if (length < 1 || length > 2) return text
  const verb = noun + length + (ADVERB.test(words[noun + length]!) ? 1 : 0)
  return isVerb(words[verb] ?? '', words[verb + 1] ?? '') ? `the ${text}` : text
}

/** Stands in front of a noun, behind an article: *new*, *last*. */
function isQuality(word: string): boolean {
  return (
    /^(?:last|first|next|second|third|same|other|only)$/.test(word) ||
    (/^\p{Ll}+$/u.test(word) &&
      isAdjective(word) &&
      !isNounBase(word) &&
      !isParticle(word) &&
      !NO_THING.test(word))
  )
}

function isThing(word: string): boolean {
  return /^\p{Ll}+$/u.test(word) && isNounBase(word) && !NO_THING.test(word)
}

const ADVERB = /^(?:already|also|still|just|now|only|never|really|usually|normally)$/

/** Of a thing in front of it: *goes*, *was*, *came*, *stopped making*, but not *sent*, *swapped by mistake*. */
function isVerb(word: string, after: string): boolean {
  if (AUXILIARY.test(word)) return true
  const readings = lemma(word)
  const forms = readings.flatMap(({ form, base }) => (isVerbBase(base) && base !== word ? [form] : []))
  // *energy costs* are a thing
  if (forms.includes('s')) return after !== '' || !readings.some(({ form }) => form === 'pl')
  return (
    forms.includes('past') && (FINITE.test(`${word} ${after}`) || !(after === '' || PREPOSITION.test(after)))
  )
}

const AUXILIARY =
  /^(?:is|was|has|had|can|cannot|could|will|would|must|may|isn['’]t|wasn['’]t|hasn['’]t|can['’]t|won['’]t)$/
const NO_THING =
  /^(?:today|tomorrow|yesterday|noon|midnight|one|half|most|more|nothing|everything|something|nobody|everyone|neither|either|first|last|next|what|who|which|that|this|it|here|there|now|then|not|no|all|both|some|any|many|much|few|several|such|i|we|you|he|she|they)$|s$/
