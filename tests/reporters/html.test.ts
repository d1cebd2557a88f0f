import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/core/finding.js'
import { barSvg } from '../../src/reporters/charts/bar-svg.js'
import { ringSvg } from '../../src/reporters/charts/ring-svg.js'
import { textBar } from '../../src/reporters/charts/text-bar.js'
import { markedText } from '../../src/reporters/html/marked-text.js'
import { italian } from '../../src/reporters/words/it.js'
import { turkish } from '../../src/reporters/words/tr.js'
import { htmlElements } from '../helpers/html-elements.js'
import { LIBRARY, lintedFile, pageOf } from './html-sample.js'

const PAGE = pageOf(LIBRARY, [
  { filePath: 'x/broken.txt', code: 'undecodable', message: 'cannot decode <b>file</b>' }
])

function finding(start: number, end: number, severity: Finding['severity']): Finding {
  return {
    ruleId: 'a/b',
    category: 'accusatory',
    severity,
    confidence: 'high',
    span: { start, end },
    actual: '',
    message: '',
    why: '',
    source: '',
    suggestions: []
  }
}

describe('the page', () => {
  test('is complete in itself', () => {
    const elements = htmlElements(PAGE)
    expect(elements.filter(({ name }) => /^(?:link|img|iframe|object|embed|base)$/.test(name))).toEqual([])
    const attributes = elements.flatMap(({ attributes }) => Object.entries(attributes))
    expect(attributes.filter(([name]) => /^(?:src|srcset|style|on.*)$/.test(name))).toEqual([])
    expect(attributes.filter(([name, value]) => name === 'href' && !/^(?:#|https:)/.test(value))).toEqual([])
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = attributes.filter(([name, value]) => name === 'href' && value.startsWith('#'))
    expect(targets.filter(([, value]) => !ids.includes(value.slice(1)))).toEqual([])
    expect(PAGE).not.toMatch(/@import|url\(|fetch\(|XMLHttpRequest/)
    const script = /<script>([\s\S]*)<\/script>/.exec(PAGE)![1]!
    const hash = createHash('sha256').update(script).digest('base64')
    expect(PAGE).toContain(`script-src 'sha256-${hash}'`)
    expect(PAGE.match(/<script\b/g)).toHaveLength(1)
  })

  test('shows the state, the charts, the errors, and every draft with findings', () => {
    for (const piece of [
      '<p class="share">1 of 6 drafts has nothing to change</p>',
      'aria-label="1 of 6 drafts has nothing to change"',
      '<caption>By category</caption>',
      '<caption>By folder</caption>',
      '<caption>Drafts with most findings</caption>',
      '<span class="path">x/broken.txt</span> cannot decode &#60;b&#62;file&#60;/b&#62;',
      '<summary>1 draft with nothing to change</summary>',
      '<span class="path">shipping/clean.txt</span>',
      '<span class="pointer">macros[0]</span>',
      'lang="tr"'
    ]) {
      expect(PAGE).toContain(piece)
    }
    expect(PAGE.match(/<article /g)).toHaveLength(5)
  })

  test('shows a suggestion in its sentence', () => {
    const fixed = pageOf([
      lintedFile('a.txt', 'Hi Ana,\n\nPlease be advised that we ship on Monday.\n\nThanks,\nMark\n')
    ])
    expect(fixed).toMatch(/<li><ins>We<\/ins> ship on Monday\. <small>\(fixed by --fix\)<\/small><\/li>/)
  })

  test('gives the reason of a rule once', () => {
    const page = pageOf([LIBRARY[0]!, LIBRARY[0]!])
    expect(page.match(/id="rule-accusatory-failed-to"/g)).toHaveLength(1)
    expect(page.match(/href="#rule-accusatory-failed-to"/g)).toHaveLength(2)
  })

  test('of nothing is a page all the same', () => {
    const page = pageOf([])
    expect(page).toContain('0 of 0 drafts have nothing to change')
    expect(page).not.toContain('<form')
  })

  test('is the same for the same input', () => expect(pageOf(LIBRARY)).toBe(pageOf(LIBRARY)))

  test.each([
    [
      'it',
      italian,
      '<title>Le risposte in uno sguardo</title>',
      '<caption>Per categoria</caption>',
      'avviso</b>'
    ],
    ['tr', turkish, '<title>Bir bakışta yanıtlar</title>', '<caption>Kategoriye göre</caption>', 'uyarı</b>']
  ])('speaks %s', (lang, words, ...pieces) => {
    const page = pageOf(LIBRARY, [], { words })
    expect(page).toContain(`<html lang="${lang}">`)
    for (const piece of pieces) expect(page).toContain(piece)
  })

  test('stays small for two thousand macros', () => {
    const files = Array.from({ length: 2000 }, (_, i) => ({ ...LIBRARY[i % LIBRARY.length]! }))
    const size = Buffer.byteLength(pageOf(files))
    expect(size).toBeLessThan(4_500_000)
  })
})

describe('markedText', () => {
  test.each([
    ['one', [finding(2, 4, 'warning')], 'ab<mark class="warning">cd</mark><sup class="warning">1</sup>ef'],
    [
      'two that overlap',
      [finding(0, 4, 'suggestion'), finding(2, 6, 'error')],
      '<mark class="suggestion">ab</mark><mark class="error many">cd</mark><sup class="suggestion">1</sup>' +
        '<mark class="error">ef</mark><sup class="error">2</sup>'
    ],
    ['an empty one', [finding(3, 3, 'warning')], 'abc<sup class="warning">1</sup>def']
  ])('%s', (_name, findings, marked) => expect(markedText('abcdef', findings)).toBe(marked))

  test('keeps the text', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 6 })
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), spans, (text, pairs) => {
        const findings = pairs.map(([a, b]) =>
          finding(Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length), 'warning')
        )
        const plain = markedText(text, findings)
          .replace(/<sup class="warning">\d+<\/sup>|<\/?mark[^>]*>/g, '')
          .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
        expect(plain).toBe(text)
      })
    )
  })
})

describe('charts', () => {
  test('a bar is as long as its share', () => {
    expect(barSvg({ error: 1, warning: 2, suggestion: 0 }, 6)).toBe(
      '<svg class="bar" viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">' +
        '<rect class="error" x="0" width="33.3" height="10"/><rect class="warning" x="33.3" width="66.7" height="10"/></svg>'
    )
  })

  test.each([
    [0, 4, '>0%<'],
    [1, 3, '>33%<'],
    [999, 1000, '>99%<'],
    [4, 4, '>100%<'],
    [0, 0, '>100%<']
  ])('a ring of %i of %i says %s', (part, whole, text) => expect(ringSvg(part, whole, 'x')).toContain(text))

  test.each([
    [0, 10, ''],
    [10, 10, '████'],
    [5, 10, '██'],
    [1, 1000, '▏'],
    [3, 8, '█▌']
  ])('a bar of %i of %i in text is %j', (value, most, bar) => expect(textBar(value, most, 4)).toBe(bar))
})
