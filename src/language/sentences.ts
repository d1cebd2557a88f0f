import type { Zone } from '../core/zone.js'
import { CLASS } from './classes.js'
import { lowerUnit } from './fold.js'
import { hashWord } from './hash.js'
import type { Language } from './language.js'
import { reserveSentence, type Tokens } from './tokens.js'

/** A line shorter than this that is followed by a capital is a line of its own, not a wrapped one. */
const SHORT_LINE = 45
const LIST_MARK = /^(?:[-*•–·]|\d{1,2}[.)])[ \t]+/
const CLOSERS = '"”’»)]\'*_'

/** Finds where sentences end while the tokenizer reads. */
export interface SentenceBreaker {
  enter(zone: Zone): void
  /** Ends the sentence in hand, if it has tokens. */
  close(): void
  finish(): void
  /** True when the next token is the first of its sentence. */
  atStart(): boolean
  /** Skips white space and a list mark at the start of a line; gives the offset of the first character. */
  lineStart(from: number, to: number): number
  /** Handles the line break at `at`; gives the offset where reading goes on. */
  lineBreak(at: number, to: number): number
  signRead(sign: string, end: number, to: number): void
}

const hashed = new WeakMap<ReadonlySet<string>, ReadonlySet<number>>()

function hashesOf(words: ReadonlySet<string>): ReadonlySet<number> {
  let hashes = hashed.get(words)
  if (!hashes) {
    hashes = new Set([...words].map(hashWord))
    hashed.set(words, hashes)
  }
  return hashes
}

export function createSentenceBreaker(tokens: Tokens, language: Language): SentenceBreaker {
  const { text, sentences } = tokens
  const abbreviations = hashesOf(language.abbreviations)
  const numberSigns = hashesOf(language.numberSigns)
  sentences.count = 0
  let first = 0
  let zone: Zone = 'body'
  let list = 0
  let paragraph = 1
  let lineFrom = 0

  function close(): void {
    if (tokens.count === first) return
    reserveSentence(sentences)
    const i = sentences.count++
    sentences.first[i] = first
    sentences.last[i] = tokens.count
    sentences.zone[i] = zone
    sentences.list[i] = list
    sentences.paragraph[i] = paragraph
    paragraph = 0
    first = tokens.count
  }

  function lineStart(from: number, to: number): number {
    let i = from
    while (i < to && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9 || text.charCodeAt(i) === 0xfeff)) i++
    lineFrom = i
    const mark = isListStart(text.charCodeAt(i)) ? LIST_MARK.exec(text.slice(i, Math.min(to, i + 8))) : null
    if (!mark) return i
    close()
    list = 1
    return i + mark[0].length
  }

  /** True when the stop after the last token belongs to it: *No.*, *Dr.*, *J.*, *2.* before a small letter. */
  function isAbbreviation(end: number, to: number): boolean {
    const i = tokens.count - 2
    if (i < first) return false
    const hash = tokens.skeleton[i]!
    const next = nextVisible(text, end, to)
    if (numberSigns.has(hash) && next >= 48 && next <= 57) {
      tokens.word[i] = 0
      tokens.skeleton[i] = 0
      tokens.classes[i] = CLASS.noun
      return true
    }
    if (abbreviations.has(hash)) return true
    const length = tokens.end[i]! - tokens.start[i]!
    if (tokens.classes[i]! & CLASS.num) return isSmall(next, language)
    return length === 1 && (tokens.classes[i]! & CLASS.capital) !== 0 && text[tokens.start[i]!] !== 'I'
  }

  return {
    enter(next) {
      zone = next
      list = 0
      paragraph = 1
    },
    close,
    finish: close,
    atStart: () => tokens.count - 1 === first,
    lineStart,
    lineBreak(at, to) {
      const after = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
      const length = at - lineFrom
      let i = after
      let blank = false
      while (i < to) {
        const unit = text.charCodeAt(i)
        if (unit === 10 || unit === 13) blank = true
        else if (unit !== 32 && unit !== 9 && unit !== 0xa0) break
        i++
      }
      if (blank) {
        close()
        list = 0
        paragraph = 1
      } else if (i < to) {
        const unit = text.charCodeAt(i)
        const hard = length < SHORT_LINE && !isSmall(unit, language)
        if (hard) {
          close()
          list = 0
        }
      }
      return lineStart(i, to)
    },
    signRead(sign, end, to) {
      if (sign !== '.' && sign !== '?' && sign !== '!' && sign !== '...') return
      let i = end
      while (i < to && CLOSERS.includes(text[i]!)) i++
      const unit = i < to ? text.charCodeAt(i) : 32
      if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9 && unit !== 0xa0) return
      if (sign === '.' && isAbbreviation(end, to)) return
      if (sign === '...' && isSmall(nextVisible(text, i, to), language)) return
      close()
    },
  }
}

function isListStart(unit: number): boolean {
  return unit === 45 || unit === 42 || unit === 0x2022 || unit === 0x2013 || unit === 0xb7 || (unit >= 48 && unit <= 57)
}

function nextVisible(text: string, from: number, to: number): number {
  let i = from
  while (i < to && /\s/.test(text[i]!)) i++
  return i < to ? text.charCodeAt(i) : 0
}

function isSmall(unit: number, language: Language): boolean {
  return unit > 0 && lowerUnit(unit, language.dotless) === unit && String.fromCharCode(unit).toUpperCase() !== String.fromCharCode(unit)
}
