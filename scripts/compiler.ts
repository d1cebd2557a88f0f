import path from 'node:path'
import type { LanguageCode } from '../src/core/draft.js'
import { GRAMMARS } from '../src/language/grammars.js'
import { readRuleFiles } from '../src/platform/rule-files.js'
import type { HelpdeskPreset } from '../src/readers/preset.js'
import { compileRuleset } from '../src/rulesets/compile-ruleset.js'
import { packImage } from '../src/rulesets/image.js'
import { packText } from '../src/rulesets/packed-text.js'
import { playSources } from '../src/rulesets/play-source.js'
import { packImageText } from '../src/rulesets/portable-image.js'
import { readHelpdesk } from '../src/rulesets/read-rule.js'
import { rulesetSources } from '../src/rulesets/source.js'
import { packTexts } from '../src/rulesets/texts-image.js'
import { type LabelledDraft, learnFaults } from './learn/learn-faults.js'
import { ruleExamples } from './learn/rule-examples.js'

export { packImageText, packText }

/**
 * The rules of a folder, compiled: for each language its image, with what was learned from its labelled drafts, and its
 * texts as JSON.
 */
export function compileFolder(
  folder: string,
  labelled: (lang: string) => readonly LabelledDraft[]
): { lang: string; image: Int32Array; texts: string }[] {
  return [...rulesetSources(readRuleFiles(folder))].flatMap(([lang, source]) => {
    const grammar = GRAMMARS[lang as LanguageCode]
    if (!grammar) return []
    const compiled = compileRuleset(source, grammar)
    const model = learnFaults(
      [...labelled(lang), ...ruleExamples(source.rules)],
      grammar.language,
      compiled.vocabulary
    )
    const ruleset = { ...compiled, model }
    return [{ lang, image: packImage(ruleset), texts: packTexts(ruleset.texts()) }]
  })
}

/** The plays of a folder by language, as JSON. */
export function compilePlays(folder: string): string {
  return JSON.stringify(playSources(readRuleFiles(folder)))
}

/** The presets of a folder of rules, by name. */
export function compileHelpdesks(folder: string): HelpdeskPreset[] {
  return readRuleFiles(folder).flatMap(({ path: file, text }) =>
    file.startsWith('helpdesks/') ? [readHelpdesk(path.posix.basename(file, '.yml'), file, text)] : []
  )
}
