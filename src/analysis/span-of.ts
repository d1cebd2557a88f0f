import type { Span } from '../core/span.js'
import type { Tokens } from '../language/tokens.js'

/** Text range of the tokens from `first` up to, but not including, `last`. */
export function spanOf(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.start[first]!, end: tokens.end[last - 1]! }
}
