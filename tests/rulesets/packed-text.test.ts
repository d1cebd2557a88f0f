import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packText, unpackText } from '../../src/rulesets/packed-text.js'

it('gives back every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(unpackText(packText(text))).toBe(text)
    })
  )
})

it('takes less room than what it holds', () => {
  const text = Array.from({ length: 10_000 }, (_, i) => String.fromCharCode(97 + (i % 26))).join('')
  expect(packText(text).length).toBeLessThan(text.length / 4)
})
