import path from 'node:path'
import type { AuthorityEntry, EffectiveConfig, Term } from '../config/effective-config.js'
import { LANGUAGES, type LanguageCode } from '../core/draft.js'
import { GRAMMARS } from '../language/grammars.js'
import { packageRoot } from '../platform/package-root.js'
import { readText } from '../platform/read-text.js'
import type { HeardEntry, PolicyTexts } from '../retext/policy-check.js'
import { readEntry } from '../retext/authority-entry.js'
import { compileRuleset, type RulesetSource } from '../rulesets/compile-ruleset.js'
import { type PolicyFile, policyFileSchema } from '../rulesets/policy-file.js'
import { readYaml, type SourceRule } from '../rulesets/read-rule.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { rulesetSources } from '../rulesets/source.js'
import { createAnalyser } from '../analysis/analyse.js'
import { bodyLayout } from '../analysis/body-layout.js'
import { LANGUAGE_TABLE } from '../language/languages.js'
import { patternOf, recogniser, termRule } from './policy-rules.js'
import { sharedFiles } from './rulesets.js'

/** What a config says of offers and words, ready to run. */
export interface Policy {
  /** Rules for the words of the house, and recognisers of offers. */
  readonly rulesets: readonly Ruleset[]
  readonly texts: ReadonlyMap<LanguageCode, PolicyTexts>
}

export type PolicyConfig = Pick<EffectiveConfig, 'authority' | 'terms'>

/** Compiles the policy of a config. @throws RuleError for a term that is no pattern */
export function openPolicy(config: PolicyConfig): Policy {
  const shared = rulesetSources(sharedFiles())
  const opened = LANGUAGES.flatMap((lang) => {
    const file = `${lang}/policy.yml`
    const policy = readYaml(file, readText(path.join(packageRoot(), 'rulesets', file)), policyFileSchema)
    const base = { fragments: shared.get(lang)?.fragments ?? {}, features: shared.get(lang)?.features ?? {} }
    return [openIn(lang, policy, config, base)]
  })
  return {
    rulesets: opened.map(({ ruleset }) => ruleset),
    texts: new Map(opened.flatMap(({ lang, texts }) => (texts ? [[lang, texts] as const] : [])))
  }
}

function openIn(
  lang: LanguageCode,
  policy: PolicyFile,
  { authority, terms }: PolicyConfig,
  base: Pick<RulesetSource, 'fragments' | 'features'>
) {
  const grammar = GRAMMARS[lang]!
  const known = [
    ...Object.entries(policy.offers).map(([name, patterns]) => recogniser(`offers/${name}`, patterns)),
    recogniser('offers/promise', policy.promise),
    recogniser('offers/caveat', policy.caveat)
  ]
  const compiled = (rules: readonly SourceRule[]) => compileRuleset({ rules: [...rules], ...base, structure: [], checks: {} }, grammar)
  const ears = createAnalyser(LANGUAGE_TABLE[lang]!, [compiled(known)])
  const own: SourceRule[] = []
  const hear = (entry: AuthorityEntry): HeardEntry[] => {
    if (entry.lang !== undefined && entry.lang !== lang) return []
    const read = readEntry(entry)
    const { marks } = ears.read(read.what, bodyLayout(read.what))
    const heardBy = [...new Set(marks.map(({ rule }) => rule))].filter((rule) => policy.offers[rule.slice(7)])
    if (heardBy.length > 0) return [{ ...read, heardBy }]
    // words that no language knows as an offer are looked for as they stand
    const id = `offers/own-${own.length}`
    own.push(recogniser(id, [patternOf(read.what, lang)]))
    return [{ ...read, heardBy: [id] }]
  }
  const offers = {
    may: authority.may.flatMap(hear),
    approval: authority.approval.flatMap(hear),
    never: authority.never.flatMap(hear)
  }
  const isEmpty = offers.may.length + offers.approval.length + offers.never.length === 0
  const ownTerms = terms.filter((term: Term) => term.lang === undefined || term.lang === lang)
  const rules = [...(isEmpty ? [] : [...known, ...own]), ...termRule(ownTerms, policy, lang)]
  return {
    lang,
    ruleset: compiled(rules),
    texts: isEmpty ? undefined : { messages: policy.messages, why: policy.why, offers }
  }
}
