import path from 'node:path'
import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { readCompiledRuleset } from '../platform/compiled-rulesets.js'
import { packageRoot } from '../platform/package-root.js'
import { readRuleFiles } from '../platform/rule-files.js'
import type { RulesetLoader } from '../retext/analysis-store.js'
import { openImage } from '../rulesets/image.js'
import type { CompiledRule, Ruleset } from '../rulesets/ruleset.js'

/** Loads the rules that come with the package, each language when it is first asked for. */
export function createBuiltinLoader(): RulesetLoader {
  const loaded = new Map<LanguageCode, Ruleset | undefined>()
  return (lang) => {
    if (!loaded.has(lang)) {
      const files = readCompiledRuleset(lang)
      loaded.set(lang, files && openImage(lang, files.image, () => JSON.parse(files.readTexts())))
    }
    return loaded.get(lang)
  }
}

/**
 * Compiles the rules of a user's folder, which may use the fragments and features of the built-in ones.
 * @throws RuleError, InputError
 */
export async function loadUserRulesets(folder: string): Promise<Ruleset[]> {
  const [{ rulesetSources }, { compileRuleset }, { GRAMMARS }] = await Promise.all([
    import('../rulesets/source.js'),
    import('../rulesets/compile-ruleset.js'),
    import('../language/grammars.js')
  ])
  const own = rulesetSources(readRuleFiles(folder))
  const shared = rulesetSources(
    readRuleFiles(path.join(packageRoot(), 'rulesets')).filter(({ path: file }) => /^[a-z]{2}\/f/.test(file))
  )
  return [...own].flatMap(([lang, source]) => {
    const grammar = GRAMMARS[lang as LanguageCode]
    if (!grammar) return []
    const base = shared.get(lang)
    const fragments = { ...base?.fragments, ...source.fragments }
    const features = { ...base?.features, ...source.features }
    return [compileRuleset({ rules: source.rules, fragments, features }, grammar)]
  })
}

/** Every rule that the package has, language by language. Reads the texts of all languages. */
export function builtinRules(load: RulesetLoader): Map<LanguageCode, readonly CompiledRule[]> {
  return new Map(
    LANGUAGES.flatMap((lang) => {
      const ruleset = load(lang)
      return ruleset ? [[lang, ruleset.texts().rules.filter((rule) => rule.category !== 'moves')] as const] : []
    })
  )
}
