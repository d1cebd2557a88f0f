import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/core/draft.js'
import { pretty } from '../../src/reporters/pretty.js'
import { renderReport } from '../../src/reporters/render-report.js'
import { summaryLine } from '../../src/reporters/summary-line.js'
import { PAGE_WORDS } from '../../src/reporters/words/pages.js'
import { wordsOf } from '../../src/reporters/words.js'
import { draftResult, messageOn, PLAIN_OPTIONS, reportOf, suggestion } from './sample-report.js'

const SOURCE = 'You failed to call.'
const ONE = { files: 1, drafts: 1, rules: 1, errors: 1, warnings: 1, suggestions: 1 }
const MANY = { files: 2, drafts: 3, rules: 96, errors: 2, warnings: 4, suggestions: 5 }

describe('words', () => {
  test.each([
    [
      'en',
      ONE,
      '1 file, 1 draft, 1 rule: 1 error, 1 warning, 1 suggestion (--fix corrects 2); 1 file could not be linted'
    ],
    [
      'en',
      MANY,
      '2 files, 3 drafts, 96 rules: 2 errors, 4 warnings, 5 suggestions (--fix corrects 2); 1 file could not be linted'
    ],
    [
      'it',
      ONE,
      '1 file, 1 bozza, 1 regola: 1 errore, 1 avviso, 1 suggerimento (--fix ne corregge 2); 1 file non si è potuto esaminare'
    ],
    [
      'it',
      MANY,
      '2 file, 3 bozze, 96 regole: 2 errori, 4 avvisi, 5 suggerimenti (--fix ne corregge 2); 1 file non si è potuto esaminare'
    ],
    [
      'tr',
      ONE,
      '1 dosya, 1 taslak, 1 kural: 1 hata, 1 uyarı, 1 öneri (--fix 2 tanesini düzeltir); 1 dosya incelenemedi'
    ],
    [
      'tr',
      MANY,
      '2 dosya, 3 taslak, 96 kural: 2 hata, 4 uyarı, 5 öneri (--fix 2 tanesini düzeltir); 1 dosya incelenemedi'
    ]
  ] as const)('%s counts', async (lang, summary, line) => {
    expect(summaryLine(summary, 2, 1, wordsOf(lang))).toBe(line)
  })

  test('a report in Turkish has no English word of ours', async () => {
    const suggestions = Array.from({ length: 5 }, () => suggestion('', 'fix'))
    const message = messageOn(SOURCE, 'failed', { suggestions, message: 'X', why: 'Y' })
    const report = reportOf(
      [draftResult([message], { notes: ['N'] })],
      [{ filePath: 'a', code: 'c', message: 'm' }]
    )
    const words = wordsOf('tr')
    const text = renderReport(pretty, report, new Map([['reply.txt', SOURCE]]), { ...PLAIN_OPTIONS, words })
    expect(text.split('\n')).toEqual([
      'reply.txt',
      '  not: N',
      '  1:5  uyarı  X  accusatory/failed-to',
      '    │ You failed to call.',
      '    │     ^^^^^^',
      '    Y',
      ...Array(3).fill('    → bu sözleri çıkarın  (--fix düzeltir)'),
      '    2 öneri daha: --format json',
      '',
      'a',
      '  hata  m  c',
      '',
      '1 dosya, 1 taslak, 96 kural: 1 uyarı (--fix 1 tanesini düzeltir); 1 dosya',
      '  incelenemedi',
      ''
    ])
  })

  test.each([...LANGUAGES])('%s has its own words for pages', (lang) => {
    const { shown, more, clean, cleanDrafts } = PAGE_WORDS[lang]
    const said = [shown(3, 7), more(5), clean(4, 9), cleanDrafts(6)].join(' ')
    expect(said.match(/\d+/g)?.map(Number).sort()).toEqual([3, 4, 5, 6, 7, 9])
    if (lang !== 'en') expect(Object.values(PAGE_WORDS[lang])).not.toContain(PAGE_WORDS.en.byCategory)
  })
})
