import type { Analysis } from '../analysis/analyse.js'
import type { Span } from '../core/span.js'
import { expressionOf } from '../language/expression.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import { isScolding } from './emptiness.js'

/** The text without the words for how often: the *twice* of `As I told you twice` is no fact. */
export function withoutScoldedTimes(text: string, analysis: Analysis, { times }: RewriteWords): string {
  if (times === undefined) return text
  return scolded(analysis).reduce((made, { start, end }) => {
    const clause = made.slice(start, end)
    const often = expressionOf(times, 'giu', clause)
    return made.slice(0, start) + clause.replace(often, blank) + made.slice(end)
  }, text)
}

/** Clauses that only scold, and what leads up to the words of a lecture. */
function scolded({ moves, findings }: Analysis): Span[] {
  const lectures = findings.filter(({ category }) => category === 'lecturing')
  const led = lectures.flatMap(({ span }) => {
    const own = moves.find(({ start, end }) => start <= span.start && span.start < end)
    return own ? [{ start: own.start, end: Math.max(own.start, span.end) }] : []
  })
  return [...moves.filter(isScolding), ...led]
}

function blank(word: string): string {
  return ' '.repeat(word.length)
}
