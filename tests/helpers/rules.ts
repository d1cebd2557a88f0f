import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { LanguageCode } from '../../src/core/draft.js'
import { GRAMMARS } from '../../src/language/grammars.js'
import { compileRuleset, type RulesetSource } from '../../src/rulesets/compile-ruleset.js'
import type { Ruleset } from '../../src/rulesets/ruleset.js'
import { type RuleText, rulesetSources } from '../../src/rulesets/source.js'

const ROOT = path.join(import.meta.dirname, '../../rulesets')

/** All rule files of the project. */
export function ruleTexts(folder = ROOT): RuleText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({
      path: name.split(path.sep).join('/'),
      text: readFileSync(path.join(folder, name), 'utf8')
    }))
}

const compiled = new Map<string, Ruleset>()
let sources: Map<string, RulesetSource> | undefined

export function builtinSource(lang: LanguageCode): RulesetSource {
  sources ??= rulesetSources(ruleTexts())
  return sources.get(lang)!
}

/** The built-in rules of a language, compiled from their files once per test file. */
export function builtinRuleset(lang: LanguageCode): Ruleset {
  const known = compiled.get(lang) ?? compileRuleset(builtinSource(lang), GRAMMARS[lang]!)
  compiled.set(lang, known)
  return known
}
