import type { LanguageCode } from '../core/draft.js'
import { englishFacts } from './en/fact-grammar.js'
import type { FactGrammar } from './fact-grammar.js'
import { italianFacts } from './it/fact-grammar.js'
import { turkishFacts } from './tr/fact-grammar.js'

/** How facts are brought into the sentences of each language. */
export const FACT_GRAMMARS: Readonly<Record<LanguageCode, FactGrammar>> = {
  en: englishFacts,
  it: italianFacts,
  tr: turkishFacts
}
