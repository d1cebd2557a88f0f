import type { Node } from './ast.js'

/** Where words, sets and fragments of a ruleset are numbered and found while its patterns are compiled. */
export interface SymbolTable {
  /** Id of a word form; a new one gets the next number. */
  word(form: string): number
  /** Index of a set of word ids, sorted; equal sets share an index. */
  set(ids: readonly number[]): number
  /** Index of a mask of class or morphology bits. */
  mask(bits: number): number
  /** Bit of a morphological feature of the language, or undefined. */
  morphology(name: string): number | undefined
  /** The parsed fragment, or undefined. */
  fragment(name: string): Node | undefined
  /** Rough number of times a word form occurs in 10,000 words. */
  frequency(form: string): number
}
