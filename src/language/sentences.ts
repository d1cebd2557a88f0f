import type { Zone } from '../core/zone.js'
import { isAbbreviatedBefore } from './abbreviations.js'
import { CLASS } from './classes.js'
import { isLetter, lowerUnit } from './fold.js'
import type { Language } from './language.js'
import { reserveSentence, type Tokens } from './tokens.js'

/** A line shorter than this that is followed by a capital is a line of its own, not a wrapped one. */
const SHORT_LINE = 45
/** No sentence is longer; it keeps the cost of one look around in a sentence bounded. */
export const MAX_SENTENCE = 400
const LIST_MARK = /^(?:[-*–][ \t]+|[•·][ \t]*|\d{1,2}[.)][ \t]+)/
const CLOSERS = '"”’»)]\'*_'

/** Finds where sentences end while the tokenizer reads. Serves one draft after the other. */
export class SentenceBreaker {
  private readonly tokens: Tokens
  private readonly language: Language
  /** First token of the sentence in hand. */
  private first = 0
  private zone: Zone = 'body'
  private list = 0
  private paragraph = 1
  private lineFrom = 0

  constructor(tokens: Tokens, language: Language) {
    this.tokens = tokens
    this.language = language
  }

  /** Begins another draft. */
  reset(): void {
    this.first = 0
  }

  enter(zone: Zone): void {
    this.zone = zone
    this.list = 0
    this.paragraph = 1
  }

  /** Ends the sentence in hand, if it has tokens. */
  close(): void {
    const { tokens } = this
    if (tokens.count === this.first) return
    const { sentences } = tokens
    reserveSentence(sentences)
    const i = sentences.count++
    sentences.first[i] = this.first
    sentences.last[i] = tokens.count
    sentences.zone[i] = this.zone
    sentences.list[i] = this.list
    sentences.paragraph[i] = this.paragraph
    this.paragraph = 0
    this.first = tokens.count
  }

  /** Ends a sentence that is too long for one. */
  limit(): void {
    if (this.tokens.count - this.first >= MAX_SENTENCE) this.close()
  }

  /** True when no word of the sentence in hand has been read yet. */
  atStart(): boolean {
    const { count, classes } = this.tokens
    for (let i = this.first; i < count; i++) if ((classes[i]! & CLASS.sign) === 0) return false
    return true
  }

  /** Skips white space and a list mark at the start of a line; gives the offset of the first character. */
  lineStart(from: number, to: number): number {
    const { text } = this.tokens
    let i = from
    while (i < to && isSpace(text.charCodeAt(i))) i++
    this.lineFrom = i
    const mark = isListStart(text.charCodeAt(i)) ? LIST_MARK.exec(text.slice(i, Math.min(to, i + 8))) : null
    if (!mark) return i
    this.close()
    this.list = 1
    return i + mark[0].length
  }

  /** Handles the line break at `at`; gives the offset where reading goes on. */
  lineBreak(at: number, to: number): number {
    const { text } = this.tokens
    let i = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
    let blank = false
    for (; i < to; i++) {
      const unit = text.charCodeAt(i)
      if (unit === 10 || unit === 13) blank = true
      else if (!isSpace(unit)) break
    }
    const hard = i < to && at - this.lineFrom < SHORT_LINE && !isSmall(text.charCodeAt(i), this.language)
    if (blank || hard) {
      this.close()
      this.list = 0
    }
    if (blank) this.paragraph = 1
    return this.lineStart(i, to)
  }

  /**
   * Where the sentence ends after a sign that was just read and ends at `end`: behind the closing quotes and brackets.
   * -1 where the sentence goes on.
   */
  endAfter(sign: string, end: number, to: number): number {
    if (sign !== '.' && sign !== '?' && sign !== '!' && sign !== '...') return -1
    const { text } = this.tokens
    let i = end
    while (i < to && CLOSERS.includes(text[i]!)) i++
    const unit = i < to ? text.charCodeAt(i) : 32
    if (!isSpace(unit) && unit !== 10 && unit !== 13) return -1
    const next = nextVisible(text, i, to)
    const small = isSmall(next, this.language)
    if (small && (sign === '...' || closesQuote(text, end, i))) return -1
    if (sign === '.' && isAbbreviatedBefore(this.tokens, this.language, this.first, next, small)) return -1
    return i
  }
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0 || unit === 0x202f || unit === 0xfeff
}

function isListStart(unit: number): boolean {
  return (
    unit === 45 ||
    unit === 42 ||
    unit === 0x2022 ||
    unit === 0x2013 ||
    unit === 0xb7 ||
    (unit >= 48 && unit <= 57)
  )
}

/** *“Is it done?” you asked* is one sentence. */
function closesQuote(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ('"”’»'.includes(text[i]!)) return true
  return false
}

function nextVisible(text: string, from: number, to: number): number {
  let i = from
  while (i < to && (isSpace(text.charCodeAt(i)) || text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13))
    i++
  return i < to ? text.charCodeAt(i) : 0
}

function isSmall(unit: number, { dotless }: Language): boolean {
  if (!isLetter(unit) || lowerUnit(unit, dotless) !== unit) return false
  return unit < 128 || String.fromCharCode(unit).toUpperCase() !== String.fromCharCode(unit)
}
