import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../src/analysis/analyse.js'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import type { LanguageCode } from '../../src/core/draft.js'
import { LANGUAGE_TABLE } from '../../src/language/languages.js'
import { layoutOf } from '../../src/zones/layout.js'
import { builtinRuleset } from '../helpers/rules.js'

const FOLDER = path.join(import.meta.dirname, '../fixtures/plain-sentences')
/** What a line may ask for besides a move or a category: no finding at all, structure apart, or none at all. */
const [NO_FAULT, NOTHING] = ['no-fault', 'nothing']

interface Line {
  readonly lang: LanguageCode
  readonly wanted: string
  readonly draft: string
}

/** Lines `wanted | words`; a line `## greeting // sign-off` frames those behind it. */
function linesOf(file: string): Line[] {
  const lang = path.basename(file, '.txt') as LanguageCode
  let frame = ['', '']
  return readFileSync(path.join(FOLDER, file), 'utf8')
    .split('\n')
    .flatMap((line): Line[] => {
      if (line.startsWith('## ')) frame = line.slice(3).split(' // ')
      const [wanted, words] = line.split(' | ')
      if (line.startsWith('#') || words === undefined) return []
      return [{ lang, wanted: wanted!, draft: `${frame[0]}\n\n${words}\n\n${frame[1]}\n` }]
    })
}

/** What is heard in a draft: its moves with and without their tags, its faults, and whether it has none. */
function heard({ lang, draft }: Line, analyser: ReturnType<typeof createAnalyser>): string[] {
  const { moves, findings } = analyser.analyse(draft, layoutOf(draft), {
    ...DEFAULT_SETTINGS,
    profile: 'reply'
  })
  const faults = findings.filter(({ severity }) => severity !== 'suggestion')
  const spans = faults.filter(({ category }) => category !== 'structure')
  expect(lang).toBeDefined()
  return [
    ...moves.flatMap(({ move, tag }) => [move, `${move}--${tag ?? ''}`]),
    ...faults.map(({ category, ruleId }) => (category === 'structure' ? ruleId : category)),
    ...(spans.length === 0 ? [NO_FAULT] : []),
    ...(faults.length === 0 ? [NOTHING] : [])
  ]
}

describe.each(readdirSync(FOLDER))('plain sentences: %s', (file) => {
  const lines = linesOf(file)

  it('are heard as what they are', { timeout: 120_000 }, () => {
    const { lang } = lines[0]!
    const analyser = createAnalyser(LANGUAGE_TABLE[lang]!, [builtinRuleset(lang)])
    const missed = lines.filter((line) => !heard(line, analyser).includes(line.wanted))
    expect(missed.map(({ wanted, draft }) => `${wanted}: ${draft.split('\n')[2]}`)).toEqual([])
  })
})
