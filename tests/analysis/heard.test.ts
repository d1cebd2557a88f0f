import { describe, expect, it } from 'vitest'
import { learnFaults } from '../../scripts/learn/learn-faults.js'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import { RuleError } from '../../src/core/errors.js'
import { english } from '../../src/language/en/english.js'
import { layoutOf } from '../../src/zones/layout.js'
import { type TinyRule, tinyAnalyser, tinyRuleset } from '../helpers/tiny-rules.js'

const heard: TinyRule = { match: [{ heard: 0.5 }], priority: -1 }
const spoken: TinyRule = { match: ['‹who lost›'] }

const drafts = ['kiln', 'loom', 'sled', 'oar', 'harp', 'quill'].flatMap((thing) => {
  const words = 'It was you of all people'
  const spans = [{ categories: ['accusatory'], isFree: false, start: 0, end: words.length }]
  return [
    { text: `${words} who lost the ${thing}.`, spans },
    { text: `The ${thing} stands in the hall.`, spans: [] }
  ]
})

function ruleIds(rules: Record<string, TinyRule>, text: string, only?: readonly string[]) {
  const ruleset = tinyRuleset(rules)
  const model = learnFaults(drafts, english, ruleset.vocabulary)
  const settings = { ...DEFAULT_SETTINGS, ...(only ? { only } : {}) }
  const { findings } = tinyAnalyser({ ...ruleset, model }).analyse(text, layoutOf(text), settings)
  return findings.map(({ ruleId, actual }) => `${ruleId}: ${actual}`)
}

const FAULT = 'It was you of all people who lost the drum.'

describe('an entry that goes by the sound of a sentence', () => {
  it('fires where the sentence sounds like those that were labelled', () => {
    const [first, ...more] = ruleIds({ 'accusatory/by-ear': heard }, FAULT)
    expect(first).toMatch(/^accusatory\/by-ear: .*you of all people/)
    expect(more).toEqual([])
    expect(ruleIds({ 'accusatory/by-ear': heard }, 'The drum stands in the hall.')).toEqual([])
  })

  it('says nothing beside words that tell what is wrong in the same sentence', () => {
    const rules = { 'accusatory/by-ear': heard, 'accusatory/tiny': spoken }
    expect(ruleIds(rules, FAULT)).toEqual(['accusatory/tiny: who lost'])
    expect(ruleIds(rules, FAULT, ['accusatory/by-ear'])).toHaveLength(1)
  })

  it('says nothing of other categories, nor below its chance', () => {
    expect(ruleIds({ 'threat/by-ear': heard }, FAULT)).toEqual([])
    expect(ruleIds({ 'accusatory/by-ear': { match: [{ heard: 1 }] } }, FAULT)).toEqual([])
  })

  it('asks its guards', () => {
    const elsewhere: TinyRule = { match: [{ heard: 0.5, when: [{ elsewhere: 'any' }] }] }
    const rules = { 'accusatory/by-ear': elsewhere, 'threat/tiny': { match: ['‹or else›'] } }
    expect(ruleIds(rules, FAULT)).toEqual([])
    expect(ruleIds(rules, `${FAULT} Bring it back or else.`)).toHaveLength(2)
  })

  it('never holds up another one that asks for a fault elsewhere', () => {
    const leaning: TinyRule = { match: [{ pattern: '‹the hall›', when: [{ elsewhere: 'any' }] }] }
    const rules = { 'accusatory/by-ear': heard, 'heated/tiny': leaning }
    expect(ruleIds(rules, `${FAULT} The drum stands in the hall.`)).toHaveLength(1)
  })

  it('says nothing without a model', () => {
    const text = FAULT
    const analyser = tinyAnalyser(tinyRuleset({ 'accusatory/by-ear': heard }))
    expect(analyser.analyse(text, layoutOf(text), DEFAULT_SETTINGS).findings).toEqual([])
  })

  it('is for faults of a phrase only', () => {
    expect(() => tinyRuleset({ 'register/by-ear': heard })).toThrow(RuleError)
  })
})
