import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/draft.js'
import { coverageTable, readAbsentRules } from '../../src/run/rule-coverage.js'
import { builtinEntries } from '../../src/run/rule-table.js'
import { createBuiltinLoader } from '../../src/run/rulesets.js'

describe('coverageTable', () => {
  it('tells a rule that a language does not need from one that it has not yet', () => {
    const rules = [
      { id: 'heated/swearing', languages: ['en', 'it'] },
      { id: 'register/mixed', languages: ['it', 'tr'] }
    ]
    const absent = new Map([['en', { 'register/mixed': 'one “you”.' }]] as const)
    expect(coverageTable(rules, absent)).toBe(
      [
        'rule             en it tr',
        'heated/swearing   ✓  ✓  ·',
        'register/mixed    –  ✓  ✓',
        '2 rules: en 1 and 1 without need, it 2 and 0 without need, tr 1 and 0 without need',
        '',
        'No need of a rule (–):',
        '  en register/mixed: one “you”.',
        ''
      ].join('\n')
    )
  })
})

describe('rulesets/<lang>/absent.yml', async () => {
  const absent = await readAbsentRules()
  const entries = builtinEntries(createBuiltinLoader())
  const idsOf = (lang: (typeof LANGUAGES)[number]) => new Set(entries.get(lang)?.map(({ id }) => id))

  it.each(LANGUAGES)('%s names only rules that others have and it has not', (lang) => {
    const own = idsOf(lang)
    const others = new Set(LANGUAGES.filter((other) => other !== lang).flatMap((other) => [...idsOf(other)]))
    const wrong = Object.keys(absent.get(lang) ?? {}).filter((id) => own.has(id) || !others.has(id))
    expect(wrong).toEqual([])
  })
})
