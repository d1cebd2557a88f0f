import { describe, expect, it } from 'vitest'
import type { RuleTime } from '../../src/analysis/rule-meter.js'
import { ruleTimeLines } from '../../src/run/rule-times.js'

const time = (id: string, patterns: number, guards: number, tried = 1, matched = 0): RuleTime => ({
  id,
  lang: 'en',
  patterns,
  guards,
  tried,
  matched
})

describe('ruleTimeLines', () => {
  it('shows the slowest first, with their share of all rules', () => {
    const times = [
      time('vague-time/asap', 0.5, 0, 1),
      time('accusatory/failed-to', 5, 1.25, 1234, 5),
      { ...time('moves/refusal', 2, 1.25, 7, 7), lang: 'tr' as const }
    ]
    expect(ruleTimeLines(times, 2)).toEqual([
      '10.0 ms in the patterns and guards of 3 rules',
      ' total ms      %  guards ms      tried   matched  rule',
      '     6.25   62.5       1.25       1234         5  accusatory/failed-to (en)',
      '     3.25   32.5       1.25          7         7  moves/refusal (tr)'
    ])
  })

  it('puts rules that took the same time in one order, whatever the order of the run', () => {
    const [a, b, c] = [time('a/a', 1, 0, 2), time('b/b', 1, 0, 9), time('a/c', 1, 0, 2)] as const
    const names = (times: readonly RuleTime[]) =>
      ruleTimeLines(times, 3)
        .slice(2)
        .map((line) => line.split('  ').at(-1))
    expect(names([a, b, c])).toEqual(['b/b (en)', 'a/a (en)', 'a/c (en)'])
    expect(names([c, b, a])).toEqual(names([a, b, c]))
  })

  it('says the sum alone when no rule is to be shown, and that nothing was tried', () => {
    expect(ruleTimeLines([time('a/a', 0, 0)], 0)).toEqual(['0.0 ms in the patterns and guards of 1 rule'])
    expect(ruleTimeLines([time('a/a', 0, 0)], 1).at(-1)).toMatch(/^ {5}0\.00 {4}0\.0 /)
    expect(ruleTimeLines([], 10)).toEqual(['no rule was tried'])
  })
})
