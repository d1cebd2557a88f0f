import { expressionOf } from '../language/expression.js'
import { bareWords } from './sentence-text.js'

/** Letters by which two words are taken for one. */
const STEM = 5

/**
 * True when no sentence that leans on the one before it (`leans`: by its first words) has lost it: it still stands
 * behind what it stood behind, or behind a wording of that.
 */
export function keepsAntecedents(
  before: readonly string[],
  after: readonly string[],
  leans: string | undefined
): boolean {
  if (leans === undefined) return true
  const old = before.map(bareWords)
  return after.every((sentence, i) => {
    if (!expressionOf(leans, 'iu', sentence).test(sentence)) return true
    const antecedent = antecedentOf(bareWords(sentence), old)
    return antecedent === undefined || sharesWord(antecedent, bareWords(after[i - 1] ?? ''))
  })
}

/** What a sentence stood behind: the one before it, or the head of its own that was taken away. */
function antecedentOf(sentence: string, old: readonly string[]): string | undefined {
  const at = old.indexOf(sentence)
  if (at >= 0) return old[at - 1]
  return old.find((each) => each.endsWith(` ${sentence}`))?.slice(0, -sentence.length)
}

function sharesWord(one: string, other: string): boolean {
  const stems = new Set(stemsOf(other))
  const own = stemsOf(one)
  return own.length === 0 || own.some((stem) => stems.has(stem))
}

function stemsOf(text: string): string[] {
  return text.split(' ').flatMap((word) => (word.length < STEM ? [] : [word.slice(0, STEM)]))
}
