import type { Span } from '../core/span.js'
import { CLASS } from '../language/classes.js'
import type { Tokens } from '../language/tokens.js'
import { clausesOf } from './sentence-facts.js'
import { opensWithVerb } from './whole-clause.js'

/** One clause as it stands in the text, with the conjunction or subordinator at its head. UTF-16 offsets. */
export interface ClauseSpan extends Span {
  readonly sentence: number
  /** It has a subject or a verb of its own, and no subordinator makes it lean on another. */
  readonly isWhole: boolean
  /** A finite verb is its first word: its subject may stand in the clause before it. */
  readonly lacksSubject: boolean
}

/** The clauses of every sentence, in reading order. */
export function clauseSpans(tokens: Tokens): ClauseSpan[] {
  const { start, end, sentences } = tokens
  return Array.from({ length: sentences.count }, (_, sentence) => {
    const first = sentences.first[sentence]!
    return clausesOf(tokens, sentence).map(
      ({ from, to, head, finite }): ClauseSpan => ({
        start: start[first + from]!,
        end: end[first + to - 1]!,
        sentence,
        isWhole:
          !leansOn(tokens.classes, first + from, head) &&
          (finite || hasSubject(tokens.classes, first + from)),
        lacksSubject: opensWithVerb(tokens, first + from, first + to)
      })
    )
  }).flat()
}

/** A subordinator at its head, or behind the conjunction there: `and that the fee stands`. */
function leansOn(classes: Tokens['classes'], first: number, head: number): boolean {
  if (head & CLASS.sub) return true
  const next = classes[first + 1] ?? 0
  return (head & CLASS.conj) !== 0 && (next & CLASS.sub) !== 0 && (next & CLASS.det) === 0
}

function hasSubject(classes: Tokens['classes'], first: number): boolean {
  const head = classes[first]! & CLASS.conj ? first + 1 : first
  return (classes[head]! & CLASS.pron) !== 0
}
