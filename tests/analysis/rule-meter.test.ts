import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../src/analysis/analyse.js'
import { createRuleMeter, type RuleTime } from '../../src/analysis/rule-meter.js'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import { english } from '../../src/language/en/english.js'
import { layoutOf } from '../../src/zones/layout.js'
import { tinyAnalyser, tinyRuleset } from '../helpers/tiny-rules.js'

const RULES = {
  'accusatory/receipt': { match: ['the receipt'], unless: [{ before: 'kindly' }] },
  'accusatory/photo': { match: ['a (photo|picture)', 'the photo'] },
  'accusatory/parcel': { match: ['your parcel'] }
}

/** Each look at the clock takes one millisecond, so that every measurement is one long. */
function ticking(step = 1): () => number {
  let now = 0
  return () => (now += step)
}

function measured(text: string, clock = ticking(), cost = 0): RuleTime[] {
  const meter = createRuleMeter(clock, cost)
  const analyser = createAnalyser(english, [tinyRuleset(RULES)], meter.bind)
  analyser.analyse(text, layoutOf(text), DEFAULT_SETTINGS)
  return meter.times().sort((a, b) => (a.id < b.id ? -1 : 1))
}

describe('createRuleMeter', () => {
  it('counts what was tried and what matched, and adds up what that took', () => {
    // a match is looked at twice, first for what its own sentence says; there the second one ends
    expect(measured('Send the receipt. Kindly the receipt.')).toEqual([
      { id: 'accusatory/receipt', lang: 'en', patterns: 2, guards: 3, tried: 2, matched: 2 }
    ])
  })

  it('adds up the patterns of a rule', () => {
    const [photo] = measured('I see the photo and a picture.')
    expect(photo).toMatchObject({ id: 'accusatory/photo', guards: 4, matched: 2 })
    expect(photo!.patterns).toBe(photo!.tried)
  })

  it('takes the cost of the clock off, but never below nothing', () => {
    expect(measured('the receipt', ticking(5), 2)).toMatchObject([{ patterns: 3, guards: 6 }])
    expect(measured('the receipt', ticking(1), 2)).toMatchObject([{ patterns: 0, guards: 0 }])
  })

  it('has nothing to tell where no word led to a rule', () => {
    expect(measured('Hello there.')).toEqual([])
  })

  it('adds up the runners of several configurations', () => {
    const meter = createRuleMeter(ticking(), 0)
    const text = 'Send the receipt.'
    for (let i = 0; i < 2; i++) {
      const analyser = createAnalyser(english, [tinyRuleset(RULES)], meter.bind)
      analyser.analyse(text, layoutOf(text), DEFAULT_SETTINGS)
    }
    expect(meter.times()).toEqual([
      { id: 'accusatory/receipt', lang: 'en', patterns: 2, guards: 4, tried: 2, matched: 2 }
    ])
  })

  it('changes no finding', () => {
    const text = 'You see the receipt, and kindly the receipt. I see no photo. Wait for your parcel.'
    const look = (analyser: ReturnType<typeof tinyAnalyser>) =>
      analyser.analyse(text, layoutOf(text), DEFAULT_SETTINGS)
    const meter = createRuleMeter(() => performance.now(), 0)
    const plain = look(tinyAnalyser(tinyRuleset(RULES)))
    expect(look(createAnalyser(english, [tinyRuleset(RULES)], meter.bind))).toEqual(plain)
    const found = plain.findings.map(({ ruleId }) => ruleId)
    expect(found.filter((id) => id.startsWith('accusatory/'))).toEqual([
      'accusatory/receipt',
      'accusatory/parcel'
    ])
    const receipt = meter.times().find(({ id }) => id === 'accusatory/receipt')!
    expect(receipt.matched).toBe(2)
    expect(receipt.patterns).toBeGreaterThan(0)
  })
})
