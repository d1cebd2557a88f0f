import { type Analyser, type Analysis, createAnalyser } from '../analysis/analyse.js'
import type { BindRuleset } from '../analysis/match-patterns.js'
import type { AnalysisSettings } from '../analysis/settings.js'
import type { LanguageCode } from '../core/draft.js'
import type { Layout } from '../core/zone.js'
import { LANGUAGE_TABLE } from '../language/languages.js'
import type { RewriteWords } from '../rulesets/rewrite-file.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { withRestructuring } from './restructure.js'

/** Gives the built-in rules of a language, or undefined where there are none. Synchronous. */
export type RulesetLoader = (lang: LanguageCode) => Ruleset | undefined

/** The analysers of all languages; each is made when the first draft of its language comes. */
export interface AnalysisStore {
  /** The analysis of one draft; undefined when the language has no rules. */
  analyse(
    text: string,
    layout: Layout,
    lang: LanguageCode,
    settings: AnalysisSettings,
    markup?: 'plain' | 'markdown'
  ): Analysis | undefined
  /** What drafts of a language are looked at with; undefined when it has no rules. */
  analyserOf(lang: LanguageCode): Analyser | undefined
  /** What drafts of a language are rewritten with; undefined when it cannot be rewritten. */
  rewriteWords(lang: LanguageCode): RewriteWords | undefined
  /** Number of rules of a language, user rules included; 0 where there are none. */
  ruleCount(lang: LanguageCode): number
}

/** `extra` are rules of the user, which run beside the built-in ones of their language; `bind` as for an analyser. */
export function createAnalysisStore(
  load: RulesetLoader,
  extra: readonly Ruleset[] = [],
  bind?: BindRuleset
): AnalysisStore {
  const analysers = new Map<LanguageCode, Analyser | undefined>()
  const rulesetsOf = (lang: LanguageCode) => {
    const builtin = load(lang)
    return builtin ? [builtin, ...extra.filter((ruleset) => ruleset.lang === lang)] : []
  }
  const analyserOf = (lang: LanguageCode) => {
    if (analysers.has(lang)) return analysers.get(lang)
    const language = LANGUAGE_TABLE[lang]
    const rulesets = rulesetsOf(lang)
    const analyser = language && rulesets.length > 0 ? createAnalyser(language, rulesets, bind) : undefined
    analysers.set(lang, analyser)
    return analyser
  }
  const store: AnalysisStore = {
    analyserOf,
    rewriteWords: (lang) => load(lang)?.texts().rewrite,
    analyse(text, layout, lang, settings, markup = 'plain') {
      const analysis = analyserOf(lang)?.analyse(text, layout, settings)
      return analysis && withRestructuring(store, { text, layout, lang, settings, markup, analysis })
    },
    ruleCount: (lang) => rulesetsOf(lang).reduce((sum, ruleset) => sum + ruleset.ruleCount, 0)
  }
  return store
}
