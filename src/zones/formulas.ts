import { fold, foldAll } from './folding.js'
import { endOfWord, type Token } from './tokens.js'

/** Set phrases by their first folded word, for look-up at the start of a line. */
export interface Formulas {
  has(first: string): boolean
  /** The words of each phrase that begins with this one; longer phrases come first. */
  get(first: string): readonly (readonly string[])[] | undefined
}

/** The look-up of phrases as they are written. Few of them are ever looked at, so they are cut into words then. */
export function formulasOf(phrases: readonly string[]): Formulas {
  let byFirst: Map<string, string[]> | undefined
  const known = new Map<string, readonly (readonly string[])[]>()
  const cut = (first: string) => {
    const list = (byFirst ??= phrasesByFirst(phrases)).get(first)
    if (list === undefined) return undefined
    const words = list.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)
    known.set(first, words)
    return words
  }
  return {
    has: (first) => (byFirst ??= phrasesByFirst(phrases)).has(first),
    get: (first) => known.get(first) ?? cut(first)
  }
}

function phrasesByFirst(phrases: readonly string[]): Map<string, string[]> {
  const byFirst = new Map<string, string[]>()
  for (const folded of foldAll(phrases)) {
    const space = folded.indexOf(' ')
    const first = space < 0 ? folded : folded.slice(0, space)
    const list = byFirst.get(first)
    if (list) list.push(folded)
    else byFirst.set(first, [folded])
  }
  return byFirst
}

const ASTERISK = 42
const UNDERSCORE = 95

/** A cheap look at the first word of `text.slice(start, end)`: false when no phrase can fit. */
export function mayOpen(formulas: Formulas, text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && (text.charCodeAt(at) === ASTERISK || text.charCodeAt(at) === UNDERSCORE)) at++
  return formulas.has(fold(text, at, endOfWord(text, at, end)))
}

/** How many tokens from `from` on the longest fitting phrase takes; 0 when none fits. Commas inside are skipped. */
export function matchFormula(formulas: Formulas, tokens: readonly Token[], from = 0): number {
  const first = tokens[from]
  if (first === undefined) return 0
  for (const words of formulas.get(first.folded) ?? []) {
    const taken = matchWords(words, tokens, from)
    if (taken > 0) return taken
  }
  return 0
}

function matchWords(words: readonly string[], tokens: readonly Token[], from: number): number {
  let at = from
  for (const word of words) {
    while (at > from && (tokens[at]?.folded === ',' || tokens[at]?.folded === '.')) at++
    if (tokens[at]?.folded !== word) return 0
    at++
  }
  return at - from
}
