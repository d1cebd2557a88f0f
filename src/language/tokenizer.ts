import { type Layout, LINTED_ZONES } from '../core/zone.js'
import { appendTail, keepHead, putTailAside, sentencesBefore } from './kept-tokens.js'
import type { Language } from './language.js'
import { Scanner } from './scanner.js'
import { SentenceBreaker } from './sentences.js'
import { type LaidOut, type SharedParagraphs, sharedParagraphs } from './shared-paragraphs.js'
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
  /** What was read last; its tokens are still there. */
  private before: LaidOut | undefined

  constructor(language: Language, vocabulary: Vocabulary) {
    this.language = language
    this.breaker = new SentenceBreaker(this.tokens, language)
    this.scanner = new Scanner(this.tokens, this.breaker, language, vocabulary)
  }

  read(text: string, layout: Layout): Tokens {
    const { tokens, before } = this
    const plain = this.language.code === 'en' || !hasDiacritics(text)
    const after = { text, layout }
    const shared = before && plain === tokens.plain ? sharedParagraphs(before, after) : undefined
    // not to be kept when reading fails
    this.before = undefined
    this.scanner.use(text)
    tokens.text = text
    tokens.plain = plain
    tokens.closers = this.language.clauseClosers ?? 0
    tokens.stem = this.language.stem
    tokens.draft++
    if (shared) this.readBetween(layout, shared)
    else {
      keepHead(tokens, 0)
      tokens.sameAtStart = tokens.sameAtEnd = 0
      this.readZones(layout, 0, text.length)
    }
    this.before = after
    return tokens
  }

  /** Reads what stands between the paragraphs that the draft shares with the one before. */
  private readBetween(layout: Layout, { head, tail, by }: SharedParagraphs): void {
    const { tokens } = this
    const last = putTailAside(tokens, sentencesBefore(tokens, tail - by), tail - head + 1)
    tokens.sameAtStart = sentencesBefore(tokens, head)
    tokens.sameAtEnd = last.zones.length
    keepHead(tokens, tokens.sameAtStart)
    this.readZones(layout, head, tail)
    appendTail(tokens, last, by)
  }

  /** Reads from one offset up to another; a blank line begins at both, or the text begins and ends there. */
  private readZones({ zones, masks }: Layout, from: number, until: number): void {
    const { breaker, scanner } = this
    breaker.reset()
    let mask = 0
    for (const { zone, start, end } of zones) {
      if (!LINTED_ZONES.includes(zone) || end <= from || start >= until) continue
      breaker.enter(zone)
      const at = start < from ? breaker.lineBreak(from, end) : breaker.lineStart(start, end)
      mask = scanner.zone(at, end, until, masks, mask)
      breaker.close()
    }
  }
}
