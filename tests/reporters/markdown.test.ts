import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/reporters/markdown.js'
import { markdownLink, markdownText } from '../../src/reporters/markdown-text.js'
import { renderReport } from '../../src/reporters/render-report.js'
import { turkish } from '../../src/reporters/words/tr.js'
import { EMPTY, rendered, WARNING } from './ci-sample.js'
import { draftResult, PLAIN_OPTIONS, reportOf } from './sample-report.js'

describe('markdown', () => {
  test('gives figures, a chart and a table', () => {
    const rule = (id: string) => `[${id}](https://example.org/accusatory/failed-to)`
    expect(rendered(markdown).split('\n')).toEqual([
      '### levelhead',
      '',
      '3 files, 3 drafts, 96 rules: 2 warnings, 1 suggestion; 1 file could not be linted.',
      '',
      '1 of 3 drafts has nothing to change.',
      '',
      '#### Files that could not be linted',
      '',
      '- **a.eml**: cannot decode file: a.eml save it as UTF-8',
      '',
      '| Category | Number |  |',
      '| --- | --: | --- |',
      '| accusatory | 2 | ████████████████████ |',
      '| negative | 1 | ██████████ |',
      '',
      '| Level | Place | Finding | Instead |',
      '| --- | --- | --- | --- |',
      `| warning | macros/été, 1.txt:1<br>macros&#91;0&#93; | “failed to” puts the reader on trial.<br>${rule('accusatory/failed-to')} | I have no reply: "è" |`,
      `| suggestion | macros/été, 1.txt:2<br>macros&#91;0&#93; | “No”, 100%: &#60;really&#62;?<br>${rule('negative/no')} | *leave these words out* |`,
      `| warning | mail.eml | “failed to” puts the reader on trial.<br>${rule('accusatory/failed-to')} |  |`,
      ''
    ])
  })

  test('of nothing is two lines', () => {
    expect(rendered(markdown, EMPTY)).toBe(
      '### levelhead\n\n0 files, 0 drafts, 96 rules: nothing to change.\n'
    )
  })

  test('cuts a long table with a count, and fits a comment', () => {
    const messages = Array(300).fill({ ...WARNING, message: '<b>'.repeat(400), suggestions: [] })
    const errors = Array.from({ length: 30 }, (_, i) => ({ filePath: `f${i}`, code: 'c', message: 'm' }))
    const text = rendered(markdown, reportOf([draftResult(messages)], errors))
    const rows = text.split('\n').filter((line) => line.startsWith('| warning'))
    expect(rows.length).toBeGreaterThan(10)
    expect(text).toContain(`\n… and ${300 - rows.length} more.\n`)
    expect(text).toContain('\n- and 10 more\n')
    expect(text.length).toBeLessThan(65_536)
  })

  test('speaks the language it is asked for', () => {
    const text = renderReport(markdown, reportOf([draftResult([WARNING])]), new Map(), {
      ...PLAIN_OPTIONS,
      words: turkish
    })
    expect(text).toContain('1 dosya, 1 taslak, 96 kural: 1 uyarı.')
    expect(text).toContain('| Düzey | Yer | Bulgu | Yerine |')
    expect(text).toContain('| uyarı | reply.txt:1 |')
  })
})

describe('markdownText', () => {
  test.each([
    ['a | b', 'a &#124; b'],
    ['@team see #12', '&#64;team see &#35;12'],
    ['https://x.y and www.x.y', 'https&#58;//x.y and www&#46;x.y'],
    ['a :smile: b: c', 'a &#58;smile: b: c'],
    ['<b>\n*x*', '&#60;b&#62; &#42;x&#42;'],
    ['\x1b[1m', '&#92;x1b&#91;1m']
  ])('%j', (text, escaped) => expect(markdownText(text)).toBe(escaped))

  test('a link cannot end early', () => {
    expect(markdownLink('x', 'https://a.b/c) [d](e f')).toBe('[x](https://a.b/c%29%20[d]%28e%20f)')
  })
})
