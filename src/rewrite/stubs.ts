import { expressionOf } from '../language/expression.js'

/** True when more sentences than before have a stub in them (`stubs`), left when too much was taken out: `I'm really, and …` */
export function leavesStub(
  before: readonly string[],
  after: readonly string[],
  stubs: string | undefined
): boolean {
  return stubs !== undefined && countStubs(after, stubs) > countStubs(before, stubs)
}

function countStubs(sentences: readonly string[], stubs: string): number {
  return sentences.reduce((sum, text) => sum + [...text.matchAll(expressionOf(stubs, 'giu', text))].length, 0)
}
