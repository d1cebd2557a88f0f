import { bodyLayout } from '../../src/analysis/body-layout.js'
import { english } from '../../src/language/en/english.js'
import { englishGrammar } from '../../src/language/en/grammar.js'
import type { Grammar } from '../../src/language/grammar.js'
import { createTokenizer } from '../../src/language/tokenizer.js'
import type { Tokens } from '../../src/language/tokens.js'
import { openVocabulary } from '../../src/language/vocabulary.js'
import { type CompiledPattern, compilePattern, preparePattern } from '../../src/patterns/compile.js'
import { Matcher, narrow } from '../../src/patterns/match.js'
import { parsePattern } from '../../src/patterns/parse.js'
import { SymbolPool } from '../../src/rulesets/symbols.js'

/** One pattern, ready to be tried on one sentence after the other. */
export class OnePattern {
  readonly compiled: CompiledPattern
  readonly matcher: Matcher
  private readonly tokenize: (text: string) => Tokens

  constructor(
    pattern: string,
    fragments: Readonly<Record<string, string>> = {},
    grammar: Grammar = englishGrammar
  ) {
    const pool = new SymbolPool(grammar, fragments)
    this.compiled = compilePattern(preparePattern(parsePattern(pattern, pool), pool, pattern), pool, pattern)
    const tokenizer = createTokenizer(english, openVocabulary(pool.finish().vocabulary))
    this.tokenize = (text) => tokenizer(text, bodyLayout(text))
    this.matcher = new Matcher({ code: narrow(this.compiled.program), ...pool.sets() })
  }

  /** Ends of the matches at each token of the first sentence; -1 where there is none. */
  endsIn(text: string): number[] {
    const tokens = this.use(text)
    const last = tokens.sentences.last[0] ?? 0
    return Array.from({ length: last }, (_, at) => this.at(at, last))
  }

  /** Text of the leftmost match in the first sentence, its mark and its captures; undefined when there is none. */
  find(
    text: string
  ): { match: string; mark: string | undefined; captures: Record<string, string> } | undefined {
    const tokens = this.use(text)
    const last = tokens.sentences.last[0] ?? 0
    const slice = (first: number, end: number) => text.slice(tokens.start[first], tokens.end[end - 1])
    for (let at = 0; at < last; at++) {
      const end = this.at(at, last)
      if (end < 0) continue
      const { slots } = this.matcher
      const slot = (i: number) =>
        slots[i]! >= 0 && slots[i + 1]! > slots[i]! ? slice(slots[i]!, slots[i + 1]!) : undefined
      const captures = this.compiled.captures.flatMap((name, i) => {
        const captured = slot(2 + 2 * i)
        return captured === undefined ? [] : [[name, captured] as const]
      })
      return { match: end > at ? slice(at, end) : '', mark: slot(0), captures: Object.fromEntries(captures) }
    }
    return undefined
  }

  use(text: string): Tokens {
    const tokens = this.tokenize(text)
    this.matcher.use(tokens, tokens.word)
    return tokens
  }

  private at(at: number, last: number): number {
    return this.matcher.matchAt(0, at, 0, last)
  }
}

/** English without its words, which makes compiling fast. */
export const WORDLESS: Grammar = { ...englishGrammar, lexicon: () => new Map(), contractions: [] }
