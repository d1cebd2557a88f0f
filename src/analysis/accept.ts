import type { Severity } from '../core/severity.js'
import type { Tokens } from '../language/tokens.js'
import { isJudging } from '../rulesets/judging.js'
import type { CompiledRule, PatternInfo } from '../rulesets/ruleset.js'
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
    }
  }
  const hits: Hit[] = []
  const recognised: Candidate[] = []
  for (const candidate of inReadingOrder(candidates)) {
    const rule = ruleOf(candidate)
    const info = infoOf(candidate)
    if (!isJudging(rule)) {
      if (passes(info, candidate, context)) recognised.push(candidate)
      continue
    }
    const level = knownLevel(rule, info.severity ?? rule.severity, settings)
    if (level === 'off' || !passesUncounted(info, candidate, context)) continue
    const fires = info.when.every((guard) => holds(guard, candidate, context))
    const seen = counts.get(rule) ?? new Set<number>()
    counts.set(rule, seen.add(candidate.markFirst))
    if (fires) hits.push({ candidate, level, priority: rule.priority, ruleId: rule.id })
  }
  return { hits, recognised }
}

export function ruleOf(candidate: Candidate): CompiledRule {
  return candidate.ruleset.ruleset.texts().rules[candidate.rule]!
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
    info.when.every((guard) => holds(guard, candidate, context)) &&
    !info.unless.some((guard) => holds(guard, candidate, context))
  )
}

/** Every guard but the counting ones, which ask how many matches have passed the others. */
function passesUncounted(info: PatternInfo, candidate: Candidate, context: GuardContext): boolean {
  if (info.unless.some((guard) => holds(guard, candidate, context))) return false
  return info.when.every((guard) =>
    guard.every((check) => check.is === 'count' || holds([check], candidate, context))
  )
}
