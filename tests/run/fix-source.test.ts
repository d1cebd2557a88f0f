import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/run/source-edit.js'

describe('applyEdits', () => {
  it.each([
    ['none', [], 'one two three'],
    ['one', [{ start: 4, end: 7, text: '2' }], 'one 2 three'],
    [
      'several, in any order',
      [
        { start: 8, end: 13, text: '3' },
        { start: 0, end: 3, text: '1' }
      ],
      '1 two 3'
    ],
    [
      'of two that overlap, the first',
      [
        { start: 0, end: 7, text: 'x' },
        { start: 4, end: 13, text: 'y' }
      ],
      'x three'
    ],
    [
      'neighbours',
      [
        { start: 0, end: 3, text: 'x' },
        { start: 3, end: 7, text: '' }
      ],
      'x three'
    ],
    ['an insertion', [{ start: 4, end: 4, text: 'a ' }], 'one a two three']
  ])('%s', (_, edits, expected) => {
    expect(applyEdits('one two three', edits)).toBe(expected)
  })
})
