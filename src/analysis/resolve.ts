import type { Candidate } from './match-patterns.js'
import type { RuleLevel } from './settings.js'

/** A candidate whose guards let it pass. */
export interface Hit {
  readonly candidate: Candidate
  readonly level: Exclude<RuleLevel, 'off'>
  readonly priority: number
  readonly ruleId: string
}

/** Categories that judge a whole manner of speaking; the others name one thing that is done, and are right more often. */
const BROAD = new Set(['accusatory', 'canned', 'heated', 'lecturing', 'negative', 'pass-along'])

const LEVEL_RANK = { error: 0, warning: 1, suggestion: 2 } as const

/**
 * One finding per fault: of hits that mark the same words, the one of the highest priority stays, then the one that
 * is no mere suggestion, then the one of a narrow category, then the longer, then the first by id. The result is in
 * reading order.
 */
export function resolveOverlaps(hits: readonly Hit[]): Hit[] {
  const ranked = [...hits].sort(compareHits)
  const marked = new Set<number>()
  const kept = ranked.filter(({ candidate: { markFirst, markLast } }) => {
    for (let at = markFirst; at < markLast; at++) if (marked.has(at)) return false
    for (let at = markFirst; at < markLast; at++) marked.add(at)
    return true
  })
  return kept.sort((a, b) => a.candidate.markFirst - b.candidate.markFirst)
}

function compareHits(a: Hit, b: Hit): number {
  return (
    b.priority - a.priority ||
    LEVEL_RANK[a.level] - LEVEL_RANK[b.level] ||
    Number(isBroad(a)) - Number(isBroad(b)) ||
    markLength(b.candidate) - markLength(a.candidate) ||
    a.candidate.markFirst - b.candidate.markFirst ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : a.candidate.pattern - b.candidate.pattern)
  )
}

/** The folder of a rule, the head of its id, is its category. */
function isBroad({ ruleId }: Hit): boolean {
  return BROAD.has(ruleId.slice(0, ruleId.indexOf('/')))
}

function markLength(candidate: Candidate): number {
  return candidate.markLast - candidate.markFirst
}
