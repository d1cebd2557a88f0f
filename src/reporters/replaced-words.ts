import type { LocatedSuggestion, Message } from '../core/report.js'
import { flatten } from './visible-text.js'

const MOST_CHARACTERS = 44
const WORDS = /[\p{L}\p{N}]+/gu
/** The same in ASCII; to make the other takes as long as a tenth of a report. */
const ASCII_WORDS = /[A-Za-z0-9]+/g

/**
 * What a suggestion takes the place of, on one line and cut in its middle, where these are other words than the ones
 * that are marked; undefined where they are the same, and for a suggestion about the whole reply.
 */
export function replacedWords(
  source: string | undefined,
  { actual }: Message,
  { range, kind }: LocatedSuggestion
): string | undefined {
  if (source === undefined || range === null || kind === 'restructure') return undefined
  const replaced = source.slice(...range)
  // mostly what is marked is what is replaced
  const isMarked = replaced === actual || wordsOf(replaced) === wordsOf(actual)
  return isMarked ? undefined : cutMiddle(flatten(replaced))
}

function wordsOf(text: string): string {
  return (text.match(isAscii(text) ? ASCII_WORDS : WORDS) ?? []).join(' ')
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

/** The first and the last words of a text, as many as there is room for. */
function cutMiddle(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  const half = MOST_CHARACTERS / 2
  const head = text.slice(0, half).replace(/\s+\S*$/u, '')
  const tail = text.slice(-half).replace(/^\S*\s+/u, '')
  return `${head} … ${tail}`
}
