import type { Language } from './language.js'

/** What only the compiler of rulesets needs of a language: its word lists and its inflection. */
export interface Grammar {
  readonly language: Language
  /** Word (lower case) → names of its classes. */
  lexicon(): ReadonlyMap<string, readonly string[]>
  /** Words without apostrophe that the language splits (*dont*). */
  readonly contractions: readonly string[]
  /** All forms of a word, or the named ones. @throws RangeError on an unknown form name. */
  inflect(word: string, forms: readonly string[]): readonly string[]
  /** A word form with its short forms and other spellings: *would* and *'d*, *apologise* and *apologize*. */
  variants(form: string): readonly string[]
  /** Rough number of times the word occurs in 10,000 words; 1 for most. */
  frequency(word: string): number
}
