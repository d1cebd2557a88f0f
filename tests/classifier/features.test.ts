import { describe, expect, it } from 'vitest'
import { FeatureReader } from '../../src/classifier/features.js'
import { tokensOf } from '../helpers/tokenize.js'

const reader = new FeatureReader()

function featuresOf(text: string, by: FeatureReader = reader) {
  const tokens = tokensOf(text)
  const { hash, count, pieces, first, last } = by.read(tokens, 0, tokens.count)
  return {
    words: [...hash.slice(0, pieces)],
    pieces: [...hash.slice(pieces, count)],
    first: [...first.slice(0, count)],
    last: [...last.slice(0, count)],
    tokens: tokens.count
  }
}

describe('features of a sentence', () => {
  it('are those of its words, of pairs, threes and gaps, and of pieces of words', () => {
    const { words, pieces, tokens } = featuresOf('the lid broke')
    expect(tokens).toBe(3)
    // one pair with the edge, then word, pair, three and gap for each token
    expect(words).toHaveLength(1 + 3 * 4)
    // ^the$ has five signs: three runs of three, two of four, one of five; so has ^lid$; ^broke$ has seven
    expect(pieces).toHaveLength(6 + 6 + 12)
  })

  it('do not change with case, marks on letters or the value of a number', () => {
    expect(featuresOf('The café opens at 9').words).toEqual(featuresOf('the cafe opens at 17').words)
    expect(featuresOf('Perché').pieces).toEqual(featuresOf('perche').pieces)
  })

  it.each([
    ['wi\u200bll', 'will'],
    ['cancel\u00adled', 'cancelled'],
    ['dont', "don't"],
    ["don't", 'dont']
  ])('are those of a word alone, also behind %j', (before, word) => {
    const alone = featuresOf(word, new FeatureReader())
    const warm = new FeatureReader()
    featuresOf(before, warm)
    expect(featuresOf(word, warm)).toEqual(alone)
  })

  it('do not change with hidden signs and the shape of an apostrophe', () => {
    expect(featuresOf('wi\u00adll').pieces).toEqual(featuresOf('will').pieces)
    expect(featuresOf('don’t').pieces).toEqual(featuresOf("don't").pieces)
  })

  it('tell the order of words', () => {
    expect(featuresOf('you forgot us').words).not.toEqual(featuresOf('us forgot you').words)
    expect([...featuresOf('you forgot us').pieces].sort()).toEqual(
      [...featuresOf('us forgot you').pieces].sort()
    )
  })

  it('know the tokens they are made of', () => {
    const { first, last, tokens, words } = featuresOf('we wrote to you twice')
    for (const [i, at] of first.entries()) {
      expect(at).toBeLessThanOrEqual(last[i]!)
      expect(last[i]).toBeLessThan(tokens)
      if (i >= words.length) expect(at).toBe(last[i])
    }
  })

  it('are the same again after a sentence that needs more room', () => {
    const before = featuresOf('the lid broke')
    expect(featuresOf(`${'incomprehensibilities '.repeat(350)}.`).words.length).toBeGreaterThan(1000)
    expect(featuresOf('the lid broke')).toEqual(before)
  })
})
