import { describe, expect, it } from 'vitest'
import type { Features } from '../../src/classifier/features.js'
import { chanceOf, type LinearModel, openModel, packModel, sumOf } from '../../src/classifier/linear-model.js'

const model: LinearModel = {
  answers: 1,
  mask: 3,
  scale: 2,
  biases: new Float32Array([-0.5]),
  weights: Int8Array.from([0, 127, -127, 64])
}

function features(words: readonly number[], pieces: readonly number[] = []): Features {
  const hash = Int32Array.from([...words, ...pieces])
  return { count: hash.length, pieces: words.length, hash, first: hash, last: hash }
}

describe('a linear model', () => {
  it('comes out of its packed form as it went in, and leaves what stands behind it', () => {
    const { model: opened, rest } = openModel(Int32Array.from([...packModel(model), 7, 8]))
    expect(opened).toEqual(model)
    expect([...rest]).toEqual([7, 8])
  })

  it('opens in the midst of other numbers', () => {
    const image = Int32Array.from([1, 2, 3, ...packModel(model)])
    expect(openModel(image.subarray(3)).model).toEqual(model)
  })

  it('sums weights by hash, a piece half as much, over the length of all', () => {
    expect(sumOf(model, features([1]))).toBeCloseTo(-0.5 + 2)
    expect(sumOf(model, features([1, 2]))).toBeCloseTo(-0.5)
    expect(sumOf(model, features([5]))).toBeCloseTo(-0.5 + 2)
    expect(sumOf(model, features([], [1]))).toBeCloseTo(-0.5 + 1 / 0.5)
    expect(sumOf(model, features([1], [1]))).toBeCloseTo(-0.5 + 3 / Math.sqrt(1.25))
  })

  it('has nothing to say of nothing', () => {
    expect(sumOf(model, features([]))).toBe(-0.5)
    expect(chanceOf(0)).toBe(0.5)
  })
})
