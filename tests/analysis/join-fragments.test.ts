import { describe, expect, it } from 'vitest'
import { joinFragments, type Piece } from '../../src/analysis/join-fragments.js'
import { CLASS } from '../../src/language/classes.js'

const HIT = { name: 'refusal', priority: 20, confidence: 0.9 }

function pieces(...given: Partial<Piece>[]): Piece[] {
  let start = 0
  return given.map((piece) => {
    const from = piece.start ?? start
    start = from + 10
    return { start: from, end: from + 10, head: 0, finite: true, hits: [], ...piece }
  })
}

describe('joining what does no job of its own', () => {
  it.each<[string, Partial<Piece>[], boolean, [number, number][]]>([
    [
      'two statements',
      [{}, {}],
      false,
      [
        [0, 10],
        [10, 20]
      ]
    ],
    ['a piece without a verb', [{}, { finite: false }], false, [[0, 20]]],
    ['a clause that hangs on', [{}, { head: CLASS.sub }], false, [[0, 20]]],
    [
      'a clause that hangs on and is a move',
      [{}, { head: CLASS.sub, hits: [{ ...HIT, start: 10, end: 12 }] }],
      false,
      [
        [0, 10],
        [10, 20]
      ]
    ],
    ['an opening condition', [{ head: CLASS.sub }, {}], false, [[0, 20]]],
    ['a short opening', [{ finite: false }, { hits: [{ ...HIT, start: 10, end: 12 }] }], false, [[0, 20]]],
    [
      'a long opening before a move',
      [
        { finite: false, end: 30 },
        { start: 30, hits: [{ ...HIT, start: 30, end: 32 }] }
      ],
      false,
      [
        [0, 30],
        [30, 40]
      ]
    ],
    ['a match over the border', [{ hits: [{ ...HIT, start: 5, end: 12 }] }, {}], false, [[0, 20]]],
    ['inside a question', [{}, {}], true, [[0, 20]]]
  ])('%s', (_, given, asks, expected) => {
    expect(joinFragments(pieces(...given), asks).map(({ start, end }) => [start, end])).toEqual(expected)
  })
})
