import type { Span } from '../core/span.js'
import type { Tokens } from '../language/tokens.js'
import { spanOf } from './span-of.js'
import { standsAlone } from './whole-clause.js'

/** The sentences of body and closing that cannot stand alone: no finite verb, a clause that leans on nothing, an open end. */
export function fragmentsIn(tokens: Tokens): Span[] {
  const { sentences } = tokens
  const found: Span[] = []
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const zone = sentences.zone[sentence]!
    if ((zone !== 'body' && zone !== 'closing') || sentences.list[sentence]) continue
    const first = sentences.first[sentence]!
    const last = sentences.last[sentence]!
    if (last > first && !standsAlone(tokens, first, last)) found.push(spanOf(tokens, first, last))
  }
  return found
}
