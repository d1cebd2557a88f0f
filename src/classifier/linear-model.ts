import { type Features, PIECE } from './features.js'

/**
 * Weights of features for one or more answers, as bytes. Feature `h` has the weights from `(h & mask) * answers` on; a
 * weight of 127 is worth `scale`.
 */
export interface LinearModel {
  readonly answers: number
  readonly mask: number
  readonly scale: number
  readonly biases: Float32Array
  readonly weights: Int8Array
}

/** The same before it is cut down to bytes. */
export interface TrainedModel extends Omit<LinearModel, 'scale' | 'weights'> {
  readonly weights: Float32Array
}

export const FULL = 127
const HEAD = 3

/** A model as 32-bit integers: answers, mask, scale, biases, weights. */
export function packModel({ answers, mask, scale, biases, weights }: LinearModel): Int32Array {
  const packed = new Int32Array(HEAD + answers + weights.length / 4)
  packed.set([answers, mask])
  new Float32Array(packed.buffer).set([scale, ...biases], HEAD - 1)
  new Int8Array(packed.buffer).set(weights, (HEAD + answers) * 4)
  return packed
}

/** Opens the model at the head of `packed` without copying it; `rest` is what stands behind it. */
export function openModel(packed: Int32Array): { readonly model: LinearModel; readonly rest: Int32Array } {
  const [answers, mask] = [packed[0]!, packed[1]!]
  const size = (mask + 1) * answers
  const floats = new Float32Array(packed.buffer, packed.byteOffset, HEAD + answers)
  const model = {
    answers,
    mask,
    scale: floats[HEAD - 1]!,
    biases: floats.subarray(HEAD),
    weights: new Int8Array(packed.buffer, packed.byteOffset + (HEAD + answers) * 4, size)
  }
  return { model, rest: packed.subarray(HEAD + answers + size / 4) }
}

/** Length of a sentence as a vector, so that long ones do not weigh more. */
export function lengthOf(words: number, pieces: number): number {
  return Math.sqrt(words + pieces * PIECE * PIECE) || 1
}

/** The sum of the weights of all features for the only answer of a model. */
export function sumOf({ weights, mask, scale, biases }: LinearModel, features: Features): number {
  const { hash, count, pieces } = features
  let words = 0
  for (let i = 0; i < pieces; i++) words += weights[hash[i]! & mask]!
  let parts = 0
  for (let i = pieces; i < count; i++) parts += weights[hash[i]! & mask]!
  return biases[0]! + ((words + parts * PIECE) * scale) / FULL / lengthOf(pieces, count - pieces)
}

/** How likely a yes is, by the sum of its weights. */
export function chanceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
