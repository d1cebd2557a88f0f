/** `s`, `past`, `pp`, `ing` are verb forms, `pl` is the plural of a noun. */
export type Form = 'base' | 's' | 'past' | 'pp' | 'ing' | 'pl'

/** One reading of a word: the base word and the form of it. */
export interface Reading {
  readonly base: string
  readonly form: Form
}
