import path from 'node:path'
import { LANGUAGES } from '../core/draft.js'
import { packageRoot } from '../platform/package-root.js'
import { readText } from '../platform/read-text.js'
import type { RulesetSource } from '../rulesets/compile-ruleset.js'
import { rulesetSources } from '../rulesets/source.js'

/** They stand beside a thousand rules, which nobody needs here. */
const SHARED = ['features', 'fragments', 'guards']

const known = new Map<string, RulesetSource | undefined>()

/**
 * The fragments, features, guards and words of rewriting that come with the package, for rules of the user; read once
 * in a process. Undefined for a language without rules.
 */
export function sharedSource(lang: string): RulesetSource | undefined {
  if (!known.has(lang)) known.set(lang, readShared(lang))
  return known.get(lang)
}

function readShared(lang: string): RulesetSource | undefined {
  if (!LANGUAGES.some((one) => one === lang)) return undefined
  const source = readSource(lang, SHARED)
  return (
    source && {
      ...source,
      // few rules need these, and reading them takes a quarter of a run
      get rewrite() {
        return readSource(lang, ['rewrite'])?.rewrite
      }
    }
  )
}

function readSource(lang: string, names: readonly string[]): RulesetSource | undefined {
  const files = names.map((name) => {
    const file = `${lang}/${name}.yml`
    return { path: file, text: readText(path.join(packageRoot(), 'rulesets', file)) }
  })
  return rulesetSources(files).get(lang)
}
