import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepsTokens, losesNone, protectedTokens } from '../../src/rewrite/protected-tokens.js'
import { english } from './rewriter.js'

const words = english.texts().rewrite!
const tokens = (text: string) => Object.fromEntries(protectedTokens(text, words, 'en'))

describe('protectedTokens', () => {
  it.each<[string, Record<string, number>]>([
    ['We shipped 3 boxes on 12/05.', { 3: 1, '12/05': 1 }],
    ['That is £12.50, not $9.', { '£12.50': 1, $9: 1 }],
    [
      'Write to jo@example.org or see https://example.org/help?id=4.',
      { 'jo@example.org': 1, 'https://example.org/help?id=4': 1 }
    ],
    ['Hello {{ticket.name}}, code LEG-4471-B.', { '{{ticket.name}}': 1, 'LEG-4471-B': 1 }],
    ['By Monday, or on monday.', { monday: 2 }],
    ['You may come in May.', { May: 1 }],
    ['Two parcels and two letters.', { two: 2 }],
    ['I asked Anna. Anna will call Anna back.', { Anna: 3 }],
    ['Nothing of note here.', {}],
    ['Fill in ⟨date 4⟩.', {}],
    ["It is Lukas's bike.", { Lukas: 1 }],
    ['this is RIDICULOUS', {}]
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })

  it('takes no small word for a name that stands behind a greeting', () => {
    expect(tokens('Hi Petra, We are here. We know.')).toEqual({ Petra: 1 })
  })

  it('counts a name at the head of a sentence once it is known as one', () => {
    expect(tokens('Rufus is here. We saw Rufus.')).toEqual({ Rufus: 2 })
    expect(tokens('Rufus is here.')).toEqual({})
  })
})

describe('keepsTokens', () => {
  const of = (text: string) => protectedTokens(text, words, 'en')

  it.each([
    ['Pay 30 by Friday.', 'By Friday, pay 30.', '', true],
    ['Pay 30 by Friday.', 'Pay by Friday.', '', false],
    ['Pay 30 by Friday.', 'Pay 30 by Friday, not 40.', '', false],
    ['Pay 30 by Friday.', 'You asked about 40. Pay 30 by Friday.', 'I want 40 back.', true],
    ['Pay 30 and 30.', 'Pay 30.', '', false]
  ])('%s → %s', (before, after, said, expected) => {
    expect(keepsTokens(of(before), of(after), of(said))).toBe(expected)
  })

  it('holds for any order of the same sentences', () => {
    const sentence = fc.constantFrom(
      'Pay 30.',
      'Call Anna on Friday.',
      'See https://example.org/a.',
      'It is {{n}}.',
      'Then we saw Anna.'
    )
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const before = of(sentences.join(' '))
        const after = of([...sentences].reverse().join(' '))
        expect(losesNone(before, after) && losesNone(after, before)).toBe(true)
      })
    )
  })
})
