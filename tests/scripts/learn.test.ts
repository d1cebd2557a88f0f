import { describe, expect, it } from 'vitest'
import { cutDown } from '../../scripts/learn/cut-down.js'
import { type Example, learnAnswers, valuesOf } from '../../scripts/learn/learn-answers.js'
import { ruleExamples } from '../../scripts/learn/rule-examples.js'
import { rulesetSources } from '../../src/rulesets/source.js'
import { tinyFiles } from '../helpers/tiny-rules.js'

function example(hash: readonly number[], wanted: readonly number[]): Example {
  return {
    hash: Int32Array.from(hash),
    weights: valuesOf(hash.length, 0),
    wanted: Float32Array.from(wanted)
  }
}

describe('learning answers', () => {
  it('gives the weight to the feature that tells yes from no', () => {
    const examples = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => example([8 + i, i % 2], [i % 2]))
    const { weights } = learnAnswers(examples, { answers: 1, rows: 16, exclusive: false })
    expect(weights[1]).toBeGreaterThan(1)
    expect(weights[0]).toBeLessThan(0)
    expect(Math.abs(weights[8]!)).toBeLessThan(weights[1]!)
  })

  it('tells one of several answers from the others', () => {
    const examples = [0, 1, 2, 0, 1, 2].map((i) =>
      example(
        [i],
        [0, 1, 2].map((answer) => (answer === i ? 1 : 0))
      )
    )
    const { weights } = learnAnswers(examples, { answers: 3, rows: 4, exclusive: true })
    for (const i of [0, 1, 2]) {
      const row = [...weights.slice(i * 3, i * 3 + 3)]
      expect(row.indexOf(Math.max(...row))).toBe(i)
    }
  })

  it('shares out a length of one over its features', () => {
    const values = [...valuesOf(2, 4)]
    expect(values.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1)
    expect(values[0]! / values[5]!).toBeCloseTo(2)
  })
})

it('cuts weights down to bytes, and the largest ones to the scale', () => {
  const weights = new Float32Array(8000).fill(0.5)
  weights[0] = 50
  weights[1] = -50
  weights[2] = 0
  const { scale, weights: bytes } = cutDown({ answers: 1, mask: 8191, biases: new Float32Array(1), weights })
  expect(scale).toBe(0.5)
  expect([...bytes.slice(0, 4)]).toEqual([127, -127, 0, 127])
})

it('reads the examples of rules as labelled drafts', () => {
  const bad = ['[[You lost]] it, and [[you hid]] it.', '[[You lost]] it.', { text: '[[You lost]] me.' }]
  const good = ['We lost it.', 'It is lost.', 'Lost and found: 9 to 5.']
  const files = tinyFiles({ 'accusatory/lost': { match: ['‹you lost›'], examples: { bad, good } } })
  const drafts = ruleExamples(rulesetSources(files).get('en')!.rules)
  expect(drafts).toHaveLength(6)
  expect(drafts[0]).toEqual({
    text: 'You lost it, and you hid it.',
    spans: [
      { categories: ['accusatory'], isFree: false, start: 0, end: 8 },
      { categories: ['accusatory'], isFree: false, start: 17, end: 24 }
    ]
  })
  expect(drafts[3]).toEqual({ text: 'We lost it.', spans: [] })
})
