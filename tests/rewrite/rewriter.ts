import type { LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter, type RewriteResult } from '../../src/retext/lint-text.js'
import { builtinRuleset } from '../helpers/rules.js'

export const english = builtinRuleset('en')
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
  return findings
    .filter(({ category, severity }) => category === 'structure' && severity !== 'suggestion')
    .map(({ ruleId }) => ruleId)
}
