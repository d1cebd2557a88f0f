import type { Lean } from './date-grammar.js'

/** Words that look ahead and words that look back. Both patterns have the flag `g`. */
export interface TenseSigns {
  readonly ahead: RegExp
  readonly back: RegExp
}

/** Which of the signs stands nearest before a date; where there is none, which comes first behind it. */
export function leanOfSigns({ ahead, back }: TenseSigns, before: string, after: string): Lean {
  const [lastAhead, lastBack] = [lastOf(before, ahead), lastOf(before, back)]
  if (lastAhead >= 0 || lastBack >= 0) return lastBack > lastAhead ? 'past' : 'future'
  const [next, past] = [after.search(ahead), after.search(back)]
  if (past >= 0 && (next < 0 || past < next)) return 'past'
  return next >= 0 ? 'future' : 'open'
}

/** True when the nearest sign before a date looks ahead. */
export function looksAhead({ ahead, back }: TenseSigns, before: string): boolean {
  return lastOf(before, ahead) > lastOf(before, back)
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1
  for (const { index } of text.matchAll(pattern)) last = index
  return last
}
