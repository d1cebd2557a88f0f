import { LANGUAGES, type LanguageCode } from '../src/core/draft.js'
import { GRAMMARS } from '../src/language/grammars.js'
import { readRuleFiles } from '../src/platform/rule-files.js'
import { compileRuleset } from '../src/rulesets/compile-ruleset.js'
import { rulesetSources } from '../src/rulesets/source.js'
import type { LabelledDraft } from './learn/learn-faults.js'
import { type LeftOut, leaveOut } from './learn/leave-out.js'
import { ruleExamples } from './learn/rule-examples.js'

const PARTS = 4

/** By language: what is heard in labelled drafts that were left out of the lesson. */
export function* heardFigures(
  folder: string,
  labelled: (lang: string) => readonly LabelledDraft[]
): Generator<[lang: LanguageCode, figures: LeftOut]> {
  const sources = rulesetSources(readRuleFiles(folder))
  for (const lang of LANGUAGES) {
    const [source, grammar] = [sources.get(lang), GRAMMARS[lang]]
    if (!source || !grammar) continue
    const { vocabulary } = compileRuleset(source, grammar)
    yield [lang, leaveOut(labelled(lang), ruleExamples(source.rules), grammar.language, vocabulary, PARTS)]
  }
}
