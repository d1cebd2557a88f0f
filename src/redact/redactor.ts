import type { Span } from '../core/span.js'
import { findAddresses, findFigures, findPrivate } from './find-private.js'
import { isListed, nameKey, redactLexicon } from './lexicon.js'
import { maskAll, maskSpans } from './mask.js'

/** Hides what is private in one text, and in everything that is said about it. Lengths stay, in UTF-16 units. */
export interface Redactor {
  /** The text itself. */
  readonly text: string
  readonly spans: readonly Span[]
  /** The keys (`nameKey`) of the words that are masked somewhere. */
  readonly known: ReadonlySet<string>
  /** A sentence that may hold words of the text: a message, a suggestion, a note. */
  said(sentence: string): string
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Figures that a message says of its own accord are shorter: “2 questions”. */
const LONG_FIGURE = 4

/** `isOrdinary` tells the words of the language of the text. */
export function createRedactor(text: string, isOrdinary: (word: string) => boolean): Redactor {
  const { addresses, words } = findPrivate(text, isOrdinary)
  const spans = [...addresses, ...words].sort((a, b) => a.start - b.start)
  const known = new Set<string>()
  for (const { start, end } of words) {
    for (const [word] of text.slice(start, end).matchAll(WORD)) if (isWorth(word)) known.add(nameKey(word))
  }
  const wholes = [...new Set(addresses.map(({ start, end }) => text.slice(start, end)))]
  for (const whole of wholes) {
    for (const [word] of whole.matchAll(WORD))
      if (isWorth(word) && !isOrdinary(word)) known.add(nameKey(word))
  }
  wholes.sort((a, b) => b.length - a.length)
  return {
    text: maskSpans(text, spans),
    spans,
    known,
    said(sentence) {
      const hidden = wholes.reduce((made, whole) => made.replaceAll(whole, maskAll), sentence)
      return maskWords(
        maskSpans(
          hidden,
          findFigures(hidden).filter((span) => isTold(hidden, span))
        ),
        known
      )
    }
  }
}

/** For the value of a field that is no prose. */
export function redactValue(value: string, isOrdinary: (word: string) => boolean): string {
  const { addresses, words } = findPrivate(value, isOrdinary)
  return maskSpans(value, [...addresses, ...words])
}

/** For an error: mail and web addresses, and names that are listed. Its figures are limits and places. */
export function redactAddresses(sentence: string): string {
  const { names } = redactLexicon()
  const hidden = maskSpans(sentence, findAddresses(sentence))
  return hidden.replace(/\p{Lu}[\p{L}\p{M}]+/gu, (word) => (isListed(names, word) ? maskAll(word) : word))
}

function maskWords(sentence: string, known: ReadonlySet<string>): string {
  return sentence.replace(WORD, (word) => (known.has(nameKey(word)) ? maskAll(word) : word))
}

function isTold(sentence: string, { start, end }: Span): boolean {
  return end - start >= LONG_FIGURE || /[^\p{N}]/u.test(sentence.slice(start, end))
}

function isWorth(word: string): boolean {
  return word.length > 1 || /\p{N}/u.test(word)
}
