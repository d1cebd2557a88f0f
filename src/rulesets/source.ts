import type { LanguageCode } from '../core/draft.js'
import { RuleError } from '../core/errors.js'
import type { StructureRule } from '../core/structure-rule.js'
import type { CheckTexts } from './check-file.js'
import type { RulesetSource } from './compile-ruleset.js'
import {
  readChecks,
  readFeatures,
  readFragments,
  readGuards,
  readRewrite,
  readRewriteFaults,
  readRule,
  readStructure,
  type SourceRule
} from './read-rule.js'
import { NO_FAULTS, type RewriteFaults } from './rewrite-faults-file.js'
import type { RewriteFile, RewriteWords } from './rewrite-file.js'
import type { NamedGuards } from './rule-file.js'
import type { StructureFile } from './structure-file.js'

/** A file of a rules folder: its path below the folder, with forward slashes, and its text. */
export interface RuleText {
  readonly path: string
  readonly text: string
}

const RULE = /^([a-z]{2})\/([a-z-]+)\/([a-z0-9-]+)\.ya?ml$/
/** What the rewrites of all languages share. */
const FAULTS = /^structure\/rewrite\.ya?ml$/
const JUDGEMENT = /^((?:structure|context)\/[a-z-]+)\.ya?ml$/
const SHARED = /^([a-z]{2})\/(checks|features|fragments|guards|rewrite)\.ya?ml$/

/**
 * Sorts the files of a rules folder by language: `en/accusatory/failed-to.yml` is rule `accusatory/failed-to`,
 * `en/fragments.yml`, `en/features.yml` and `en/guards.yml` serve all rules of English, `en/rewrite.yml` its rewrites,
 * `en/checks.yml` what its checks say; `structure/rewrite.yml` serves the rewrites of all languages. Other files are left alone.
 * @throws RuleError when a file is broken or an id stands twice.
 */
export function rulesetSources(files: readonly RuleText[]): Map<string, RulesetSource> {
  const sources = new Map<string, MutableSource>()
  const structure: [id: string, file: StructureFile][] = []
  const of = (lang: string) => {
    const known = sources.get(lang) ?? { rules: [], fragments: {}, features: {}, guards: {}, structure: [] }
    sources.set(lang, known)
    return known
  }
  let faults: RewriteFaults = NO_FAULTS
  const rewrites = new Map<string, RewriteFile>()
  for (const { path, text } of files) {
    if (FAULTS.test(path)) {
      faults = readRewriteFaults(path, text)
      continue
    }
    const shared = SHARED.exec(path)
    const rule = RULE.exec(path)
    const judgement = JUDGEMENT.exec(path)
    if (judgement) structure.push([judgement[1]!, readStructure(path, text)])
    else if (shared?.[2] === 'fragments') Object.assign(of(shared[1]!).fragments, readFragments(path, text))
    else if (shared?.[2] === 'rewrite') rewrites.set(shared[1]!, readRewrite(path, text))
    else if (shared?.[2] === 'checks') of(shared[1]!).checks = readChecks(path, text)
    else if (shared?.[2] === 'guards') Object.assign(of(shared[1]!).guards, readGuards(path, text))
    else if (shared) Object.assign(of(shared[1]!).features, readFeatures(path, text))
    else if (rule && rule[2] !== 'plays')
      of(rule[1]!).rules.push(readRule(`${rule[2]}/${rule[3]}`, path, text))
  }
  for (const [lang, rewrite] of rewrites) of(lang).rewrite = { ...rewrite, ...faults }
  for (const [lang, source] of sources) {
    refuseDoubles(source.rules)
    source.structure.push(...structure.map(([id, file]) => structureRule(id, file, lang as LanguageCode)))
  }
  return sources
}

/** The rules of a folder with what the language shares: pieces of its own of the same name count before those of `base`. */
export function withShared(source: RulesetSource, base: RulesetSource | undefined): RulesetSource {
  return {
    rules: source.rules,
    structure: [],
    fragments: { ...base?.fragments, ...source.fragments },
    features: { ...base?.features, ...source.features },
    guards: { ...base?.guards, ...source.guards },
    rewrite: source.rewrite ?? (source.rules.some(partsTurns) ? base?.rewrite : undefined)
  }
}

/** One of its suggestions parts a sentence, for which the words of the language are needed. */
function partsTurns({ rule: { match, suggest, fix } }: SourceRule): boolean {
  return [{ suggest, fix }, ...match].some((each) => {
    if (typeof each === 'string') return false
    const offers = [...(('suggest' in each && each.suggest) || []), 'fix' in each ? each.fix : undefined]
    return offers.some((offer) => typeof offer === 'object' && offer.replaces === 'turn')
  })
}

interface MutableSource extends RulesetSource {
  readonly rules: SourceRule[]
  readonly fragments: Record<string, string>
  readonly features: Record<string, string[]>
  readonly guards: NamedGuards
  readonly structure: StructureRule[]
  rewrite?: RewriteWords
  checks?: CheckTexts
}

/** A judgement with its texts in one language. */
function structureRule(id: string, file: StructureFile, lang: LanguageCode): StructureRule {
  const { applies, cases, why, source, suggestion } = file
  return {
    id,
    applies,
    cases: cases.map(({ message, ...rest }) => ({ ...rest, message: message[lang].trim() })),
    why: why[lang].trim().replace(/\s+/g, ' '),
    source,
    suggestion: suggestion[lang].trim()
  }
}

function refuseDoubles(rules: readonly SourceRule[]): void {
  const seen = new Map<string, string>()
  for (const { id, path } of rules) {
    const other = seen.get(id)
    if (other) {
      throw new RuleError({
        code: 'double-rule',
        what: 'Two files have the same rule id',
        value: `${other}, ${path}`
      })
    }
    seen.set(id, path)
  }
}
