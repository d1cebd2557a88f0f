import { CLASS } from './classes.js'
import { lowerOf } from './fold.js'
import { hashWord } from './hash.js'
import type { Language } from './language.js'
import type { Tokens } from './tokens.js'

const STOP = hashWord('.')
/** Most parts of an abbreviation with stops inside (*p.es.*, *e.g.*). */
const MAX_PARTS = 4

/**
 * True when the stop just read, the last token, belongs to the word before it: *Dr.*, *e.g.*, *J.*, *No.* before a
 * number, *2.* before a small letter. `next` is the next character that is no white space (0: none), `small` tells
 * whether it is a small letter. A number sign loses its word, so that *No. 5* holds no *no*.
 */
export function isAbbreviatedBefore(
  tokens: Tokens,
  language: Language,
  first: number,
  next: number,
  small: boolean
): boolean {
  const i = tokens.count - 2
  if (i < first || tokens.end[i] !== tokens.start[i + 1]) return false
  if ((next >= 48 && next <= 57) || next === 35 || next === 123) {
    if (hashesOf(language.numberSigns).has(tokens.skeleton[i]!)) {
      forgetWord(tokens, i)
      return true
    }
  }
  if (startsWithDigit(tokens, i)) return small && tokens.end[i]! - tokens.start[i]! <= 2
  const from = abbreviationStart(tokens, i, first)
  const word = lowerOf(tokens.text.slice(tokens.start[from]!, tokens.end[i]!), language.dotless)
  if (language.abbreviations.has(word))
    return small || !language.finalAbbreviations?.has(word) || !isWordStart(next)
  if (from < i) return small && isInitial(tokens, i)
  return isInitial(tokens, i) && (tokens.classes[i]! & CLASS.capital) !== 0 && word !== 'i'
}

/** First token of a chain of short words with stops between them and no space. */
function abbreviationStart({ start, end, skeleton }: Tokens, last: number, first: number): number {
  let at = last
  for (let parts = 1; parts < MAX_PARTS && at - 2 >= first; parts++) {
    const joined = skeleton[at - 1] === STOP && end[at - 1] === start[at] && end[at - 2] === start[at - 1]
    if (!joined || end[at - 2]! - start[at - 2]! > 3) break
    at -= 2
  }
  return at
}

function forgetWord(tokens: Tokens, at: number): void {
  tokens.word[at] = 0
  tokens.skeleton[at] = 0
  tokens.exact[at] = 0
  tokens.classes[at] = CLASS.noun
}

function startsWithDigit({ text, start, classes }: Tokens, at: number): boolean {
  const unit = text.charCodeAt(start[at]!)
  return (classes[at]! & CLASS.num) !== 0 && unit >= 48 && unit <= 57
}

function isInitial({ start, end }: Tokens, at: number): boolean {
  return end[at]! - start[at]! === 1
}

function isWordStart(next: number): boolean {
  return next > 0 && !(next >= 48 && next <= 57)
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
