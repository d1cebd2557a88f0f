import { isAdjective, isNounBase, isParticle, isVerbBase } from '../../language/en/known-words.js'
import { lemma } from '../../language/en/lemma.js'
import { writtenDate } from '../fact-date.js'
import { type FactGrammar, restOf } from '../fact-grammar.js'
import { nameOf } from '../fact-name.js'
import {
  firstWord,
  inOneLine,
  isAcronym,
  isPlaceholder,
  withoutMark,
  withoutStop,
  withSmall
} from '../fact-text.js'

const DETERMINER =
  /^(?:the|an?|this|that|these|those|my|your|our|his|her|its|their|some|any|no|each|every|all|both|another|one|two|three|four|five|six|seven|eight|nine|ten|\d)\b/i
const SUBJECT = /^(?:I|we|you|he|she|it|they|there|this|that|these|those|everything|nobody|someone)\b/i
const FINITE =
  /(?<!\b(?:that|which|who|to|and) )\b(?:is|are|was|were|has|have|had|can|can['’]t|cannot|could|will|won['’]t|would|must|may|might|do|does|did|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|didn['’]t|doesn['’]t|don['’]t|needs?|takes?|closes?|opens?|ends?|ended|starts?|started|arrived|broke|failed|went|came|left|runs?|ran|allows?|covers?|shows?|costs?)\b/i
/** Names its own days: *the tiles by 4 May*. */
const DATED =
  /\b(?:by|before|until|on)\s+(?:the\s+)?(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/i
/** The month, which is no verb: *by 4 May*, *in May*. */
const MAY =
  /(?<=\d(?:st|nd|rd|th)?(?: of)? )May\b|(?<=\b(?:in|by|until|since|of|early|late|this|next|last) )May\b|\bMay(?= \d)/g
const PREPOSITION =
  /^(?:for|of|on|to|in|at|after|until|till|from|by|with|before|within|over|under|without|about)\b/i
const TITLE = /^(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Sir|Dame)\b/i
/** Dates and other words that keep their capital. */
const PROPER =
  /^(?:I|Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?(?:s|['’]\w+)?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|English|French|German|Italian|Turkish|Spanish|Easter|Christmas)\b/
/** Things that are asked for one at a time. */
const COUNTED =
  /^(?:refund|discount|replacement|exchange|extension|upgrade|credit note|credit|voucher|quote|quotation|copy|receipt|call|callback|call-back|meeting|visit|waiver|exception|reduction|reimbursement|cancellation|loan unit|loan device|spare part|gift card|duplicate|deposit|courier|technician|new \w+|full refund|partial refund|free (?!shipping|delivery|postage|training|support|installation|access|storage|wifi|returns)\w+)(?=$|,| (?:for|of|on|to|in|at|after|until|from|by|with|before|within|over|worth|and|or)\b)/i

export const englishFacts: FactGrammar = {
  lang: 'en',
  formOf(value, forms) {
    const text = inOneLine(value)
    if (isPlaceholder(text)) return forms[0]!
    if (forms.includes('verb') && isVerbPhrase(text)) return 'verb'
    if (forms[0] === 'verb' && withBase(small(text)) !== small(text)) return 'verb'
    if (forms.includes('sentence') && isSentence(text)) return 'sentence'
    return restOf(forms)
  },
  tidy(value, form) {
    const text = withoutMark(withoutStop(inOneLine(value), 'en'))
    if (form === 'sentence') return withSubject(text.replace(LEADING_CONJUNCTION, ''))
    if (form === 'verb') return withBase(small(text.replace(LEADING_VERB, '')))
    if (form === 'date')
      return small(
        writtenDate(text, 'en').replace(/^(?:(?:by|until|before|no later than|on)\s+)+(?=\S)/i, '')
      )
    if (form === 'noun')
      return joined(small(text.replace(/^(?:for|about|regarding|concerning|re:?)\s+(?=\S)/i, '')))
    return form === 'name' ? nameOf(value, 'en') : text
  },
  small,
  cases: {
    a: (value) => (COUNTED.test(value) ? `${/^[aeiou]/i.test(value) ? 'an' : 'a'} ${value}` : value),
    by: (value) => `by ${value.replace(/^on\s+/i, '')}`,
    on: (value) =>
      /^(?:on|at|in|today|tomorrow|tonight|next|this|yesterday|last|the day after|within|before)\b/i.test(
        value
      )
        ? value
        : `on ${value}`,
    // a person who was named in full goes on by the first name, behind a title by the last; houses stay
    short: (value) => {
      const [first, ...others] = value.replace(/\s*\([^()]*\)$/, '').split(' ')
      if (TITLE.test(value)) return [first, ...(others.length > 1 ? others.slice(1) : others)].join(' ')
      return /^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}'’-]+)+$/u.test(value) && !/^(?:the|our)\b/i.test(value)
        ? first
        : value
    },
    // a phone number is reached on, an address at
    via: (value) =>
      /^(?:on|at|by|via|through)\s/i.test(value) ? value : `${value.includes('@') ? 'at' : 'on'} ${value}`,
    when: (value) =>
      /^(?:the )?end of\b/i.test(value)
        ? `by the ${value.replace(/^the /i, '')}`
        : /^(?:on|at|in|by|today|tomorrow|tonight|next|this|within|before|between|every|each|from)\b/i.test(
              value
            )
          ? value
          : `by ${value}`,
    the: (value) =>
      DETERMINER.test(value) || /^\p{Lu}/u.test(value) || isDefinite(value) ? value : `the ${value}`,
    stands: (value) => `${value} ${isPlural(value) ? 'stand' : 'stands'}`,
    // what the reader gets or does, and what we are to do
    theirs: (value) => (THEIRS.test(value) ? value : undefined),
    ours: (value) => (THEIRS.test(value) ? undefined : value),
    // a sentence, and a note that says the same without a verb of its own
    whole: (value) => (isWhole(value) ? value : undefined),
    note: (value) => (isWhole(value) ? undefined : value),
    plural: (value) => (isPlural(value) ? value : undefined),
    singular: (value) => (isPlural(value) ? undefined : value),
    undated: (value) => (DATED.test(value) ? undefined : value),
    bare: (value) => (DETERMINER.test(value) ? undefined : value),
    definite: (value) => (isDefinite(value) ? value : undefined),
    indefinite: (value) => (isDefinite(value) ? undefined : value)
  }
}

const LEADING_CONJUNCTION =
  /^(?:because|cos|the reason is(?: that)?|that(?=\s+(?:the|an?|we|I|you|they|he|she|it|our|your|my|their|this|these|there|no|some|all|both|\p{Lu})\b))[,:]?\s+/iu
const THEIRS =
  /^(?:get|have|receive|be|keep|pay|use|bring|come|stay|return|cancel|change|move|switch|join|leave|know|see|speak|talk|book|order|add|exchange|swap|pick|collect|buy|rent|visit|take|postpone|reschedule|withdraw|end|terminate|upgrade|downgrade)\b/i
const LEADING_VERB =
  /^(?:to|please|will|shall|(?:am|are) going to|that (?:I|we)(?: can| will)?|(?:can|could|will|would) you(?: please)?|(?:I|we)(?:['’]ll| will| can| could|['’]d like to| would like to| am able to|['’]m able to| are able to|['’]re able to)(?: also)?)\s+(?=\p{Ll})/iu

/** *the insults*, *being called a thief*: stands without an article of ours. */
function isDefinite(value: string): boolean {
  return (
    /^(?:the|this|that|these|those|your|my|our)\b/i.test(value) ||
    (withBase(value) !== value && /^\p{L}+ing\s/u.test(value) && !/^\p{L}+ing\s\p{L}+$/u.test(value))
  )
}

/** *paying for it* → *pay for it*. */
function withBase(value: string): string {
  const word = firstWord(value)
  const base = /ing$/.test(word) ? lemma(word).find(({ form }) => form === 'ing')?.base : undefined
  return base === undefined || !isVerbBase(base) ? value : `${base}${value.slice(word.length)}`
}

function isVerbPhrase(text: string): boolean {
  if (/^to\s+\p{Ll}/u.test(text)) return true
  if (LEADING_VERB.test(text)) return true
  const word = firstWord(text).toLowerCase()
  const rest = text.slice(word.length).trimStart()
  if (!isVerbBase(word) || isParticle(word)) return false
  if (!isNounBase(word) && !isAdjective(word)) return true
  // words that are both: a verb has an object of its own, a noun has a preposition or nothing
  if (rest === '' || PREPOSITION.test(rest))
    return /^(?:look|work|check|call|go|get)\b/.test(word) && rest !== ''
  return DETERMINER.test(rest) || /^(?:it|you|them|him|her|us|me|back|up|out)\b/i.test(rest)
}

function isSentence(text: string): boolean {
  if (SUBJECT.test(text) && /\s/.test(text) && !/^(?:this|that|these|those)\b/i.test(text)) return true
  if (LEADING_CONJUNCTION.test(text)) return true
  return FINITE.test(text.replace(MAY, ' '))
}

/** Does a sentence stand on its own, with a verb that says when? */
function isWhole(text: string): boolean {
  return isSentence(text) || text.split(' ').some((_, at, words) => at > 0 && isThirdPerson(words, at))
}

/** *the refund reaches your account*: no plural, since an object or a preposition follows. */
function isThirdPerson(words: readonly string[], at: number): boolean {
  const [before = '', word = '', after = ''] = words.slice(at - 1, at + 2)
  return (
    lemma(word).some(({ form, base }) => form === 's' && isVerbBase(base)) &&
    !DETERMINER.test(before) &&
    !isAdjective(before.toLowerCase()) &&
    (DETERMINER.test(after) || PREPOSITION.test(after))
  )
}

/** *technician is booked* → *the technician is booked*, *no carrier there* → *there is no carrier there*: notes leave it out. */
function withSubject(text: string): string {
  if (/^no \p{Ll}/u.test(text) && !isWhole(text)) return `there ${isPlural(text) ? 'are' : 'is'} ${text}`
  const words = text.split(' ')
  const isThing = (word: string) => /^\p{Ll}+$/u.test(word) && isNounBase(word) && !NO_THING.test(word)
  const count = words.findIndex((word) => !isThing(word))
  if (count < 1 || count > 2) return text
  return isVerb(words[count]!, words[count + 1] ?? '') ? `the ${text}` : text
}

/** Of a thing in front of it: *goes*, *was*, *came*, *stopped making*, but not *sent*, *swapped by mistake*. */
function isVerb(word: string, after: string): boolean {
  if (AUXILIARY.test(word)) return true
  const forms = lemma(word).flatMap(({ form, base }) => (isVerbBase(base) && base !== word ? [form] : []))
  if (forms.includes('s')) return true
  return forms.includes('past') && (FINITE.test(word) || !(after === '' || PREPOSITION.test(after)))
}

const AUXILIARY =
  /^(?:is|was|has|had|can|cannot|could|will|would|must|may|isn['’]t|wasn['’]t|hasn['’]t|can['’]t|won['’]t)$/
const NO_THING =
  /^(?:today|tomorrow|yesterday|noon|midnight|one|half|most|more|nothing|everything|something|nobody|everyone|neither|either|first|last|next|what|who|which|that|this|it|here|there|now|then|not|no|all|both|some|any|i|we|you|he|she|they)$|s$/

/** Things in a row whose last comma stands for *and*: *all photos, the report*. */
function joined(value: string): string {
  const items = value.split(', ')
  return items.length > 1 && items.every((item) => DETERMINER.test(item)) && !/\s(?:and|or|&)\s/.test(value)
    ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
    : value
}

function isPlural(value: string): boolean {
  const head = value.split(/\s(?:of|for|on|in|at|to|from|with|about|towards|against|that|which)\s/i)[0]!
  if (/\s(?:and|&)\s/.test(head)) return true
  const word = /(?<![\p{L}'’-])([\p{L}'’-]+)[^\p{L}]*$/u.exec(head)?.[1]?.toLowerCase() ?? ''
  return (
    lemma(word).some(({ form, base }) => form === 'pl' && base !== word) || /^(?:these|those)\b/i.test(value)
  )
}

function small(value: string): string {
  const word = firstWord(value)
  if (word === '' || PROPER.test(word) || isAcronym(word.slice(1)) || /^I['’]/.test(word)) return value
  if (/^\p{Lu}{2}/u.test(word)) return value
  const low = word.toLowerCase()
  const isKnown =
    isVerbBase(low) ||
    isNounBase(low) ||
    isAdjective(low) ||
    isParticle(low) ||
    lemma(low).some(({ base }) => base !== low) ||
    /(?:ing|tion|ment|ity|ness|ed|ly|able)$/.test(low) ||
    /^(?:what|when|where|who|how|which|why)$/.test(low)
  return isKnown ? withSmall(value, 'en') : value
}
