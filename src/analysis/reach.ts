import type { Check, Guard, PatternInfo } from '../rulesets/ruleset.js'

/** Guards of one pattern. */
export interface Guards {
  readonly unless: readonly Guard[]
  readonly when: readonly Guard[]
}

/** How far the guards of a pattern look. */
export interface Reach {
  /** A guard counts matches. */
  readonly counts: boolean
  /** A guard asks what else is found in the draft. */
  readonly leans: boolean
  /** No guard asks for more than the sentence, apart from counting. */
  readonly isLocal: boolean
  /** The guards that ask for nothing but the words of the sentence. */
  readonly own: Guards
  /** All others. */
  readonly beyond: Guards
}

const reaches = new WeakMap<PatternInfo, Reach>()

/** How far the guards of a pattern look; found out once. */
export function reachOf(info: PatternInfo): Reach {
  const known = reaches.get(info)
  if (known) return known
  const { unless, when, mild = [] } = info
  const beyond = { unless: unless.filter(looksFurther), when: when.filter(looksFurther) }
  const reach = {
    counts: beyond.when.some((guard) => guard.some((check) => check.is === 'count')),
    leans: [...beyond.when, ...beyond.unless, ...mild].some(leans),
    isLocal:
      beyond.unless.length === 0 &&
      mild.every(isLocalGuard) &&
      beyond.when.every((guard) => guard.every(isLocalOrCounts)),
    own: { unless: unless.filter(isLocalGuard), when: when.filter(isLocalGuard) },
    beyond
  }
  reaches.set(info, reach)
  return reach
}

function leans(guard: Guard): boolean {
  return guard.some(asksElsewhere)
}

function asksElsewhere(check: Check): boolean {
  return check.is === 'not' ? check.guard.some(asksElsewhere) : check.is === 'elsewhere'
}

function isLocalOrCounts(check: Check): boolean {
  return check.is === 'count' || isLocalCheck(check)
}

function looksFurther(guard: Guard): boolean {
  return !isLocalGuard(guard)
}

function isLocalGuard(guard: Guard): boolean {
  return guard.every(isLocalCheck)
}

function isLocalCheck(check: Check): boolean {
  return check.is === 'not' ? isLocalGuard(check.guard) : IN_SENTENCE.has(check.is)
}

/** Checks that ask for nothing but the words of the sentence. */
const IN_SENTENCE: ReadonlySet<Check['is']> = new Set([
  'before',
  'after',
  'around',
  'sentence',
  'clause',
  'mood',
  'polarity',
  'type',
  'quoted',
  'words'
])
