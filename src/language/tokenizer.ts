import { type Layout, LINTED_ZONES } from '../core/zone.js'
import type { Language } from './language.js'
import { Scanner } from './scanner.js'
import { SentenceBreaker } from './sentences.js'
import { PLAIN_SYNTAX } from './syntax.js'
import { hasDiacritics } from './text-units.js'
import { createTokens, type Tokens } from './tokens.js'
import type { Vocabulary } from './vocabulary.js'

/** Cuts the linted zones of a draft into words and signs. The result is reused by the next call. */
export type Tokenizer = (text: string, layout: Layout) => Tokens

export function createTokenizer(language: Language, vocabulary: Vocabulary): Tokenizer {
  const reader = new Reader(language, vocabulary)
  return (text, layout) => reader.read(text, layout)
}

class Reader {
  private readonly tokens = createTokens()
  private readonly language: Language
  private readonly breaker: SentenceBreaker
  private readonly scanner: Scanner

  constructor(language: Language, vocabulary: Vocabulary) {
    this.language = language
    this.breaker = new SentenceBreaker(this.tokens, language)
    this.scanner = new Scanner(this.tokens, this.breaker, language, vocabulary)
  }

  read(text: string, { zones, masks }: Layout): Tokens {
    const { tokens, breaker, scanner } = this
    scanner.use(text)
    tokens.text = text
    tokens.plain = this.language.code === 'en' || !hasDiacritics(text)
    tokens.closers = this.language.clauseClosers ?? 0
    tokens.syntax = this.language.syntax ?? PLAIN_SYNTAX
    tokens.stem = this.language.stem
    tokens.count = 0
    tokens.sentences.count = 0
    breaker.reset()
    let mask = 0
    for (const { zone, start, end } of zones) {
      if (!LINTED_ZONES.includes(zone)) continue
      breaker.enter(zone)
      mask = scanner.zone(breaker.lineStart(start, end), end, masks, mask)
      breaker.close()
    }
    return tokens
  }
}
