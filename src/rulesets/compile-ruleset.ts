import type { StructureRule } from '../core/structure-rule.js'
import type { Grammar } from '../language/grammar.js'
import type { CheckTexts } from './check-file.js'
import { compileGuards, compileUnless, type GuardShapes } from './compile-guards.js'
import { isJudging } from './judging.js'
import { type Patterns, PatternTable } from './pattern-table.js'
import { purposeOf } from './purpose.js'
import type { SourceRule } from './read-rule.js'
import type { RewriteWords } from './rewrite-file.js'
import type { NamedGuards, RuleFile } from './rule-file.js'
import type { CompiledRule, PatternInfo, Ruleset, RulesetTexts, SuggestionTemplate } from './ruleset.js'
import { SymbolPool } from './symbols.js'
import { WordSurvey } from './word-survey.js'

/** A folder of rules of one language, read and checked but not yet compiled. */
export interface RulesetSource {
  readonly rules: readonly SourceRule[]
  readonly fragments: Readonly<Record<string, string>>
  readonly features: Readonly<Record<string, readonly string[]>>
  /** Guards that rules share, by name. */
  readonly guards?: NamedGuards | undefined
  readonly structure: readonly StructureRule[]
  readonly rewrite?: RewriteWords | undefined
  readonly checks?: CheckTexts | undefined
}

const NO_MODEL = new Int32Array(0)

/** Compiles the rules of one language. @throws RuleError that names the file and the pattern at fault. */
export function compileRuleset(source: RulesetSource, grammar: Grammar): Ruleset {
  const pool = new SymbolPool(grammar, source.fragments)
  const survey = new WordSurvey(pool)
  compileRules(source, survey)
  pool.share(survey.alike())
  const builder = new PatternTable(pool)
  const { features, rules } = compileRules(source, builder)
  const texts: RulesetTexts = {
    rules,
    ruleAt: (index) => rules[index]!,
    features,
    structure: source.structure,
    checks: source.checks ?? {},
    ...(source.rewrite ? { rewrite: source.rewrite } : {})
  }
  const ruleCount =
    rules.filter(isJudging).length + source.structure.length + Object.keys(texts.checks).length
  return {
    lang: grammar.language.code,
    ruleCount,
    ...builder.finish(),
    ...pool.finish(),
    model: NO_MODEL,
    texts: () => texts
  }
}

/** Adds every pattern of a folder, and gives what refers to them. */
function compileRules(source: RulesetSource, patterns: Patterns) {
  const features = Object.fromEntries(
    Object.entries(source.features).map(([name, list]) => [
      name,
      list.map((pattern) => patterns.addFree(pattern, `features.yml, ${name}`))
    ])
  )
  const rules = [...source.rules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule, index) => compileRule(rule, index, patterns, { features, named: source.guards ?? {} }))
  return { features, rules }
}

function compileRule(
  { id, category, path, rule }: SourceRule,
  index: number,
  builder: Patterns,
  shapes: GuardShapes
): CompiledRule {
  const add = (pattern: string | readonly string[]) => builder.addFree(pattern, path)
  const shared = {
    unless: compileUnless(rule.unless, add, shapes, path),
    when: compileGuards(rule.when, add, shapes, path),
    mild: compileUnless(rule.mild, add, shapes, path)
  }
  const purpose = purposeOf({ category })
  const patterns = rule.match.flatMap((entry): PatternInfo[] => {
    const own = typeof entry === 'string' ? { pattern: entry } : entry
    const mild = [...shared.mild, ...compileUnless(own.mild ?? [], add, shapes, path)]
    const info = {
      unless: [...shared.unless, ...compileUnless(own.unless ?? [], add, shapes, path)],
      when: [...shared.when, ...compileGuards(own.when ?? [], add, shapes, path)],
      suggest: templates(own.suggest ?? rule.suggest, ('fix' in own ? own.fix : undefined) ?? rule.fix),
      ...(mild.length > 0 ? { mild } : {}),
      ...(own.severity ? { severity: own.severity } : {}),
      ...(own.message ? { message: own.message } : {})
    }
    if ('heard' in own) {
      builder.addHeard(category, index, own.heard, path)
      return [{ captures: [], ...info }]
    }
    const list = typeof own.pattern === 'string' ? [own.pattern] : own.pattern
    return list.map((pattern) => ({ captures: builder.addRule(pattern, index, purpose, path), ...info }))
  })
  const { severity, confidence, status, aliases, priority, message, why, source } = rule
  return {
    id,
    category: category as CompiledRule['category'],
    severity,
    confidence,
    status,
    aliases,
    priority,
    message,
    why: why.trim().replace(/\s+/g, ' '),
    source,
    patterns,
    ...(rule.move === undefined ? {} : { move: rule.move })
  }
}

function templates(suggest: RuleFile['suggest'], fix: RuleFile['fix']): SuggestionTemplate[] {
  const offered = suggest.map((entry) => template(entry, 'rephrase'))
  return fix === undefined ? offered : [template(fix, 'fix'), ...offered]
}

function template(entry: RuleFile['suggest'][number], kind: SuggestionTemplate['kind']): SuggestionTemplate {
  return typeof entry === 'string' ? { replaces: 'match', text: entry, kind } : { ...entry, kind }
}
