import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextLatin from 'retext-latin'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { SPAN_CATEGORIES } from '../../src/core/category.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createPluginFactory } from '../../src/retext/create-plugin.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { findingsOf } from '../../src/retext/processor.js'
import { tinyRuleset } from '../helpers/tiny-rules.js'

const ruleset = tinyRuleset({
  'accusatory/fail': { match: ['you ‹fail~ to {verb}›'], suggest: ['missed'], message: '“{match}” blames' },
  'heated/bangs': { match: ['{bangs}'], severity: 'error' },
  'canned/kindly': { match: ['kindly'], severity: 'suggestion', fix: 'please' }
})
const store = () => createAnalysisStore((lang) => (lang === 'en' ? ruleset : undefined))
const linter = createTextLinter(store(), () => true)

const TEXTS = [
  'Hello Ana,\n\nYou failed to pay 🙂!! Kindly pay.\nYou  failed to\nsend it.\n\nBest regards\nMax\n\n> You failed to quote.\n',
  '\ufeffHi,\r\n\r\nNo. 5: you failed to cafe\u0301 pay “it”.\r\n- kindly {{x}}\r\n- kindly',
  'kindly',
  ''
]

describe.each([
  ['retext-english', retextEnglish],
  ['retext-latin', retextLatin]
])('behind %s', (_, parser) => {
  it.each(TEXTS)('finds what the own processor finds in %j', (text) => {
    const plugin = createPluginFactory(store())
    const processor = unified().use(parser as never)
    for (const category of SPAN_CATEGORIES) processor.use(plugin(category) as never, { minConfidence: 'low' })
    const file = new VFile(text)
    processor.runSync(processor.parse(file), file)
    const options = { lang: 'en', profile: 'reply', minConfidence: 'low' } as const
    expect(findingsOf(file)).toEqual(linter.lint(text, options).findings)
    expect(findingsOf(file)).toEqual(linter.lintFast(text, options).findings)
    for (const { place, actual } of file.messages) {
      const { start, end } = place as { start: { offset: number }; end: { offset: number } }
      expect(text.slice(start.offset, end.offset)).toBe(actual)
    }
  })
})

describe('one plugin', () => {
  it('reports its own category, in an ordinary pipeline', async () => {
    const plugin = createPluginFactory(store())
    const file = await retext()
      .use(plugin('accusatory') as never)
      .process('So\nyou failed to pay!!')
    expect(file.messages.map((m) => ({ ...m }))).toMatchObject([
      {
        reason: '“failed to pay” blames',
        ruleId: 'accusatory/fail',
        source: 'levelhead',
        actual: 'failed to pay',
        expected: ['missed'],
        note: 'why',
        url: 'https://www.npmjs.com/package/levelhead?activeTab=code#docs/rules/accusatory/fail.md',
        fatal: false,
        line: 2,
        column: 5,
        place: { start: { line: 2, column: 5, offset: 7 }, end: { line: 2, column: 18, offset: 20 } }
      }
    ])
  })

  it.each([
    ['heated', 'Now!!', true],
    ['accusatory', 'You failed to pay', false],
    ['canned', 'Kindly pay', undefined]
  ] as const)('%s is fatal as its severity says', (category, text, fatal) => {
    const file = retext()
      .use(createPluginFactory(store())(category) as never)
      .processSync(text)
    expect(file.messages.map((message) => message.fatal)).toEqual([fatal])
  })

  it('obeys its options', () => {
    const plugin = createPluginFactory(store())('canned')
    const run = (options: object) =>
      retext()
        .use(plugin as never, options)
        .processSync('Kindly pay').messages.length
    expect(run({})).toBe(1)
    expect(run({ rules: { 'canned/kindly': 'off' } })).toBe(0)
    expect(run({ only: ['heated'] })).toBe(0)
    expect(run({ lang: 'tr' })).toBe(0)
  })
})

describe('sharing', () => {
  it('analyses a tree once for all plugins with equal options', () => {
    let analyses = 0
    const real = store()
    const plugin = createPluginFactory({
      ...real,
      analyse: (...args) => {
        analyses++
        return real.analyse(...args)
      }
    })
    const text = 'You failed to pay!! Kindly pay'
    const processor = unified().use(retextEnglish as never)
    for (const category of SPAN_CATEGORIES) processor.use(plugin(category) as never, { rules: {} })
    for (const expected of [1, 2]) {
      const file = new VFile(text)
      processor.runSync(processor.parse(file), file)
      expect(file.messages).toHaveLength(3)
      expect(analyses).toBe(expected)
    }
  })
})

describe('a tree without positions', () => {
  it('gives messages without a place', () => {
    const word = (value: string) => ({ type: 'WordNode', children: [{ type: 'TextNode', value }] })
    const space = { type: 'WhiteSpaceNode', value: ' ' }
    const tree = {
      type: 'RootNode',
      children: [
        {
          type: 'ParagraphNode',
          children: [
            { type: 'SentenceNode', children: [word('So'), space, word('kindly'), space, word('pay')] }
          ]
        }
      ]
    }
    const file = new VFile('')
    createPluginFactory(store())('canned')()(tree as never, file)
    expect(file.messages.map(({ actual, place, line }) => ({ actual, place, line }))).toEqual([
      { actual: 'kindly', place: undefined, line: undefined }
    ])
  })
})
