import type { LanguageCode } from '../core/draft.js'
import { englishGrammar } from './en/grammar.js'
import type { Grammar } from './grammar.js'
import { italianGrammar } from './it/grammar.js'
import { turkishGrammar } from './tr/grammar.js'

/** What the compiler of rulesets knows of each language. */
export const GRAMMARS: Readonly<Partial<Record<LanguageCode, Grammar>>> = {
  en: englishGrammar,
  tr: turkishGrammar,
  it: italianGrammar
}
