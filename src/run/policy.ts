import path from 'node:path'
import { type Analyser, createAnalyser } from '../analysis/analyse.js'
import { bodyLayout } from '../analysis/body-layout.js'
import type { AuthorityEntry, EffectiveConfig } from '../config/effective-config.js'
import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { GRAMMARS } from '../language/grammars.js'
import { LANGUAGE_TABLE } from '../language/languages.js'
import { packageRoot } from '../platform/package-root.js'
import { readText } from '../platform/read-text.js'
import { readEntry } from '../retext/authority-entry.js'
import type { HeardEntry, PolicyTexts } from '../retext/policy-check.js'
import { compileRuleset } from '../rulesets/compile-ruleset.js'
import { type PolicyFile, policyFileSchema } from '../rulesets/policy-file.js'
import { readYaml, type SourceRule } from '../rulesets/read-rule.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { patternOf, recogniser, termRule } from './policy-rules.js'
import { sharedSource } from './shared-source.js'

/** What a config says of offers and words, ready to run. */
export interface Policy {
  /** Rules for the words of the house, and recognisers of offers. */
  readonly rulesets: readonly Ruleset[]
  readonly texts: ReadonlyMap<LanguageCode, PolicyTexts>
}

export type PolicyConfig = Pick<EffectiveConfig, 'authority' | 'terms'>

/** Compiles the policy of a config. @throws RuleError for a term that is no pattern */
export function openPolicy(config: PolicyConfig): Policy {
  const languages = LANGUAGES.map((lang) => {
    const file = `${lang}/policy.yml`
    const policy = readYaml(file, readText(path.join(packageRoot(), 'rulesets', file)), policyFileSchema)
    const { fragments = {}, features = {} } = sharedSource(lang) ?? {}
    const compile = (rules: SourceRule[]) =>
      compileRuleset({ rules, fragments, features, structure: [], checks: {} }, GRAMMARS[lang]!)
    const known = recognisersOf(policy)
    return {
      lang,
      policy,
      compile,
      known,
      ears: createAnalyser(LANGUAGE_TABLE[lang]!, [compile([...known])])
    }
  })
  const opened = languages.map((language) => openIn(language, config, languages))
  return {
    rulesets: opened.map(({ ruleset }) => ruleset),
    texts: new Map(opened.flatMap(({ lang, texts }) => (texts ? [[lang, texts] as const] : [])))
  }
}

interface PolicyLanguage {
  readonly lang: LanguageCode
  readonly policy: PolicyFile
  readonly compile: (rules: SourceRule[]) => Ruleset
  /** What hears offers, promises and caveats. */
  readonly known: readonly SourceRule[]
  readonly ears: Analyser
}

function recognisersOf(policy: PolicyFile): SourceRule[] {
  return [
    ...Object.entries(policy.offers).map(([name, patterns]) => recogniser(`offers/${name}`, patterns)),
    recogniser('offers/promise', policy.promise),
    recogniser('offers/caveat', policy.caveat)
  ]
}

function openIn(
  { lang, policy, compile, known }: PolicyLanguage,
  { authority, terms }: PolicyConfig,
  languages: readonly PolicyLanguage[]
) {
  const own: SourceRule[] = []
  const hear = (entry: AuthorityEntry): HeardEntry => {
    const read = readEntry(entry)
    const heardBy = namesOf(
      read.what,
      entry.lang === undefined ? languages : languages.filter((each) => each.lang === entry.lang)
    )
    if (heardBy.length > 0) return { ...read, heardBy }
    // words that no language knows as an offer are looked for as they stand
    const id = `offers/own-${own.length}`
    own.push(recogniser(id, [patternOf(read.what, lang)]))
    return { ...read, heardBy: [id] }
  }
  const offers = {
    may: authority.may.map(hear),
    approval: authority.approval.map(hear),
    never: authority.never.map(hear)
  }
  const isEmpty = offers.may.length + offers.approval.length + offers.never.length === 0
  const ownTerms = terms.filter((term) => term.lang === undefined || term.lang === lang)
  return {
    lang,
    ruleset: compile([...(isEmpty ? [] : [...known, ...own]), ...termRule(ownTerms, policy, lang)]),
    texts: isEmpty ? undefined : { messages: policy.messages, why: policy.why, offers }
  }
}

/** The offers that the words of an entry name, in whichever language: a refund is a refund in all of them. */
function namesOf(what: string, languages: readonly PolicyLanguage[]): string[] {
  const heard = languages.flatMap(({ ears, policy }) =>
    ears
      .read(what, bodyLayout(what))
      .marks.map(({ rule }) => rule)
      .filter((rule) => rule.slice('offers/'.length) in policy.offers)
  )
  return [...new Set(heard)]
}
