import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packNumbers, packText, unpackNumbers, unpackText } from '../../src/rulesets/packed-text.js'

it('gives back every number of an image', () => {
  const edges = [0, 1, -1, 63, 64, -64, -65, 8191, 8192, 2 ** 31 - 1, -(2 ** 31), 0x40000000, -0x40000000]
  expect([...unpackNumbers(packNumbers(Int32Array.from(edges)))]).toEqual(edges)
  expect(unpackNumbers(packNumbers(new Int32Array(0)))).toHaveLength(0)
  fc.assert(
    fc.property(fc.int32Array(), (image) => {
      expect(unpackNumbers(packNumbers(image))).toEqual(image)
    })
  )
})

it('packs a part of a larger piece of memory', () => {
  const image = Int32Array.from([7, 8, 9, 10]).subarray(1, 3)
  expect([...unpackNumbers(packNumbers(image))]).toEqual([8, 9])
})

it('gives back every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(unpackText(packText(text))).toBe(text)
    })
  )
})

it('takes less room than what it holds', () => {
  const image = Int32Array.from({ length: 10_000 }, (_, i) => i % 300)
  expect(packNumbers(image).length).toBeLessThan(image.byteLength / 4)
})
