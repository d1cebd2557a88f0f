import { expressionOf } from '../language/expression.js'

/** The sentences of a reply, and how many of them cannot stand alone. */
export interface Sentences {
  readonly texts: readonly string[]
  readonly fragments: number
}

/**
 * True when too much was taken out: more sentences than before cannot stand alone, or have a stub in them (`stubs`):
 * `I'm really, and …`, `I must tell you.`
 */
export function leavesHole(before: Sentences, after: Sentences, stubs: string | undefined): boolean {
  return (
    after.fragments > before.fragments ||
    (stubs !== undefined && countStubs(after.texts, stubs) > countStubs(before.texts, stubs))
  )
}

function countStubs(sentences: readonly string[], stubs: string): number {
  return sentences.reduce((sum, text) => sum + [...text.matchAll(expressionOf(stubs, 'giu', text))].length, 0)
}
