import type { Category } from '../core/category.js'
import { compareFindings, type Finding } from '../core/finding.js'
import type { Severity } from '../core/severity.js'
import type { Layout } from '../core/zone.js'
import type { Language } from '../language/language.js'
import { createTokenizer, type Tokenizer } from '../language/tokenizer.js'
import type { Tokens } from '../language/tokens.js'
import { openVocabulary } from '../language/vocabulary.js'
import type { CompiledRule, PatternInfo, Ruleset } from '../rulesets/ruleset.js'
import { type GuardContext, holds } from './guards.js'
import { type Candidate, RulesetRunner } from './match-patterns.js'
import { type Hit, resolveOverlaps } from './resolve.js'
import { type AnalysisSettings, levelOf } from './settings.js'
import { spanOf, suggestionsFor } from './suggest.js'

/** Looks at drafts of one language, one after the other. Keeps its working memory between drafts. */
export interface Analyser {
  /** All findings of a draft, in reading order. Offsets count in `text`. */
  analyse(text: string, layout: Layout, settings: AnalysisSettings): Finding[]
}

/** `rulesets[0]` is the built-in one, whose vocabulary the tokenizer uses; user rulesets follow. */
export function createAnalyser(language: Language, rulesets: readonly Ruleset[]): Analyser {
  const tokenize: Tokenizer = createTokenizer(language, openVocabulary(rulesets[0]!.vocabulary))
  const runners = rulesets.map((ruleset, i) => new RulesetRunner(ruleset, i === 0))
  return {
    analyse(text, layout, settings) {
      const tokens = tokenize(text, layout)
      const candidates = findCandidates(tokens, runners)
      if (candidates.length === 0) return []
      const hits = resolveOverlaps(acceptedHits(candidates, tokens, settings))
      return hits.map((hit) => toFinding(hit, tokens)).sort(compareFindings)
    }
  }
}

function findCandidates(tokens: Tokens, runners: readonly RulesetRunner[]): Candidate[] {
  const found: Candidate[] = []
  for (const runner of runners) {
    runner.use(tokens)
    for (let sentence = 0; sentence < tokens.sentences.count; sentence++) runner.matchSentence(sentence, found)
  }
  return found
}

/** Asks the guards, in reading order, so that counted rules count right. */
function acceptedHits(candidates: readonly Candidate[], tokens: Tokens, settings: AnalysisSettings): Hit[] {
  const counts = new Map<CompiledRule, Set<number>>()
  const context: GuardContext = {
    tokens,
    profile: settings.profile,
    accepted: (candidate) => counts.get(ruleOf(candidate))?.size ?? 0
  }
  const ordered = [...candidates].sort((a, b) => a.markFirst - b.markFirst || a.first - b.first || a.rule - b.rule)
  const hits: Hit[] = []
  for (const candidate of ordered) {
    const rule = ruleOf(candidate)
    const info = infoOf(candidate)
    if (rule.category === 'moves') continue
    const level = levelOf(rule, info.severity ?? rule.severity, settings)
    if (level === 'off' || info.unless.some((guard) => holds(guard, candidate, context))) continue
    const counted = info.when.every((guard) => guard.every((check) => check.is === 'count' || holds([check], candidate, context)))
    if (!counted) continue
    const fires = info.when.every((guard) => holds(guard, candidate, context))
    const seen = counts.get(rule) ?? new Set<number>()
    counts.set(rule, seen.add(candidate.markFirst))
    if (fires) hits.push({ candidate, level, priority: rule.priority, ruleId: rule.id })
  }
  return hits
}

function ruleOf(candidate: Candidate): CompiledRule {
  return candidate.ruleset.ruleset.texts().rules[candidate.rule]!
}

function infoOf(candidate: Candidate): PatternInfo {
  return ruleOf(candidate).patterns[candidate.pattern]!
}

function toFinding({ candidate, level }: Hit, tokens: Tokens): Finding {
  const rule = ruleOf(candidate)
  const info = infoOf(candidate)
  const span = spanOf(tokens, candidate.markFirst, candidate.markLast)
  const actual = tokens.text.slice(span.start, span.end)
  return {
    ruleId: rule.id,
    category: rule.category as Category,
    severity: level as Severity,
    confidence: rule.confidence,
    span,
    actual,
    message: (info.message ?? rule.message).replaceAll('{match}', actual.replace(/\s+/g, ' ')),
    why: rule.why,
    source: rule.source,
    suggestions: suggestionsFor(candidate, info, tokens)
  }
}
