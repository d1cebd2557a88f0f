import type { Severity } from '../core/severity.js'
import type { Tokens } from '../language/tokens.js'
import { isJudging } from '../rulesets/judging.js'
import type { Check, CompiledRule, Guard, PatternInfo } from '../rulesets/ruleset.js'
import { type GuardContext, holds } from './guards.js'
import type { Candidate } from './match-patterns.js'
import type { Hit } from './resolve.js'
import { type AnalysisSettings, levelOf, type RuleLevel } from './settings.js'

/** What has passed its guards: faults, and moves or signs of an incoming message. */
export interface Accepted {
  readonly hits: readonly Hit[]
  readonly recognised: readonly Candidate[]
}

/** Asks the guards of all candidates, in reading order, so that counted rules count right. */
export function accept(
  candidates: readonly Candidate[],
  tokens: Tokens,
  settings: AnalysisSettings
): Accepted {
  const counts = new Map<CompiledRule, Set<number>>()
  const context: GuardContext = {
    tokens,
    profile: settings.profile,
    accepted: (candidate) => {
      const seen = counts.get(ruleOf(candidate))
      return seen ? seen.size - (seen.has(candidate.markFirst) ? 1 : 0) : 0
    },
    faultElsewhere: ({ sentence }, categories) =>
      candidates.some((other) => other.sentence !== sentence && isSureFault(other, categories, context)) ||
      leaningSentences(candidates, sentence, categories, context) >= LEANING_TOGETHER
  }
  const hits: Hit[] = []
  const recognised: Candidate[] = []
  const decide = (candidate: Candidate) => {
    const rule = ruleOf(candidate)
    const info = infoOf(candidate)
    if (!isJudging(rule)) {
      if (passes(info, candidate, context)) recognised.push(candidate)
      return
    }
    const level = knownLevel(rule, info.severity ?? rule.severity, settings)
    if (level === 'off' || !passesUncounted(info, candidate, context)) return
    const fires = !reachOf(info).counts || info.when.every((guard) => holds(guard, candidate, context))
    const seen = counts.get(rule) ?? new Set<number>()
    counts.set(rule, seen.add(candidate.markFirst))
    if (fires) hits.push({ candidate, level, priority: rule.priority, ruleId: rule.id })
  }
  for (const candidate of inReadingOrder(candidates)) candidate.ruleset.decide(candidate, decide)
  return { hits, recognised }
}

/** So many other sentences that lean hold each other up. */
const LEANING_TOGETHER = 2

/** A match of a rule that stands by itself and is more than a suggestion, whatever the settings make of it. */
function isSureFault(candidate: Candidate, categories: readonly string[], context: GuardContext): boolean {
  return (
    mayAccuse(candidate, categories) &&
    !reachOf(infoOf(candidate)).leans &&
    passesUncounted(infoOf(candidate), candidate, context)
  )
}

/** How many other sentences hold a match that wants nothing but a fault elsewhere. */
function leaningSentences(
  candidates: readonly Candidate[],
  sentence: number,
  categories: readonly string[],
  context: GuardContext
): number {
  const supposing: GuardContext = { ...context, faultElsewhere: () => true }
  const leaning = candidates.filter(
    (other) =>
      other.sentence !== sentence &&
      mayAccuse(other, categories) &&
      reachOf(infoOf(other)).leans &&
      passesUncounted(infoOf(other), other, supposing)
  )
  return new Set(leaning.map((other) => other.sentence)).size
}

function mayAccuse(candidate: Candidate, categories: readonly string[]): boolean {
  const rule = ruleOf(candidate)
  const info = infoOf(candidate)
  const isSure = (info.severity ?? rule.severity) !== 'suggestion'
  return isSure && categories.includes(rule.category) && !reachOf(info).counts
}

export function ruleOf(candidate: Candidate): CompiledRule {
  return candidate.ruleset.ruleset.texts().ruleAt(candidate.rule)
}

export function infoOf(candidate: Candidate): PatternInfo {
  return ruleOf(candidate).patterns[candidate.pattern]!
}

type Levels = Map<Severity, RuleLevel>
const levels = new WeakMap<AnalysisSettings, WeakMap<CompiledRule, Levels>>()

/** `levelOf`, asked once for each rule under the same settings. */
function knownLevel(rule: CompiledRule, own: Severity, settings: AnalysisSettings): RuleLevel {
  let byRule = levels.get(settings)
  if (!byRule) levels.set(settings, (byRule = new WeakMap()))
  let known = byRule.get(rule)
  if (!known) byRule.set(rule, (known = new Map()))
  const level = known.get(own) ?? levelOf(rule, own, settings)
  known.set(own, level)
  return level
}

function inReadingOrder(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(
    (a, b) => a.markFirst - b.markFirst || a.first - b.first || a.rule - b.rule || a.pattern - b.pattern
  )
}

function passes(info: PatternInfo, candidate: Candidate, context: GuardContext): boolean {
  return (
    passesUncounted(info, candidate, context) &&
    (!reachOf(info).counts || info.when.every((guard) => holds(guard, candidate, context)))
  )
}

/** Every guard but the counting ones, which ask how many matches have passed the others. */
function passesUncounted(info: PatternInfo, candidate: Candidate, context: GuardContext): boolean {
  if (candidate.passes !== undefined) return candidate.passes
  const { counts, isLocal } = reachOf(info)
  const isGood =
    !info.unless.some((guard) => holds(guard, candidate, context)) &&
    info.when.every((guard) =>
      counts
        ? guard.every((check) => check.is === 'count' || holds([check], candidate, context))
        : holds(guard, candidate, context)
    )
  if (isLocal) candidate.passes = isGood
  return isGood
}

interface Reach {
  /** A guard counts matches. */
  readonly counts: boolean
  /** A guard asks what else is found in the draft. */
  readonly leans: boolean
  /** No guard asks for more than the sentence, apart from counting. */
  readonly isLocal: boolean
}

const reaches = new WeakMap<PatternInfo, Reach>()

function reachOf(info: PatternInfo): Reach {
  const known = reaches.get(info)
  if (known) return known
  const reach = {
    counts: info.when.some((guard) => guard.some((check) => check.is === 'count')),
    leans: [...info.when, ...info.unless].some((guard) => guard.some(asksElsewhere)),
    isLocal: info.unless.every(isLocalGuard) && info.when.every((guard) => guard.every(isLocalOrCounts))
  }
  reaches.set(info, reach)
  return reach
}

function asksElsewhere(check: Check): boolean {
  return check.is === 'not' ? check.guard.some(asksElsewhere) : check.is === 'elsewhere'
}

function isLocalOrCounts(check: Check): boolean {
  return check.is === 'count' || isLocalCheck(check)
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
