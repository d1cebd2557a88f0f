import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/defaults.js'
import type { ConfigLayer } from '../../src/config/layer.js'
import { contributionsFor, mergeSettings } from '../../src/config/merge.js'
import { ruleSetting } from '../../src/config/rule-setting.js'
import type { Settings } from '../../src/config/schema.js'

const from = (source: string, settings: Settings) => ({
  source,
  globDir: `/${source}`,
  pathDir: `/${source}`,
  settings
})

describe('mergeSettings', () => {
  it('is the defaults when nobody says anything', () => {
    const { config, sources } = mergeSettings([])
    expect(config).toEqual(DEFAULT_CONFIG)
    expect([...sources]).toEqual([
      ['lang', 'default'],
      ['profile', 'default'],
      ['failOn', 'default'],
      ['maxWarnings', 'default'],
      ['minSeverity', 'default'],
      ['minConfidence', 'default'],
      ['maxDraftSize', 'default']
    ])
  })

  it('replaces single values and lets lists grow', () => {
    const { config, sources } = mergeSettings([
      from('a', {
        lang: 'it',
        maxWarnings: 5,
        ignore: ['*.bak'],
        rulesets: ['rules'],
        terms: [{ say: 'order', dont: 'ticket' }],
        placeholders: { families: ['mustache'], known: ['name'] },
        crisis: { plan: 'wiki/plan', contacts: ['lead'] }
      }),
      from('b', {
        lang: 'tr',
        ignore: ['!keep.bak'],
        rulesets: ['../rules'],
        terms: [{ say: 'guest', dont: ['user', 'client'], lang: 'en' }],
        placeholders: { families: ['liquid'], known: ['order'] },
        crisis: { contacts: ['desk'] },
        formats: [{ files: '*.csv', preset: 'front', delimiter: ';' }],
        ignores: [{ files: 'a.csv', pointer: '[0]', rules: ['canned'] }]
      })
    ])
    expect(config).toEqual({
      ...DEFAULT_CONFIG,
      lang: 'tr',
      maxWarnings: 5,
      ignore: [
        { globs: ['*.bak'], baseDir: '/a' },
        { globs: ['!keep.bak'], baseDir: '/b' }
      ],
      rulesets: [resolve('/a/rules'), resolve('/rules')],
      terms: [
        { say: 'order', dont: ['ticket'] },
        { say: 'guest', dont: ['user', 'client'], lang: 'en' }
      ],
      placeholders: { families: ['liquid'], known: ['name', 'order'] },
      crisis: { plan: 'wiki/plan', contacts: ['desk'] },
      formats: [{ globs: ['*.csv'], baseDir: '/b', preset: 'front', delimiter: ';' }],
      ignores: [{ globs: ['a.csv'], baseDir: '/b', pointer: '[0]', rules: ['canned'] }]
    })
    expect(Object.fromEntries(sources)).toMatchObject({
      lang: 'b',
      maxWarnings: 'a',
      'ignore[0]': 'a',
      'ignore[1]': 'b',
      'rulesets[1]': 'b',
      'terms[0]': 'a',
      'placeholders.families': 'b',
      'placeholders.known[1]': 'b',
      'crisis.plan': 'a',
      'crisis.contacts': 'b'
    })
  })

  it('never changes what it was given', () => {
    const first = from('a', { rules: { canned: { options: { a: 1 } } }, authority: { may: ['refund'] } })
    const copy = structuredClone(first)
    mergeSettings([
      first,
      from('b', { rules: { canned: { options: { a: 2 } } }, authority: { never: ['refund'] } })
    ])
    expect(first).toEqual(copy)
    expect(DEFAULT_CONFIG.rules).toEqual({})
    expect(DEFAULT_CONFIG.authority).toEqual({ may: [], approval: [], never: [] })
  })
})

describe('rules', () => {
  const merged = (...rules: NonNullable<Settings['rules']>[]) =>
    mergeSettings(rules.map((rules, i) => from(`layer${i}`, { rules })))

  it.each([
    ['the id over its category', [{ canned: 'error', 'canned/as-per': 'off' }], { severity: 'off' }],
    ['whatever the order of the keys', [{ 'canned/as-per': 'off', canned: 'error' }], { severity: 'off' }],
    ['a later id', [{ 'canned/as-per': 'off' }, { 'canned/as-per': 'error' }], { severity: 'error' }],
    [
      'a later category over an earlier id',
      [{ 'canned/as-per': 'error' }, { canned: 'off' }],
      { severity: 'off' }
    ],
    ['a rule off by id stays off', [{ 'canned/as-per': 'off' }, { canned: 'error' }], { severity: 'off' }],
    [
      'fields one by one, options key by key',
      [
        { 'canned/as-per': { severity: 'error', options: { a: 1, b: 1 } } },
        { 'canned/as-per': { confidence: 'low', options: { b: 2 } } },
        { canned: { confidence: 'high' } }
      ],
      { severity: 'error', confidence: 'high', options: { a: 1, b: 2 } }
    ],
    ['nothing', [{ accusatory: 'off' }], {}]
  ] as [string, NonNullable<Settings['rules']>[], object][])('%s', (_, layers, expected) => {
    expect(ruleSetting(merged(...layers).config, 'canned/as-per')).toEqual(expected)
  })

  it('notes who set which field, and forgets what gave way', () => {
    const { sources } = merged(
      { 'canned/as-per': { severity: 'error', confidence: 'low', options: { a: 1 } } },
      { canned: 'warning' }
    )
    expect([...sources].filter(([key]) => key.startsWith('rules.'))).toEqual([
      ['rules.canned/as-per.confidence', 'layer0'],
      ['rules.canned/as-per.options.a', 'layer0'],
      ['rules.canned.severity', 'layer1']
    ])
  })

  it('hears earlier names of a rule', () => {
    const { config } = merged({ 'canned/per-my-mail': 'off', canned: 'error' })
    expect(ruleSetting(config, 'canned/as-per', ['canned/per-my-mail'])).toEqual({ severity: 'off' })
    expect(ruleSetting(config, 'canned/as-per')).toEqual({ severity: 'error' })
  })
})

describe('authority', () => {
  it('keeps the later of two entries about one thing', () => {
    const { config, sources } = mergeSettings([
      from('a', { authority: { may: [{ what: 'Refund', upTo: 100 }, 'free return'], never: ['gift'] } }),
      from('b', { authority: { may: ['gift'], approval: [{ what: 'refund', upTo: 50, currency: 'EUR' }] } })
    ])
    expect(config.authority).toEqual({
      may: [{ what: 'free return' }, { what: 'gift' }],
      approval: [{ what: 'refund', upTo: 50, currency: 'EUR' }],
      never: []
    })
    expect([...sources].filter(([key]) => key.startsWith('authority'))).toEqual([
      ['authority.may[0]', 'a'],
      ['authority.may[1]', 'b'],
      ['authority.approval[0]', 'b']
    ])
  })
})

describe('contributionsFor', () => {
  it('puts overrides that match after all plain settings, each with the folder of its file', () => {
    const layer = (name: string): ConfigLayer => ({
      ...from(name, {}),
      overrides: ['x', 'y'].map((glob) => ({ source: `${name} ${glob}`, globs: [glob], settings: {} }))
    })
    const asked: string[] = []
    const found = contributionsFor([layer('base'), layer('own')], ({ globs, baseDir }) => {
      asked.push(`${baseDir} ${globs}`)
      return globs[0] === 'x'
    })
    expect(found.map(({ source }) => source)).toEqual(['base', 'own', 'base x', 'own x'])
    expect(asked).toEqual(['/base x', '/base y', '/own x', '/own y'])
  })
})
