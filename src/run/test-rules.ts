import path from 'node:path'
import { createAnalyser } from '../analysis/analyse.js'
import { checkAllExamples, type ExampleFailure } from '../analysis/check-examples.js'
import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { GRAMMARS } from '../language/grammars.js'
import { LANGUAGE_TABLE } from '../language/languages.js'
import { packageRoot } from '../platform/package-root.js'
import { readRuleFiles } from '../platform/rule-files.js'
import { compileRuleset, type RulesetSource } from '../rulesets/compile-ruleset.js'
import { rulesetSources, withShared } from '../rulesets/source.js'
import { checkCategories } from './check-categories.js'
import { createBuiltinLoader, noRules } from './rulesets.js'
import { sharedSource } from './shared-source.js'
import { testPlays } from './test-plays.js'

/** Runs the examples of every rule in the folders; without folders, of the rules that come with the package. */
export async function testRules(
  folders: readonly string[],
  cwd: string
): Promise<{ text: string; failures: number }> {
  const builtin = path.join(packageRoot(), 'rulesets')
  const chosen = folders.length > 0 ? folders.map((folder) => path.resolve(cwd, folder)) : [builtin]
  const results = chosen.flatMap((folder) => testFolder(folder, builtin))
  const failures = results.flatMap(({ failures: list }) => list)
  const played = chosen.map(testPlays)
  const plays = played.reduce((sum, each) => sum + each.plays, 0)
  const badPlays = played.flatMap((each) => each.failures)
  const rules = results.reduce((sum, result) => sum + result.rules, 0)
  const examples = [...results, ...played].reduce((sum, result) => sum + result.examples, 0)
  if (rules + plays === 0) throw noRules(chosen.join(', '))
  const lines = [
    ...failures.map(
      ({ path: file, kind, text, problem }) => `${file}: ${kind} example “${text}”\n  ${problem}`
    ),
    ...badPlays.map(({ path: file, problem }) => `${file}: ${problem}`)
  ]
  const bad = failures.length + badPlays.length
  const end = bad === 0 ? 'all as they say' : `${bad} not as they say`
  return {
    text: [...lines, `${counted(rules, plays)}, ${examples} examples: ${end}`, ''].join('\n'),
    failures: bad
  }
}

function counted(rules: number, plays: number): string {
  const some = (count: number, name: string) => `${count} ${count === 1 ? name : `${name}s`}`
  return [
    ...(rules > 0 || plays === 0 ? [some(rules, 'rule')] : []),
    ...(plays > 0 ? [some(plays, 'play')] : [])
  ].join(', ')
}

function testFolder(
  folder: string,
  builtin: string
): { rules: number; examples: number; failures: ExampleFailure[] }[] {
  const own = rulesetSources(readRuleFiles(folder))
  checkCategories([...own.values()].flatMap(({ rules }) => rules))
  return LANGUAGES.flatMap((lang) => {
    const source = own.get(lang)
    return source && GRAMMARS[lang]
      ? [testLanguage(lang, source, folder === builtin ? source : sharedSource(lang))]
      : []
  })
}

function testLanguage(lang: LanguageCode, source: RulesetSource, shared: RulesetSource | undefined) {
  const compiled = compileRuleset(withShared(source, shared), GRAMMARS[lang]!)
  const model = createBuiltinLoader()(lang)?.model ?? compiled.model
  const ruleset = { ...compiled, model }
  const analyser = createAnalyser(LANGUAGE_TABLE[lang]!, [ruleset])
  return {
    rules: source.rules.length,
    examples: source.rules.reduce(
      (sum, { rule }) => sum + rule.examples.bad.length + rule.examples.good.length,
      0
    ),
    failures: checkAllExamples(source.rules, analyser)
  }
}
