import { isAdjective, isNounBase, isParticle, isVerbBase } from '../../language/en/known-words.js'
import { lemma, reinflect } from '../../language/en/lemma.js'
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
import { DETERMINER, isDefinite, isDoing, isPlural, withDefinite, withIndefinite } from './articles.js'
import { byDay, dateOf, onDay, whenDay, withDayCapitals } from './days.js'
import {
  isNounPhrase,
  isSentence,
  isVerbPhrase,
  isWhole,
  LEADING_CONJUNCTION,
  LEADING_VERB,
  startsAsVerb,
  withSubject
} from './forms.js'
import { isReadersOwn, toReader } from './reader-words.js'

/** Names its own days: *the tiles by 4 May*. */
const DATED =
  /\b(?:by|before|until|on)\s+(?:the\s+)?(?:\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/i
/** Names its own hour: *call you at 9*. */
const TIMED = /\bat (?:noon|midnight|\d)|\b\d{1,2}(?::\d\d)?\s?(?:am|pm)\b/i
/** Tells what is done already. */
const DONE =
  /^(?:(?:I|we)(?:['’]ve| have| had)|(?:I|we) \p{Ll}+ed|.*\b(?:has|have|was|were)(?: (?:been|already))? \p{Ll}+(?:ed|en|t))(?!\p{L})/iu
const TITLE = /^(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Sir|Dame)\b/i
/** Parts of a house that need an article: *the billing team*, but *Sales*. */
const TEAM =
  /\b(?:team|department|desk|office|service|unit|group|division|branch|shop|store|centre|center|lab|bank|crew|staff|workshop|warehouse)s?$/i
/** Dates and other words that keep their capital. */
const PROPER =
  /^(?:I|Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?(?:s|['’]\w+)?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|English|French|German|Italian|Turkish|Spanish|Easter|Christmas)\b/

export const englishFacts: FactGrammar = {
  lang: 'en',
  formOf(value, forms) {
    const text = inOneLine(value)
    if (isPlaceholder(text)) return forms[0]!
    if (forms.includes('verb') && isVerbPhrase(text)) return 'verb'
    if (forms[0] === 'verb' && withBase(small(text)) !== small(text)) return 'verb'
    if (forms.includes('verb') && !forms.includes('noun') && startsAsVerb(text)) return 'verb'
    if (forms.includes('sentence') && isSentence(text)) return 'sentence'
    if (forms[0] === 'sentence' && forms.includes('noun') && isNounPhrase(withoutStop(text, 'en')))
      return 'noun'
    return restOf(forms)
  },
  tidy(value, form) {
    const text = withDayCapitals(withoutMark(withoutStop(inOneLine(value), 'en')))
    if (form === 'sentence') return withSubject(text.replace(LEADING_CONJUNCTION, ''))
    if (form === 'verb') return withBase(small(text.replace(WISH, '').replace(LEADING_VERB, '')))
    if (form === 'date') return small(dateOf(small(text)))
    if (form === 'noun')
      return joined(
        asDoing(
          small(text.replace(WISH, '').replace(/^(?:for|about|regarding|concerning|re:?)\s+(?=\S)/i, ''))
        ).replace(/^if\s/, 'whether ')
      )
    return form === 'name' ? nameOf(value, 'en', isCommon) : text
  },
  small,
  toReader,
  cases: {
    a: withIndefinite,
    by: byDay,
    on: onDay,
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
      /^(?:on|at|by|via|through)\s/i.test(value)
        ? value
        : `${value.includes('@') ? 'at' : /^(?:[+(\d]|ext)/i.test(value) || isPlaceholder(value) ? 'on' : 'via'} ${value}`,
    // *call 112*, but no *call the police*, which is taken for scorn
    people: (value) => (/^[+\d]/.test(value) ? undefined : value),
    when: whenDay,
    the: withDefinite,
    // *Sales* and *billing* are named as they are
    team: (value) =>
      DETERMINER.test(value) || !TEAM.test(value) || /^\p{Lu}/u.test(value) ? value : `the ${value}`,
    // a thing, and no question: *whether it fits* is asked about, not for
    thing: (value) => (/^(?:whether|what|when|where|who|why|how|which)\b/i.test(value) ? undefined : value),
    stands: (value) => `${value} ${isPlural(value) ? 'stand' : 'stands'}`,
    // one person, or several
    is: (value) => `${value} ${areSeveral(value) ? 'are' : 'is'}`,
    has: (value) => `${value} already ${areSeveral(value) ? 'have' : 'has'}`,
    // what the reader gets or does, and what we are to do
    theirs: (value) => (THEIRS.test(value) ? value : undefined),
    ours: (value) => (THEIRS.test(value) ? undefined : value),
    // what both do, and what one does for the other
    joint: (value) => (/\byou\b/i.test(value) ? undefined : value),
    mine: (value) => (/\byou\b/i.test(value) ? value : undefined),
    // a sentence, and a note that says the same without a verb of its own
    whole: (value) => (isWhole(value) ? value : undefined),
    note: (value) => (isWhole(value) ? undefined : value),
    plural: (value) => (isPlural(value) ? value : undefined),
    singular: (value) => (isPlural(value) ? undefined : value),
    counted: (value) => (isPlural(value) || DETERMINER.test(value) ? value : undefined),
    undated: (value) => (DATED.test(value) ? undefined : value),
    timed: (value) => (TIMED.test(value) ? value : undefined),
    untimed: (value) => (TIMED.test(value) ? undefined : value),
    done: (value) => (DONE.test(value) ? value : undefined),
    todo: (value) => (DONE.test(value) ? undefined : value),
    // behind *Dear*: *the Novak family* without its article
    greeted: (value) => value.replace(/^the\s+(?=\S)/i, ''),
    // *you will send it* and *you send it*, as it was agreed
    agreed: (value) => {
      if (/['’]ll\s|\s(?:will|shall)\s/i.test(value))
        return value.replace(/['’]ll(?=\s)|\s(?:will|shall)(?=\s)/i, ' would')
      const [, who, verb = ''] = /^(I|you|we|they) (\p{Ll}+)/iu.exec(value) ?? []
      return who !== undefined && isVerbBase(verb) && !isPast(verb)
        ? value.replace(who, `${who} would`)
        : value
    },
    bare: (value) => (DETERMINER.test(value) ? undefined : value),
    doing: (value) => (isDoing(value) ? value : undefined),
    named: (value) => (isDoing(value) ? undefined : value),
    definite: (value) => (isDefinite(value) ? value : undefined),
    indefinite: (value) => (isDefinite(value) ? undefined : value),
    // what only the reader can have said stands in quotes
    quoted: (value) => (isReadersOwn(value) ? value : undefined),
    told: (value) => (isReadersOwn(value) ? undefined : value)
  }
}

/** *you want your deposit back*: the sentence goes on from there. */
const WISH = /^you (?:want|would like|['’]d like|need|asked for|ask for|are asking for)\s+(?=\S)/i

/** *to change the booking* → *changing the booking*, where a thing is asked for. */
function asDoing(value: string): string {
  const verb = /^to (\p{Ll}+)(?!\p{L})/u.exec(value)?.[1]
  return verb !== undefined && isVerbBase(verb)
    ? reinflect(verb, 'ing') + value.slice(3 + verb.length)
    : value
}

const THEIRS =
  /^(?:get|have|receive|be|keep|pay|use|bring|come|stay|return|cancel|change|move|switch|join|leave|know|see|speak|talk|book|order|add|exchange|swap|pick|collect|buy|rent|visit|take|postpone|reschedule|withdraw|end|terminate|upgrade|downgrade)\b/i

/** *paying for it* → *pay for it*. */
function withBase(value: string): string {
  const word = firstWord(value)
  const base = /ing$/.test(word) ? lemma(word).find(({ form }) => form === 'ing')?.base : undefined
  return base === undefined || !isVerbBase(base) ? value : `${base}${value.slice(word.length)}`
}

function isPast(word: string): boolean {
  return lemma(word).some(({ form, base }) => form === 'past' && base !== word)
}

/** People: a name on -s is still one person. */
function areSeveral(value: string): boolean {
  return /\s(?:and|&)\s|,\s/.test(value) || (/^(?:our|the|two|three|\d)/i.test(value) && isPlural(value))
}

/** Is it a word that no name is, as *warehouse*? */
function isCommon(word: string): boolean {
  return (
    isNounBase(word) ||
    isAdjective(word) ||
    isParticle(word) ||
    isVerbBase(word) ||
    isPlural(word) ||
    /^(?:the|our)$/.test(word)
  )
}

/** Things in a row whose last comma stands for *and*: *all photos, the report*. */
function joined(value: string): string {
  const items = value.split(', ')
  return items.length > 1 && items.every((item) => DETERMINER.test(item)) && !/\s(?:and|or|&)\s/.test(value)
    ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
    : value
}

function small(value: string): string {
  const word = firstWord(value)
  if (word === '' || PROPER.test(word) || isAcronym(word.slice(1)) || /^I['’]/.test(word)) return value
  if (/^\p{Lu}{2}/u.test(word)) return value
  // two capitals in a row are a name: *Second Level Support*
  if (/^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.test(value) && !DETERMINER.test(value)) return value
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
