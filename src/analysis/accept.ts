import { SPAN_CATEGORIES } from '../core/category.js'
import type { Severity } from '../core/severity.js'
import type { Tokens } from '../language/tokens.js'
import { isJudging } from '../rulesets/judging.js'
import { PURPOSE, type Purposes } from '../rulesets/purpose.js'
import type { CompiledRule, Guard, PatternInfo } from '../rulesets/ruleset.js'
import { type GuardContext, holds } from './guards.js'
import type { Candidate, RulesetRunner } from './match-patterns.js'
import { reachOf } from './reach.js'
import type { Hit } from './resolve.js'
import { type Known, matchesAt, movedTo } from './sentence-memo.js'
import { type AnalysisSettings, levelOf, type RuleLevel } from './settings.js'

/** What has passed its guards: faults, and moves or signs of an incoming message. */
export interface Accepted {
  readonly hits: readonly Hit[]
  readonly recognised: readonly Candidate[]
}

/** What was accepted in one sentence under some settings, when it was the one at `sentence` and began at `first`. */
export interface AcceptedHere extends Accepted {
  readonly settings: AnalysisSettings
  readonly sentence: number
  readonly first: number
}

interface Deciding extends GuardContext {
  /** The matches in a sentence that its own words let pass. */
  candidatesIn(sentence: number): readonly Candidate[]
  /** A pattern finds a fault by itself, whatever the settings make of it. */
  hasSureFault(): boolean
  readonly settings: AnalysisSettings
  /** By counted rule: where it was accepted. */
  readonly counts: Map<CompiledRule, Set<number>>
}

interface Accepting {
  readonly hits: Hit[]
  readonly recognised: Candidate[]
}

/**
 * Matches the rules of these purposes and asks the guards, in reading order, so that counted rules count right. What
 * is accepted in a sentence goes with it, unless its guards look beyond it.
 */
export function accept(
  tokens: Tokens,
  runners: readonly RulesetRunner[],
  purposes: Purposes,
  settings: AnalysisSettings
): Accepted {
  const { count, first } = tokens.sentences
  for (const runner of runners) {
    runner.use(tokens, purposes)
    for (let sentence = 0; sentence < count; sentence++) runner.recall(sentence)
  }
  const context = decidingOf(tokens, runners, settings)
  const all: Accepting = { hits: [], recognised: [] }
  for (let sentence = 0; sentence < count; sentence++) {
    const runner = onlyOneIn(sentence, runners, context)
    const alone = runner && acceptedIn(sentence, runner, context)
    if (alone) addMoved(alone, sentence, first[sentence]!, all)
    else decide(context.candidatesIn(sentence), context, all)
  }
  if (purposes.from === PURPOSE.judge) decideOnHeard(runners, context, all)
  return all
}

/**
 * Asks the rules that go by the sound of a sentence, in a draft in which a pattern is sure of a fault. Where words tell
 * what is wrong with a sentence, its sound adds nothing.
 */
function decideOnHeard(runners: readonly RulesetRunner[], context: Deciding, all: Accepting): void {
  if (!context.hasSureFault()) return
  const told = all.hits.filter(({ level }) => level !== 'suggestion')
  const sentences = new Set(told.map(({ candidate }) => candidate.sentence))
  for (let sentence = 0; sentence < context.tokens.sentences.count; sentence++) {
    if (sentences.has(sentence)) continue
    for (const runner of runners) decide(heardIn(sentence, runner, context), context, all)
  }
}

function heardIn(sentence: number, runner: RulesetRunner, context: GuardContext): readonly Candidate[] {
  const known = runner.recall(sentence)
  const first = context.tokens.sentences.first[sentence]!
  known.heard ??= alive(runner.heardIn(sentence), context).map((candidate) =>
    movedTo(candidate, known.sentence, known.first - first)
  )
  return matchesAt(known, known.heard, sentence, first)
}

function decidingOf(tokens: Tokens, runners: readonly RulesetRunner[], settings: AnalysisSettings): Deciding {
  const counts = new Map<CompiledRule, Set<number>>()
  const found: (readonly Candidate[] | undefined)[] = []
  const sentences = Array.from({ length: tokens.sentences.count }, (_, sentence) => sentence)
  const context: Deciding = {
    tokens,
    settings,
    counts,
    profile: settings.profile,
    accepted: (candidate) => {
      const seen = counts.get(ruleOf(candidate))
      return seen ? seen.size - (seen.has(candidate.markFirst) ? 1 : 0) : 0
    },
    candidatesIn: (sentence) => (found[sentence] ??= candidatesIn(sentence, runners, context)),
    hasSureFault: () => sentences.some((sentence) => holdsSureFault(sentence, SPAN_CATEGORIES, context)),
    faultElsewhere({ sentence }, categories) {
      const others = sentences.filter((other) => other !== sentence)
      return (
        others.some((other) => holdsSureFault(other, categories, context)) ||
        leaningSentences(others, categories, context) >= LEANING_TOGETHER
      )
    }
  }
  return context
}

const NO_CANDIDATES: readonly Candidate[] = []

function candidatesIn(
  sentence: number,
  runners: readonly RulesetRunner[],
  context: GuardContext
): readonly Candidate[] {
  const first = context.tokens.sentences.first[sentence]!
  let all: readonly Candidate[] = NO_CANDIDATES
  for (const runner of runners) {
    const known = runner.recall(sentence)
    const own = matchesAt(known, aliveIn(known, sentence, context), sentence, first)
    if (all.length === 0) all = own
    else if (own.length > 0) all = [...all, ...own]
  }
  return all
}

/** The matches of a sentence, without those that its own words refuse in whatever draft it stands. */
function aliveIn(known: Known, sentence: number, context: GuardContext): readonly Candidate[] {
  if (known.alive) return known.alive
  const first = context.tokens.sentences.first[sentence]!
  const here = alive(matchesAt(known, known.candidates, sentence, first), context)
  known.alive = here.map((candidate) => movedTo(candidate, known.sentence, known.first - first))
  return known.alive
}

/** Those whose guards pass that look no further than the sentence. */
function alive(candidates: readonly Candidate[], context: GuardContext): readonly Candidate[] {
  return candidates.filter((candidate) => {
    candidate.ruleset.decide(candidate, () => passesOwn(infoOf(candidate), candidate, context))
    return candidate.passes
  })
}

/** The one whose rules find something in a sentence, or any where none does; undefined where several do. */
function onlyOneIn(
  sentence: number,
  runners: readonly RulesetRunner[],
  context: GuardContext
): RulesetRunner | undefined {
  let only = runners[0]
  if (runners.length === 1) return only
  let found = 0
  for (const runner of runners) {
    if (aliveIn(runner.recall(sentence), sentence, context).length === 0) continue
    if (++found > 1) return undefined
    only = runner
  }
  return only
}

/** What is accepted in a sentence wherever it stands; undefined where that depends on more than its words. */
function acceptedIn(sentence: number, runner: RulesetRunner, context: Deciding): AcceptedHere | undefined {
  const { settings, tokens } = context
  const known = runner.recall(sentence)
  if (known.accepted?.settings === settings) return known.accepted
  if (known.accepted === null) return undefined
  if (!aliveIn(known, sentence, context).every(isSettled)) {
    known.accepted = null
    return undefined
  }
  const own: Accepting = { hits: [], recognised: [] }
  decide(context.candidatesIn(sentence), context, own)
  known.accepted = { ...own, settings, sentence, first: tokens.sentences.first[sentence]! }
  return known.accepted
}

function addMoved(here: AcceptedHere, sentence: number, first: number, all: Accepting): void {
  const by = first - here.first
  for (const hit of here.hits) {
    const candidate = movedTo(hit.candidate, sentence, by)
    all.hits.push(candidate === hit.candidate ? hit : { ...hit, candidate })
  }
  for (const candidate of here.recognised) all.recognised.push(movedTo(candidate, sentence, by))
}

function decide(candidates: readonly Candidate[], context: Deciding, into: Accepting): void {
  const take = (candidate: Candidate) => decideOn(candidate, context, into)
  for (const candidate of inReadingOrder(candidates)) candidate.ruleset.decide(candidate, take)
}

function decideOn(candidate: Candidate, context: Deciding, { hits, recognised }: Accepting): void {
  const { counts, settings } = context
  const rule = ruleOf(candidate)
  const info = infoOf(candidate)
  if (!isJudging(rule)) {
    if (passes(info, candidate, context)) recognised.push(candidate)
    return
  }
  const level = knownLevel(rule, severityOf(info, candidate, context), settings)
  if (level === 'off' || !passesUncounted(info, candidate, context)) return
  const fires = !reachOf(info).counts || holdAll(info.when, candidate, context)
  const seen = counts.get(rule) ?? new Set<number>()
  counts.set(rule, seen.add(candidate.markFirst))
  if (fires) hits.push({ candidate, level, priority: rule.priority, ruleId: rule.id })
}

/** So many other sentences that lean hold each other up. */
const LEANING_TOGETHER = 2

/** How grave a match is where it stands: one of its `mild` guards makes it a suggestion. */
function severityOf({ severity, mild }: PatternInfo, candidate: Candidate, context: GuardContext): Severity {
  if (mild && holdsOne(mild, candidate, context)) return 'suggestion'
  return severity ?? ruleOf(candidate).severity
}

/** A match of a rule that stands by itself and is more than a suggestion, whatever the settings make of it. */
function isSureFault(candidate: Candidate, categories: readonly string[], context: GuardContext): boolean {
  return (
    mayAccuse(candidate, categories) &&
    !reachOf(infoOf(candidate)).leans &&
    severityOf(infoOf(candidate), candidate, context) !== 'suggestion' &&
    passesUncounted(infoOf(candidate), candidate, context)
  )
}

function holdsSureFault(sentence: number, categories: readonly string[], context: Deciding): boolean {
  return context.candidatesIn(sentence).some((candidate) => isSureFault(candidate, categories, context))
}

/** How many of these sentences hold a match that wants nothing but a fault elsewhere. */
function leaningSentences(
  sentences: readonly number[],
  categories: readonly string[],
  context: Deciding
): number {
  const supposing: GuardContext = { ...context, faultElsewhere: () => true }
  const leans = (candidate: Candidate) =>
    mayAccuse(candidate, categories) &&
    reachOf(infoOf(candidate)).leans &&
    passesUncounted(infoOf(candidate), candidate, supposing)
  return sentences.filter((sentence) => context.candidatesIn(sentence).some(leans)).length
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

function inReadingOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  for (let i = 1; i < candidates.length; i++) {
    if (byPlace(candidates[i - 1]!, candidates[i]!) > 0) return [...candidates].sort(byPlace)
  }
  return candidates
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.markFirst - b.markFirst || a.first - b.first || a.rule - b.rule || a.pattern - b.pattern
}

function passes(info: PatternInfo, candidate: Candidate, context: GuardContext): boolean {
  return (
    passesUncounted(info, candidate, context) &&
    (!reachOf(info).counts || holdAll(info.when, candidate, context))
  )
}

/** Every guard but the counting ones, which ask how many matches have passed the others. */
function passesUncounted(info: PatternInfo, candidate: Candidate, context: GuardContext): boolean {
  if (!passesOwn(info, candidate, context)) return false
  const { counts, isLocal, beyond } = reachOf(info)
  if (isLocal) return true
  if (holdsOne(beyond.unless, candidate, context)) return false
  return counts ? holdAllUncounted(beyond.when, candidate, context) : holdAll(beyond.when, candidate, context)
}

/** The guards that look no further than the sentence. */
function passesOwn(info: PatternInfo, candidate: Candidate, context: GuardContext): boolean {
  const { own } = reachOf(info)
  candidate.passes ??= !holdsOne(own.unless, candidate, context) && holdAll(own.when, candidate, context)
  return candidate.passes
}

// loops here and in `guards.ts`, since these run for every match and a function made for each would cost as much
function holdsOne(guards: readonly Guard[], candidate: Candidate, context: GuardContext): boolean {
  for (const guard of guards) if (holds(guard, candidate, context)) return true
  return false
}

function holdAll(guards: readonly Guard[], candidate: Candidate, context: GuardContext): boolean {
  for (const guard of guards) if (!holds(guard, candidate, context)) return false
  return true
}

function holdAllUncounted(guards: readonly Guard[], candidate: Candidate, context: GuardContext): boolean {
  return guards.every((guard) =>
    guard.every((check) => check.is === 'count' || holds([check], candidate, context))
  )
}

/** Nothing but the words of its sentence decides on it. */
function isSettled(candidate: Candidate): boolean {
  return reachOf(infoOf(candidate)).isLocal && !isCounted(ruleOf(candidate))
}

const counted = new WeakMap<CompiledRule, boolean>()

function isCounted(rule: CompiledRule): boolean {
  const known = counted.get(rule) ?? rule.patterns.some((info) => reachOf(info).counts)
  counted.set(rule, known)
  return known
}
