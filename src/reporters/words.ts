import type { LanguageCode } from '../core/draft.js'
import type { Summary } from '../core/report.js'
import type { Severity } from '../core/severity.js'
import { english } from './words/en.js'

/** What a report for people says of its own accord, in one language. Formats for machines are not translated. */
export interface Words {
  readonly lang: LanguageCode
  readonly severities: Readonly<Record<Severity, string>>
  readonly note: string
  readonly noRules: string
  /** A suggestion without a text. */
  readonly leaveOut: string
  /** A suggestion that another finding of the draft has shown already. */
  readonly asAbove: string
  /** Where many files were looked at, how to see a reply in order. */
  readonly inOrder: string
  /** Marks a suggestion that `--fix` takes. */
  readonly fixed: string
  readonly moreSuggestions: (count: number) => string
  /** Nouns with their numbers: “1 file”, “2 drafts”. */
  readonly count: Readonly<Record<Counted, (count: number) => string>>
  readonly nothing: string
  readonly corrects: (count: number) => string
  readonly failed: (count: number) => string
  /** Findings that the baseline holds. */
  readonly known: (count: number) => string
}

/** What a summary counts. */
export type Counted = Exclude<keyof Summary, 'baseline'>

/** The words of a language. Those of English are there already, since nearly every report needs them. */
export async function loadWords(lang: LanguageCode): Promise<Words> {
  if (lang === 'it') return (await import('./words/it.js')).italian
  if (lang === 'tr') return (await import('./words/tr.js')).turkish
  return english
}
