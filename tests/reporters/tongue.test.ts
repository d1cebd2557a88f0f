import { describe, expect, test } from 'vitest'
import { compact } from '../../src/reporters/compact.js'
import { html } from '../../src/reporters/html.js'
import { markdown } from '../../src/reporters/markdown.js'
import { pretty } from '../../src/reporters/pretty.js'
import { renderReport } from '../../src/reporters/render-report.js'
import { wordsOf } from '../../src/reporters/words.js'
import { draftResult, messageOn, PLAIN_OPTIONS, reportOf, suggestion } from './sample-report.js'

const SOURCE = 'You failed to call.'
const NOTE = 'line 1: this inline ignore covers nothing; it can go'
const sources = new Map([
  ['it.txt', SOURCE],
  ['tr.txt', SOURCE]
])

function draftIn(lang: 'it' | 'tr') {
  const message = {
    ...messageOn(SOURCE, 'failed to call'),
    suggestions: [suggestion('', 'rephrase', [4, 18])]
  }
  return { ...draftResult([message]), filePath: `${lang}.txt`, lang, notes: [NOTE] }
}

const shown = (reporter: typeof pretty, langs: readonly ('it' | 'tr')[], words = PLAIN_OPTIONS.words) =>
  renderReport(reporter, reportOf(langs.map(draftIn)), sources, { ...PLAIN_OPTIONS, words })

describe('a report speaks the language of its drafts', () => {
  test.each([
    [
      'it',
      '  nota: riga 1: questa esclusione non copre nulla; si può togliere',
      'togliere queste parole',
      '1 file, 1 bozza'
    ],
    [
      'tr',
      '  not: 1. satır: bu yok sayma hiçbir şeyi kapsamıyor; kaldırılabilir',
      'bu sözleri çıkarın',
      '1 dosya, 1 taslak'
    ]
  ] as const)('%s alone: all of it', (lang, note, leaveOut, summary) => {
    const report = shown(pretty, [lang])
    expect(report).toContain(note)
    expect(report).toContain(leaveOut)
    expect(report).toContain(summary)
    expect(report).not.toMatch(/\b(?:warning|error|note|file, 1 draft|leave out)\b/)
  })

  test('several: each draft its own, the last line English', () => {
    const report = shown(pretty, ['it', 'tr'])
    expect(report).toContain('  nota: riga 1')
    expect(report).toContain('  not: 1. satır')
    expect(report).toMatch(/2 drafts/)
  })

  test('--ui-lang goes before all', () => {
    const report = shown(pretty, ['it'], wordsOf('tr'))
    expect(report).toContain('  not: 1. satır')
    expect(report).toContain('taslak')
  })

  test.each([
    [markdown, /\| avviso \|/],
    [html, /<html lang="it">/]
  ])('%#: the other formats for people', (reporter, said) => {
    expect(shown(reporter, ['it'])).toMatch(said)
  })

  test('compact names the severity as programs know it', () => {
    expect(shown(compact, ['it'])).toMatch(/^it\.txt:1:5: warning /m)
  })
})
