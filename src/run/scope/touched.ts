import type { Draft } from '../../core/draft.js'
import type { Finding } from '../../core/finding.js'
import type { Span } from '../../core/span.js'
import type { Hunk } from './changed-lines.js'

/** Says of the findings of one draft after the other which ones count. */
export type FindingFilter = (findings: readonly Finding[], draft: Draft) => readonly Finding[]

/** What they say depends on the whole reply, not only on the words they mark. */
const WHOLE_REPLY: ReadonlySet<Finding['category']> = new Set(['structure', 'context', 'register'])

/**
 * Keeps the findings on changed lines; those about the whole reply count when any line of it changed. `wasThere`
 * tells a reply that stood in the file before, word for word: beside a deletion only that shows whose lines went.
 */
export function touchedFindings(
  text: string,
  hunks: readonly Hunk[],
  wasThere: (draft: Draft) => boolean
): FindingFilter {
  const lineOf = gitLines(text)
  const range = (span: Span): Range => [lineOf(span.start), lineOf(Math.max(span.start, span.end - 1))]
  return (findings, draft) => {
    if (findings.length === 0) return findings
    const whole = draft.map.toSource({ start: 0, end: draft.text.length }) ?? { start: 0, end: text.length }
    const isTouched = touchesReply(range(whole), hunks, () => wasThere(draft))
    return findings.filter(({ category, span }) => {
      if (WHOLE_REPLY.has(category)) return isTouched
      const place = draft.map.toSource(span)
      return place ? hasNewLine(range(place), hunks) : isTouched
    })
  }
}

type Range = readonly [first: number, last: number]

function hasNewLine([first, last]: Range, hunks: readonly Hunk[]): boolean {
  return hunks.some(({ start, count }) => count > 0 && start <= last && start + count > first)
}

function touchesReply([first, last]: Range, hunks: readonly Hunk[], wasThere: () => boolean): boolean {
  if (hasNewLine([first, last], hunks)) return true
  const cuts = hunks.filter(({ start, count }) => count === 0 && start >= first - 1 && start <= last)
  const isInside = cuts.some(({ start }) => start >= first && start < last)
  return isInside || (cuts.length > 0 && !wasThere())
}

/** Lines as git counts them: only LF ends one. */
function gitLines(text: string): (offset: number) => number {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  return (offset) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
