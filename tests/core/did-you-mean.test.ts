import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closest, didYouMean, editDistance } from '../../src/core/did-you-mean.js'

describe('closest', () => {
  it.each([
    ['lnit', ['lint', 'fix', 'draft'], 'lint'],
    ['Drfat', ['lint', 'fix', 'draft'], 'draft'],
    ['accusatory/faild-too', ['accusatory/failed-to', 'canned/as-per'], 'accusatory/failed-to'],
    ['over-apologies', ['over-apology', 'overpromise'], 'over-apology'],
    ['of', ['error', 'off'], 'off'],
    ['xyz', ['lint', 'fix', 'draft'], undefined],
    ['en', ['it', 'tr'], undefined],
    ['', ['en'], undefined],
    ['banana', [], undefined]
  ])('%j among %j is %j', (word, candidates, expected) => {
    expect(closest(word, candidates)).toBe(expected)
  })

  it('takes the earlier of two equally near candidates', () => {
    expect(closest('rulex', ['rules', 'ruler'])).toBe('rules')
    expect(closest('rulex', ['ruler', 'rules'])).toBe('ruler')
  })

  it('finds a word of four letters or more after any one swap of neighbours', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,20}$/), fc.nat(), (word, n) => {
        const i = n % (word.length - 1)
        const swapped = word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
        expect(closest(swapped, [word])).toBe(word)
      })
    )
  })
})

describe('editDistance', () => {
  it.each([
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['same', 'same', 0]
  ])('%j to %j is %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected)
    expect(editDistance(b, a)).toBe(expected)
  })
})

describe('didYouMean', () => {
  it('is a clause or nothing', () => {
    expect(didYouMean('pretti', ['pretty'])).toBe(' (did you mean "pretty"?)')
    expect(didYouMean('zzz', ['pretty'])).toBe('')
  })
})
