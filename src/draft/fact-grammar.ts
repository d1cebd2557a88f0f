import type { LanguageCode } from '../core/draft.js'
import type { Form } from '../rulesets/play-file.js'

/** A way to bend a fact for its place in a sentence; undefined where it cannot be done for certain. */
export type FactCase = (value: string, form: Form) => string | undefined

/** What the drafter knows of one language: which form a fact has, and how it is brought into a sentence. */
export interface FactGrammar {
  readonly lang: LanguageCode
  /** The form that a value has, among those that a field takes; the first of them in doubt. */
  formOf(value: string, forms: readonly Form[]): Form
  /** The value without the words and signs that belong to a sentence of its own. */
  tidy(value: string, form: Form): string
  /** With a small first letter, where the capital is not the word's own. */
  small(value: string): string
  /** What a reader asked for or told, noted as they said it, in words to them: *my ticket* → *your ticket*. */
  toReader(value: string): string
  /** The most that can be done for a case that is not certain, where nothing else can be said. */
  readonly loose?: (caseName: string, value: string) => string | undefined
  readonly cases: Readonly<Record<string, FactCase>>
}

/** The form of what is neither a verb phrase nor a sentence for certain, among those that a field takes. */
export function restOf(forms: readonly Form[]): Form {
  const rest = forms.filter((form) => form !== 'verb' && form !== 'sentence')
  if (forms[0] === 'sentence') return 'sentence'
  return rest[0] ?? (forms.includes('sentence') ? 'sentence' : forms[0]!)
}
