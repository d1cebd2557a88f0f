import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { InputError, RuleError } from '../core/errors.js'
import { LANGUAGE_TABLE } from '../language/languages.js'
import { readCompiledRuleset } from '../platform/compiled-rulesets.js'
import { optimiseLate } from '../platform/long-run.js'
import { readRuleFiles } from '../platform/rule-files.js'
import type { RulesetLoader } from '../retext/analysis-store.js'
import { openImage } from '../rulesets/image.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { openTexts } from '../rulesets/texts-image.js'
import { checkCategories } from './check-categories.js'

const IS_PLAY = /^[a-z]{2}\/plays\//

/** Loads the rules that come with the package, each language when it is first asked for, behind what reads its words. */
export function createBuiltinLoader(): RulesetLoader {
  const loaded = new Map<LanguageCode, Ruleset | undefined>()
  return (lang) => {
    if (!loaded.has(lang)) {
      if (LANGUAGE_TABLE[lang]) optimiseLate()
      const files = readCompiledRuleset(lang)
      loaded.set(lang, files && openImage(lang, files.image, () => openTexts(files.readTexts())))
    }
    return loaded.get(lang)
  }
}

/**
 * Compiles the rules of a user's folder, which may use the fragments, features and guards of the built-in ones.
 * @throws RuleError, InputError
 */
export async function loadUserRulesets(folder: string): Promise<Ruleset[]> {
  const [{ rulesetSources, withShared }, { sharedSource }, { compileRuleset }, { GRAMMARS }] =
    await Promise.all([
      import('../rulesets/source.js'),
      import('./shared-source.js'),
      import('../rulesets/compile-ruleset.js'),
      import('../language/grammars.js')
    ])
  const files = readRuleFiles(folder)
  const own = inFolder(folder, () => rulesetSources(files))
  const rules = [...own.values()].flatMap((source) => source.rules)
  if (rules.length === 0 && files.some(({ path: file }) => IS_PLAY.test(file))) return []
  if (rules.length === 0) throw noRules(folder)
  inFolder(folder, () => checkCategories(rules))
  return [...own].flatMap(([lang, source]) => {
    const grammar = GRAMMARS[lang as LanguageCode]
    if (!grammar) return []
    return [inFolder(folder, () => compileRuleset(withShared(source, sharedSource(lang)), grammar))]
  })
}

/** A folder of rules that holds none. */
export function noRules(folder: string): InputError {
  return new InputError({
    code: 'no-rules',
    what: 'no rule found here',
    value: folder,
    expected: `<lang>/<category>/<rule>.yml with a language of ${LANGUAGES.join(', ')}`
  })
}

/** Rule files are named from their folder; errors name them from outside of it. */
function inFolder<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof RuleError)) throw error
    const { value } = error.details
    throw new RuleError({ ...error.details, value: value === undefined ? folder : `${folder}/${value}` })
  }
}
