/**
 * The word classes that patterns can ask for, one bit each. `known` is any word of the lexicon, `capital` begins
 * with a capital, `caps` is a known word of three letters or more in capitals, `sign` is punctuation.
 */
export const CLASS_NAMES = [
  'pron',
  'det',
  'poss',
  'prep',
  'conj',
  'sub',
  'be',
  'have',
  'do',
  'modal',
  'neg',
  'wh',
  'intens',
  'time',
  'num',
  'adv',
  'verb',
  'verb3',
  'past',
  'pp',
  'ing',
  'adj',
  'noun',
  'known',
  'capital',
  'caps',
  'value',
  'emoji',
  'bangs',
  'sign',
  'name'
] as const

export type ClassName = (typeof CLASS_NAMES)[number]

/** Bit of each class. */
export const CLASS = Object.fromEntries(CLASS_NAMES.map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<ClassName, number>
>

/** Words of these classes are a closed set; every other word is `open`. */
export const CLOSED =
  CLASS.pron |
  CLASS.det |
  CLASS.poss |
  CLASS.prep |
  CLASS.conj |
  CLASS.sub |
  CLASS.be |
  CLASS.have |
  CLASS.do |
  CLASS.modal |
  CLASS.neg |
  CLASS.wh

/** Classes that come from the spelling of a token in the draft, never from the lexicon. */
export const SPELLING =
  CLASS.capital | CLASS.caps | CLASS.value | CLASS.emoji | CLASS.bangs | CLASS.sign | CLASS.name
