import { LANGUAGES } from '../core/draft.js'
import { checkPlay, exampleFacts } from '../draft/check-play.js'
import { lookWith } from '../draft/draft.js'
import { openPlay } from '../draft/play.js'
import { readCompiledPlays } from '../platform/compiled-rulesets.js'
import { readRuleFiles } from '../platform/rule-files.js'
import { createAnalysisStore } from '../retext/analysis-store.js'
import { createTextLinter } from '../retext/lint-text.js'
import { type PlaySource, playSources } from '../rulesets/play-source.js'
import { createBuiltinLoader } from './rulesets.js'

/** What the replies of the plays in a folder are like, out of the examples of their fields. */
export interface TestedPlays {
  readonly plays: number
  readonly examples: number
  readonly failures: readonly { readonly path: string; readonly problem: string }[]
}

/** Fills each play of a folder with its own examples: the replies lint clean and make their moves. @throws RuleError */
export function testPlays(folder: string): TestedPlays {
  const sources = playSources(readRuleFiles(folder))
  if (Object.keys(sources).length === 0) return { plays: 0, examples: 0, failures: [] }
  const builtin = JSON.parse(readCompiledPlays()) as Partial<Record<string, PlaySource>>
  const lookAt = lookWith(
    createTextLinter(createAnalysisStore(createBuiltinLoader()), () => true),
    {
      minConfidence: 'medium'
    }
  )
  const tested = LANGUAGES.flatMap((lang) => {
    const letter = sources[lang]?.letter ?? builtin[lang]?.letter
    return Object.entries(letter ? (sources[lang]?.plays ?? {}) : {}).map(([name, file]) => {
      const play = openPlay(name, lang, file, letter!)
      const problems = checkPlay(play, lookAt)
      const failures = problems.map((problem) => ({ path: `${lang}/plays/${name}.yml`, problem }))
      return { examples: exampleFacts(play).length, failures }
    })
  })
  return {
    plays: tested.length,
    examples: tested.reduce((sum, { examples }) => sum + examples, 0),
    failures: tested.flatMap(({ failures }) => failures)
  }
}
