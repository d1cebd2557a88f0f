/** What a sentence of a language needs to stand alone. */
export interface Syntax {
  /** Morphology bits of words that are finite verbs, beside the classes that are. */
  readonly finite: number
  /** Morphology bits of words that wait for a verb behind them. */
  readonly open: number
  /** Classes of words that wait for a verb behind them. */
  readonly openClasses: number
  /** A finite verb has its subject beside it, unless it commands. */
  readonly needsSubject: boolean
  /** A noun or an adjective is no sentence. */
  readonly needsVerb: boolean
}

export const PLAIN_SYNTAX: Syntax = {
  finite: 0,
  open: 0,
  openClasses: 0,
  needsSubject: false,
  needsVerb: true
}
