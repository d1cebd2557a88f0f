import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { LanguageCode } from '../../src/core/draft.js'
import { GRAMMARS } from '../../src/language/grammars.js'
import { readCompiledRuleset } from '../../src/platform/compiled-rulesets.js'
import { compileRuleset, type RulesetSource } from '../../src/rulesets/compile-ruleset.js'
import { openImage } from '../../src/rulesets/image.js'
import type { Ruleset } from '../../src/rulesets/ruleset.js'
import { type RuleText, rulesetSources } from '../../src/rulesets/source.js'
import { openTexts } from '../../src/rulesets/texts-image.js'

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

/**
 * The built-in rules of a language: those of the last build while nothing that they are made of is newer, else compiled
 * from their files, once per test file.
 */
export function builtinRuleset(lang: LanguageCode): Ruleset {
  const known = compiled.get(lang) ?? builtRuleset(lang) ?? freshRuleset(lang)
  compiled.set(lang, known)
  return known
}

/** What the rules are made of: their files, and what compiles them. */
const MADE_OF = [
  'rulesets',
  'training',
  'src/classifier',
  'src/core',
  'src/language',
  'src/patterns',
  'src/rulesets'
]

function builtRuleset(lang: LanguageCode): Ruleset | undefined {
  const root = path.dirname(ROOT)
  const built = statSync(path.join(root, `dist/rulesets/${lang}.bin`), { throwIfNoEntry: false })
  const isOld = !built || MADE_OF.some((folder) => newestIn(path.join(root, folder)) > built.mtimeMs)
  return isOld ? undefined : openBuilt(lang)
}

/** Compiled from the files as they are; what was learned is that of the last build. */
function freshRuleset(lang: LanguageCode): Ruleset {
  const { model } = openBuilt(lang)
  return { ...compileRuleset(builtinSource(lang), GRAMMARS[lang]!), model }
}

function openBuilt(lang: LanguageCode): Ruleset {
  const { image, readTexts } = readCompiledRuleset(lang)!
  return openImage(lang, image, () => openTexts(readTexts()))
}

const newest = new Map<string, number>()

/** Milliseconds. A file that goes changes its folder. */
function newestIn(folder: string): number {
  const names = ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]
  const known =
    newest.get(folder) ?? Math.max(...names.map((name) => statSync(path.join(folder, name)).mtimeMs))
  newest.set(folder, known)
  return known
}
