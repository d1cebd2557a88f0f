import type { LanguageCode } from '../../src/core/draft.js'
import { englishGrammar } from '../../src/language/en/grammar.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter, type RewriteResult } from '../../src/retext/lint-text.js'
import { compileRuleset } from '../../src/rulesets/compile-ruleset.js'
import { rulesetSources } from '../../src/rulesets/source.js'
import { ruleTexts } from '../helpers/rules.js'

const files = ruleTexts().filter(({ path }) => /^(?:en|structure)\//.test(path))
export const english = compileRuleset(rulesetSources(files).get('en')!, englishGrammar)
export const store = createAnalysisStore((lang) => (lang === 'en' ? english : undefined))
export const linter = createTextLinter(store, () => true)

export interface RewriteSettings {
  readonly replyTo?: string
  readonly today?: string
  readonly lang?: LanguageCode
}

/** A draft in its pattern, under the default settings. */
export function rewritten(text: string, { lang = 'en', ...rest }: RewriteSettings = {}): RewriteResult {
  return linter.rewrite(text, { lang, profile: 'reply', ...rest })
}

/** The ids of the structure findings of a draft. */
export function structureOf(text: string, replyTo?: string): string[] {
  const { findings } = linter.lintFast(text, { lang: 'en', profile: 'reply', replyTo })
  return findings.filter(({ category }) => category === 'structure').map(({ ruleId }) => ruleId)
}
