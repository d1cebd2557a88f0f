import { describe, expect, it } from 'vitest'
import { learnFaults } from '../../scripts/learn/learn-faults.js'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import { RuleError } from '../../src/core/errors.js'
import { english } from '../../src/language/en/english.js'
import { layoutOf } from '../../src/zones/layout.js'
import { type TinyRule, tinyAnalyser, tinyRuleset } from '../helpers/tiny-rules.js'

const heard: TinyRule = { match: [{ heard: 0.5 }], priority: -1 }
const spoken: TinyRule = { match: ['‹who lost›'] }
const threat: TinyRule = { match: ['‹or else›'] }
const THREAT = 'Bring it back or else.'

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
  it('fires where the sentence sounds like those that were labelled, in a draft with a fault that words tell', () => {
    const rules = { 'accusatory/by-ear': heard, 'threat/tiny': threat }
    const [first, ...more] = ruleIds(rules, `${FAULT} ${THREAT}`)
    expect(first).toMatch(/^accusatory\/by-ear: .*you of all people/)
    expect(more).toEqual(['threat/tiny: or else'])
    expect(ruleIds(rules, `The drum stands in the hall. ${THREAT}`)).toEqual(['threat/tiny: or else'])
    expect(ruleIds(rules, FAULT)).toEqual([])
  })

  it('is asked whatever the settings make of that fault', () => {
    const rules = { 'accusatory/by-ear': heard, 'threat/tiny': threat }
    expect(ruleIds(rules, `${FAULT} ${THREAT}`, ['accusatory/by-ear'])).toHaveLength(1)
  })

  it('says nothing beside words that tell what is wrong in the same sentence', () => {
    const rules = { 'accusatory/by-ear': heard, 'accusatory/tiny': spoken, 'threat/tiny': threat }
    expect(ruleIds(rules, `${FAULT} ${THREAT}`)).toEqual([
      'accusatory/tiny: who lost',
      'threat/tiny: or else'
    ])
  })

  it('says nothing of other categories, nor below its chance', () => {
    const only = ['pass-along/by-ear', 'accusatory/by-ear']
    const text = `${FAULT} ${THREAT}`
    expect(ruleIds({ 'pass-along/by-ear': heard, 'threat/tiny': threat }, text, only)).toEqual([])
    const sure: TinyRule = { match: [{ heard: 1 }] }
    expect(ruleIds({ 'accusatory/by-ear': sure, 'threat/tiny': threat }, text, only)).toEqual([])
  })

  it('asks its guards', () => {
    const guarded: TinyRule = { match: [{ heard: 0.5, when: [{ elsewhere: 'heated' }] }] }
    const rules = {
      'accusatory/by-ear': guarded,
      'threat/tiny': threat,
      'heated/tiny': { match: ['‹darn›'] }
    }
    expect(ruleIds(rules, `${FAULT} ${THREAT}`)).toHaveLength(1)
    expect(ruleIds(rules, `${FAULT} ${THREAT} Darn.`)).toHaveLength(3)
  })

  it('never holds up another one that asks for a fault elsewhere', () => {
    const leaning: TinyRule = { match: [{ pattern: '‹the hall›', when: [{ elsewhere: 'accusatory' }] }] }
    const rules = { 'accusatory/by-ear': heard, 'heated/tiny': leaning, 'threat/tiny': threat }
    expect(ruleIds(rules, `${FAULT} The drum stands in the hall. ${THREAT}`)).toHaveLength(2)
  })

  it('is heard alike where the sentence stands elsewhere and was met before', () => {
    const ruleset = tinyRuleset({ 'accusatory/by-ear': heard, 'threat/tiny': threat })
    const analyser = tinyAnalyser({ ...ruleset, model: learnFaults(drafts, english, ruleset.vocabulary) })
    const marks = [`${FAULT} ${THREAT}`, `Hi. The hall is open. ${THREAT} ${FAULT}`].map((text) =>
      analyser
        .analyse(text, layoutOf(text), DEFAULT_SETTINGS)
        .findings.filter(({ category }) => category === 'accusatory')
        .map(({ actual, span }) => [actual, text.slice(span.start, span.end)])
    )
    expect(marks[0]).toHaveLength(1)
    expect(marks[1]).toEqual(marks[0])
  })

  it('says nothing without a model', () => {
    const text = `${FAULT} ${THREAT}`
    const analyser = tinyAnalyser(tinyRuleset({ 'accusatory/by-ear': heard, 'threat/tiny': threat }))
    expect(analyser.analyse(text, layoutOf(text), DEFAULT_SETTINGS).findings).toHaveLength(1)
  })

  it('is for faults of a phrase only', () => {
    expect(() => tinyRuleset({ 'register/by-ear': heard })).toThrow(RuleError)
  })
})
