import { describe, expect, it } from 'vitest'
import { blotOut } from '../../src/core/blot-out.js'

describe('blotOut', () => {
  it.each([
    ['nothing', [], 'by 3 May'],
    ['one stretch', [[3, 4]], 'by _ May'],
    [
      'stretches in any order',
      [
        [5, 8],
        [0, 2]
      ],
      '__ 3 ___'
    ],
    [
      'stretches that overlap, once',
      [
        [0, 4],
        [3, 6],
        [1, 2]
      ],
      '______ay'
    ],
    [
      'a stretch inside another',
      [
        [0, 8],
        [3, 4]
      ],
      '________'
    ]
  ])('blots out %s', (_, spans, expected) => {
    const given = (spans as number[][]).map(([start, end]) => ({ start: start!, end: end! }))
    expect(blotOut('by 3 May', given, '_')).toBe(expected)
  })
})
