import { describe, expect, it } from 'vitest'
import { median, spread } from '../../bench/measure.mjs'
import { comparison } from '../../bench/recorded.mjs'

const figures = (ratio: number, low = ratio, high = ratio, samples = 15) => ({ ratio, low, high, samples })
const said = (then: ReturnType<typeof figures>, now: ReturnType<typeof figures>) =>
  comparison({ row: then }, { row: now }).map(({ text }: { readonly text: string }) => text)

describe('comparison', () => {
  it.each([
    ['the same', figures(2, 1.9, 2.1), figures(2, 1.9, 2.1), []],
    ['faster', figures(2, 1.9, 2.1), figures(1, 0.9, 1.1), []],
    ['slower, but within the noise of then', figures(2, 1.6, 2.6), figures(2.5, 2.4, 2.7), []],
    ['slower, but within the noise of now', figures(2, 1.9, 2.1), figures(2.5, 2, 3), []],
    ['slower than the noise, but by less than days differ', figures(2), figures(2.19), []],
    ['slower', figures(2, 1.9, 2.1), figures(2.3, 2.2, 2.4), ['slower: row: 2.3, recorded 2']],
    ['one run, a little slower', figures(2, 2, 2, 1), figures(2.5, 2.5, 2.5, 1), []],
    [
      'one run, much slower',
      figures(2, 2, 2, 1),
      figures(2.7, 2.7, 2.7, 1),
      ['slower: row: 2.7, recorded 2']
    ],
    ['one run against many', figures(2), figures(2.5, 2.5, 2.5, 1), []]
  ])('%s', (_, then, now, expected) => {
    expect(said(then, now)).toEqual(expected)
  })

  it('tells rows that only one of the runs has, and does not blame them', () => {
    expect(comparison({ gone: figures(1) }, { fresh: figures(3) })).toEqual([
      { id: 'fresh', isSlower: false, text: 'new: fresh: 3' },
      { id: 'gone', isSlower: false, text: 'not measured: gone' }
    ])
  })
})

describe('spread', () => {
  it('gives the quartiles, whatever the order', () => {
    expect(spread([9, 1, 5, 3, 7])).toEqual({ low: 3, high: 7, samples: 5 })
    expect(spread([4])).toEqual({ low: 4, high: 4, samples: 1 })
    expect(median([3, 1, 2])).toBe(2)
  })
})
