import { fold } from './folding.js'
import { endOfWord, type Token } from './tokens.js'

/** Set phrases by their first folded word, for look-up at the start of a line. */
export type Formulas = ReadonlyMap<string, readonly (readonly string[])[]>

/** Builds the look-up from phrases as they are written. Longer phrases are tried first. */
export function formulasOf(phrases: readonly string[]): Formulas {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = fold(phrase).split(' ')
    const list = byFirst.get(words[0]!) ?? []
    list.push(words)
    byFirst.set(words[0]!, list)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
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
