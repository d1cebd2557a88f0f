import { CHECK_RULES } from '../analysis/checks/run-checks.js'
import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { SEVERITIES, type Severity } from '../core/severity.js'
import type { RulesetLoader } from '../retext/analysis-store.js'
import { OUTSIDE_AUTHORITY } from '../retext/policy-check.js'
import { isJudging } from '../rulesets/judging.js'
import type { CompiledRule, Ruleset } from '../rulesets/ruleset.js'

/** What is to be known of a rule without running it. */
export type RuleEntry = Pick<
  CompiledRule,
  'id' | 'category' | 'severity' | 'confidence' | 'status' | 'aliases'
>

/** Everything in a ruleset that gives findings, the judgements of the structure included. */
export function ruleEntries(ruleset: Ruleset): RuleEntry[] {
  const { rules, structure = [], checks } = ruleset.texts()
  const judgements = structure.map(({ id, cases }) => ({
    id,
    category: categoryOf(id),
    severity: strictest(cases.map(({ severity }) => severity)),
    confidence: 'medium' as const,
    status: 'stable' as const,
    aliases: []
  }))
  const known = CHECK_RULES.filter(({ id }) => id in checks)
  return [...rules.filter(isJudging), ...judgements, ...known]
}

/** Rules that speak only where a config says what the house offers and how it names things. */
const POLICY_RULES: readonly RuleEntry[] = [
  OUTSIDE_AUTHORITY,
  { ...OUTSIDE_AUTHORITY, id: 'policy/house-style' }
].map(({ id, severity, confidence, status, aliases }) => ({
  id,
  category: 'policy',
  severity,
  confidence,
  status,
  aliases
}))

/** The rules that come with the package, language by language. Reads the texts of all languages. */
export function builtinEntries(load: RulesetLoader): Map<LanguageCode, readonly RuleEntry[]> {
  return new Map(
    LANGUAGES.flatMap((lang) => {
      const ruleset = load(lang)
      return ruleset ? [[lang, [...ruleEntries(ruleset), ...POLICY_RULES]] as const] : []
    })
  )
}

/** All names that a rule may be called by, former ones included. */
export function namesOf(entries: Iterable<RuleEntry>): string[] {
  return [...new Set([...entries].flatMap(({ id, aliases }) => [id, ...aliases]))]
}

/** Judgements lie in the folder of their category. */
function categoryOf(id: string): 'context' | 'structure' {
  return id.startsWith('context/') ? 'context' : 'structure'
}

function strictest(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'warning'
}
