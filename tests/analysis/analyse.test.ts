import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyLayout } from '../../src/analysis/body-layout.js'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import { englishGrammar } from '../../src/language/en/grammar.js'
import { compileRuleset } from '../../src/rulesets/compile-ruleset.js'
import { rulesetSources } from '../../src/rulesets/source.js'
import { tinyAnalyser, tinyFiles, tinyRuleset } from '../helpers/tiny-rules.js'

function ids(rules: Parameters<typeof tinyRuleset>[0], text: string, settings = {}): string[] {
  const { findings } = tinyAnalyser(tinyRuleset(rules)).analyse(text, bodyLayout(text), {
    ...DEFAULT_SETTINGS,
    ...settings
  })
  return findings.map(({ ruleId, actual }) => `${ruleId} ${actual}`)
}

describe('overlaps', () => {
  it.each<[string, Record<string, object>, string[]]>([
    [
      'higher priority',
      { a: { match: ['you fail~ to pay'] }, b: { match: ['fail~'], priority: 1 } },
      ['b failed']
    ],
    [
      'worse level',
      { a: { match: ['you fail~ to pay'], severity: 'suggestion' }, b: { match: ['fail~'] } },
      ['b failed']
    ],
    [
      'longer match',
      { a: { match: ['you fail~'] }, b: { match: ['you fail~ to pay'] } },
      ['b You failed to pay']
    ],
    ['earlier match', { b: { match: ['you fail~'] }, a: { match: ['fail~ to'] } }, ['b You failed']],
    ['first id', { b: { match: ['you fail~'] }, a: { match: ['you fail~'] } }, ['a You failed']],
    ['no overlap', { b: { match: ['you fail~'] }, a: { match: ['to pay'] } }, ['b You failed', 'a to pay']],
    [
      'marks count, not matches',
      { b: { match: ['‹you› fail~'] }, a: { match: ['you ‹fail~›'] } },
      ['b You', 'a failed']
    ]
  ])('%s', (_, rules, expected) => {
    const named = Object.fromEntries(
      Object.entries(rules).map(([id, rule]) => [`heated/${id}`, rule as never])
    )
    expect(ids(named, 'You failed to pay.')).toEqual(expected.map((line) => `heated/${line}`))
  })

  it.each([
    ['the narrow category before the longer match', {}, ['non-assertive/a failed']],
    ['a priority before the narrow category', { priority: 1 }, ['heated/b You failed to pay']]
  ])('%s', (_, more, expected) => {
    const rules = {
      'non-assertive/a': { match: ['fail~'] },
      'heated/b': { match: ['you fail~ to pay'], ...more }
    }
    expect(ids(rules, 'You failed to pay.')).toEqual(expected)
  })

  it('takes no longer than in proportion on a draft that is all faults', () => {
    const text = 'sorry '.repeat(20_000)
    expect(
      ids({ 'over-apology/a': { match: ['sorry'], unless: [{ draft: 'never' }, { sentence: 'no' }] } }, text)
    ).toHaveLength(20_000)
  })
})

describe('settings', () => {
  const rules = {
    'heated/a': { match: ['red'], aliases: ['heated/old'], confidence: 'low' },
    'heated/b': { match: ['tin'], status: 'preview' },
    'threat/c': { match: ['box'] }
  }
  it.each<[object, string[]]>([
    [{}, ['heated/a red', 'threat/c box']],
    [{ preview: true }, ['heated/a red', 'heated/b tin', 'threat/c box']],
    [{ levels: { 'heated/b': 'warning' } }, ['heated/a red', 'heated/b tin', 'threat/c box']],
    [{ levels: { heated: 'off' } }, ['threat/c box']],
    [{ levels: { heated: 'off', 'heated/a': 'error' } }, ['heated/a red', 'threat/c box']],
    [{ levels: { 'heated/old': 'off' } }, ['threat/c box']],
    [{ only: ['threat'] }, ['threat/c box']],
    [{ only: ['heated/a'] }, ['heated/a red']],
    [{ only: ['heated/old'] }, ['heated/a red']],
    [{ minConfidence: 'medium' }, ['threat/c box']],
    [{ minConfidence: 'medium', confidences: { 'heated/a': 'high' } }, ['heated/a red', 'threat/c box']],
    [{ minConfidence: 'high', confidences: { threat: 'low' } }, []]
  ])('%j', (settings, expected) => {
    expect(ids(rules, 'Red tin box.'.toLowerCase(), settings)).toEqual(expected)
  })

  it('gives the level of the config, of the pattern, of the rule', () => {
    const rule = {
      match: ['red', { pattern: 'tin', severity: 'error', message: 'own {match}' }],
      severity: 'suggestion'
    }
    const analyser = tinyAnalyser(tinyRuleset({ 'heated/a': rule }))
    const look = (levels: object) =>
      analyser
        .analyse('red tin', bodyLayout('red tin'), { ...DEFAULT_SETTINGS, levels: levels as never })
        .findings.map(({ severity, message }) => `${severity} ${message}`)
    expect(look({})).toEqual(['suggestion red', 'error own tin'])
    expect(look({ 'heated/a': 'warning' })).toEqual(['warning red', 'warning own tin'])
  })
})

describe('determinism', () => {
  const rules = {
    'heated/a': { match: ['red {noun?}', 'box'] },
    'heated/b': { match: ['{open} box', 'tin'] },
    'threat/c': { match: ['red box', '!red {any}'], severity: 'suggestion' },
    'canned/d': { match: ['{any} , {any}'], when: [{ count: { from: 2 } }] }
  }
  const drafts = fc
    .array(fc.constantFrom('red', 'tin', 'box', 'Box', ',', '.', '\n\n', '“', '”'), { maxLength: 25 })
    .map((words) => words.join(' '))
  const files = tinyFiles(rules)
  const straight = tinyAnalyser(compileRuleset(rulesetSources(files).get('en')!, englishGrammar))
  const reversed = tinyAnalyser(
    compileRuleset(rulesetSources([...files].reverse()).get('en')!, englishGrammar)
  )

  it('does not depend on the order of rules, nor on the drafts before', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const first = straight.analyse(text, bodyLayout(text), DEFAULT_SETTINGS).findings
        expect(reversed.analyse(text, bodyLayout(text), DEFAULT_SETTINGS).findings).toEqual(first)
        for (const { span, actual } of first) expect(text.slice(span.start, span.end)).toBe(actual)
      }),
      { numRuns: 300 }
    )
  })

  it('runs a ruleset of the user beside the built-in one', () => {
    const builtin = tinyRuleset({ 'heated/a': { match: ['red'] } })
    const own = tinyRuleset({ 'heated/own': { match: ["don't panic", 'frobnicate~'] } })
    const text = 'Red: do not panic, we frobnicated.'
    const { findings } = tinyAnalyser(builtin, own).analyse(text, bodyLayout(text), DEFAULT_SETTINGS)
    expect(findings.map(({ ruleId, actual }) => `${ruleId} ${actual}`)).toEqual([
      'heated/a Red',
      'heated/own do not panic',
      'heated/own frobnicated'
    ])
  })
})
