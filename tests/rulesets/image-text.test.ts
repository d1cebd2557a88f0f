import fc from 'fast-check'
import { expect, it } from 'vitest'
import { imageText, readImageText } from '../../src/rulesets/image-text.js'

it('gives back every number', () => {
  const edges = [0, 1, -1, 63, 64, -64, -65, 8191, 8192, 2 ** 31 - 1, -(2 ** 31), 0x40000000, -0x40000000]
  expect([...readImageText(imageText(Int32Array.from(edges)))]).toEqual(edges)
  expect(readImageText(imageText(new Int32Array(0)))).toHaveLength(0)
  fc.assert(
    fc.property(fc.int32Array(), (image) => {
      expect(readImageText(imageText(image))).toEqual(image)
    })
  )
})

it('takes one byte for a small number', () => {
  expect(atob(imageText(Int32Array.from([0, 5, -5, 63, -64])))).toHaveLength(5)
})
