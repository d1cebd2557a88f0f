/** What a charge names, by the groups of its expression: `verb`, `object`, …, as they stand in the draft. */
export type ChargeNames = Readonly<Record<string, string | undefined>>

/** The verb of a charge, and the words that a fact needs of it. */
export interface ChargeVerb {
  /** The base form, without a particle. */
  readonly base: string
  /** What a template can name besides the groups: the passive in agreement with the object, the object as a subject. */
  readonly words: Readonly<Record<string, string>>
}

/** Reads the verb of a charge; undefined where the word is no verb. */
export type ReadCharge = (names: ChargeNames) => ChargeVerb | undefined
