import { bodyLayout } from '../../src/analysis/body-layout.js'
import type { LanguageCode } from '../../src/core/draft.js'
import type { Layout } from '../../src/core/zone.js'
import { english } from '../../src/language/en/english.js'
import { englishGrammar } from '../../src/language/en/grammar.js'
import type { Language } from '../../src/language/language.js'
import { createTokenizer } from '../../src/language/tokenizer.js'
import type { Tokens } from '../../src/language/tokens.js'
import { openVocabulary } from '../../src/language/vocabulary.js'
import { SymbolPool } from '../../src/rulesets/symbols.js'

const vocabulary = openVocabulary(new SymbolPool(englishGrammar, {}).finish().vocabulary)
const tokenizer = createTokenizer(english, vocabulary)

/** Tokens of an English text that is all body unless a layout is given. */
export function tokensOf(text: string, layout: Layout = bodyLayout(text)): Tokens {
  return tokenizer(text, layout)
}

/** The same with changes to the language, for what other languages need. */
export function tokensIn(changes: Partial<Language> & { code: LanguageCode }, text: string): Tokens {
  return createTokenizer({ ...english, ...changes }, vocabulary)(text, bodyLayout(text))
}

export function textsOf(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, i) => tokens.text.slice(tokens.start[i], tokens.end[i]))
}

/** Texts of the sentences, from the first token to the last. */
export function sentencesOf(tokens: Tokens): string[] {
  const { sentences, start, end, text } = tokens
  return Array.from({ length: sentences.count }, (_, i) =>
    text.slice(start[sentences.first[i]!], end[sentences.last[i]! - 1])
  )
}
