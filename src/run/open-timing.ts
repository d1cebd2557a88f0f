import { createRuleMeter } from '../analysis/rule-meter.js'
import { SHOWN_RULES } from './rule-times.js'
import { createTiming, type Timing } from './timing.js'

/** What a command asks of `--timing`. */
export interface TimingRequest {
  /** How many rules are shown; 10 where it is left open. */
  readonly rules?: number | undefined
}

/** Starts to measure with the clock of the process, which began with it. */
export function openTiming({ rules = SHOWN_RULES }: TimingRequest): Timing {
  const clock = () => performance.now()
  return createTiming(clock, 0, { meter: createRuleMeter(clock, costOf(clock)), shown: rules })
}

const LOOKS = 1000

/** Milliseconds that one look at the clock takes, when nothing comes in between. */
function costOf(clock: () => number): number {
  let least = Number.POSITIVE_INFINITY
  for (let batch = 0; batch < 10; batch++) {
    const from = clock()
    for (let look = 1; look < LOOKS; look++) clock()
    least = Math.min(least, (clock() - from) / LOOKS)
  }
  return least
}
