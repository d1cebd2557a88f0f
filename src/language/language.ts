import type { LanguageCode } from '../core/draft.js'
import type { Syntax } from './syntax.js'

/** A piece of a word that stands for a word of its own: `n't` in *didn't* is `not`, three code units long. */
export type WordPart = readonly [form: string, length: number]

/** What the analysis needs to know of a language at run time. */
export interface Language {
  readonly code: LanguageCode
  /** True where capital `I` is the capital of `ı`. */
  readonly dotless: boolean
  /** Words, in lower case and without their stop, after which a stop does not end the sentence. */
  readonly abbreviations: ReadonlySet<string>
  /** Those of them that may end a sentence as well: before a capital they do (*5 p.m. We …*). */
  readonly finalAbbreviations?: ReadonlySet<string>
  /** Abbreviations that mean *number* when a number follows: *No. 5* holds no *no*. */
  readonly numberSigns: ReadonlySet<string>
  /** Words that are another word where an apostrophe follows that joins nothing: Italian `e'` is `è`. */
  readonly truncated?: ReadonlyMap<string, string>
  /**
   * Splits a word at its apostrophe or as a listed contraction. `word` is in lower case with straight apostrophes;
   * the lengths of the parts add up to its length. Undefined: it is one word.
   */
  split(word: string): readonly WordPart[] | undefined
  /** Classes (bits of `CLASS`) of a word that is in no list, by its ending. `word` is its skeleton. */
  classesByForm(word: string): number
  /** Bits of the language's own morphology for a word, listed or not; 0 where the language has none. */
  morphology(word: string): number
  /** Names of the morphology bits, in order. */
  readonly morphologyNames: readonly string[]
  /** Mask of morphology bits of words that end their clause (Turkish *için*); none where the language has none. */
  readonly clauseClosers?: number
  /** What a sentence needs to stand alone; absent: a verb. */
  readonly syntax?: Syntax
  /** Cuts a word in lower case, without marks, to what inflection leaves alone; empty for one that says nothing. */
  readonly stem?: (word: string) => string
}
