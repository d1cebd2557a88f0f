import { type Analyser, createAnalyser } from '../../src/analysis/analyse.js'
import { type AnalysisSettings, DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import type { Finding } from '../../src/core/finding.js'
import type { Layout } from '../../src/core/zone.js'
import { english } from '../../src/language/en/english.js'
import { englishGrammar } from '../../src/language/en/grammar.js'
import type { Grammar } from '../../src/language/grammar.js'
import { compileRuleset } from '../../src/rulesets/compile-ruleset.js'
import type { Ruleset } from '../../src/rulesets/ruleset.js'
import { type RuleText, rulesetSources } from '../../src/rulesets/source.js'
import { layoutOf } from '../../src/zones/layout.js'

/** Fields of a rule file; everything but `match` has a default. JSON is YAML. */
export type TinyRule = { match: readonly unknown[] } & Readonly<Record<string, unknown>>

const EXAMPLES = { bad: ['[[a]]', '[[b]]', '[[c]]'], good: ['d', 'e', 'f'] }

export function tinyRule(rule: TinyRule): string {
  return JSON.stringify({ message: '{match}', why: 'why', source: 'own', examples: EXAMPLES, ...rule })
}

export function tinyFiles(
  rules: Readonly<Record<string, TinyRule>>,
  shared: Readonly<Record<string, object>> = {}
): RuleText[] {
  return [
    ...Object.entries(shared).map(([name, content]) => ({
      path: `en/${name}.yml`,
      text: JSON.stringify(content)
    })),
    ...Object.entries(rules).map(([id, rule]) => ({ path: `en/${id}.yml`, text: tinyRule(rule) }))
  ]
}

/** Compiles English rules given by id; `shared` may hold `fragments` and `features`. */
export function tinyRuleset(
  rules: Readonly<Record<string, TinyRule>>,
  shared: Readonly<Record<string, object>> = {},
  grammar: Grammar = englishGrammar
): Ruleset {
  return compileRuleset(rulesetSources(tinyFiles(rules, shared)).get('en')!, grammar)
}

export function tinyAnalyser(...rulesets: Ruleset[]): Analyser {
  return createAnalyser(english, rulesets)
}

const analysers = new Map<string, Analyser>()

/** Findings of a text under one rule, `accusatory/tiny`. */
export function findWith(
  rule: TinyRule,
  text: string,
  options: { settings?: Partial<AnalysisSettings>; shared?: Record<string, object>; layout?: Layout } = {}
): readonly Finding[] {
  const key = JSON.stringify([rule, options.shared])
  const analyser =
    analysers.get(key) ?? tinyAnalyser(tinyRuleset({ 'accusatory/tiny': rule }, options.shared))
  analysers.set(key, analyser)
  const settings = { ...DEFAULT_SETTINGS, ...options.settings }
  return analyser.analyse(text, options.layout ?? layoutOf(text), settings).findings
}

export function actuals(findings: readonly Finding[]): string[] {
  return findings.map(({ actual }) => actual)
}
