import type { Severity } from './severity.js'

/** One way in which the order of moves can be wrong. */
export interface StructureCase {
  /** A condition over moves; see docs/pattern-language.md. */
  readonly when: string
  readonly severity: Severity
  readonly message: string
  /** What is marked: the first clause of one of these moves, else the last sentence of the body. */
  readonly at: readonly string[]
}

/** A judgement over the moves of a whole reply, in the language of the draft. */
export interface StructureRule {
  readonly id: string
  /** The kind of reply it speaks to, as a condition. */
  readonly applies: string
  readonly cases: readonly StructureCase[]
  readonly why: string
  readonly source: string
  readonly suggestion: string
}
