import { PIECE } from '../../src/classifier/features.js'
import { lengthOf, type TrainedModel } from '../../src/classifier/linear-model.js'

/** One thing to learn from. `weights` are those of its features, of length one all together. */
export interface Example {
  readonly hash: Int32Array
  readonly weights: Float32Array
  /** What each answer should be, from 0 to 1. */
  readonly wanted: Float32Array
}

export interface Lesson {
  readonly answers: number
  /** Rows of weights that features share by their hash; a power of two. */
  readonly rows: number
  /** Just one of the answers is right. */
  readonly exclusive: boolean
}

/** Times that every example is looked at. More of them, or other steps, changed nothing on drafts that were left out. */
const ROUNDS = 12
const FIRST_STEP = 0.5
const BIAS_STEP = 0.02
/** Draws weights that nothing speaks for back to nothing. */
const DECAY = 1e-5
const FIRST_SPREAD = 1e-4

/**
 * Logistic regression by stochastic gradient descent; the steps of a feature shrink with what it has moved so far
 * (AdaGrad: Duchi, Hazan, Singer 2011). The order of the examples is always the same, so the outcome is, too.
 */
export function learnAnswers(examples: readonly Example[], lesson: Lesson): TrainedModel {
  const { answers, rows } = lesson
  const learner: Learner = {
    ...lesson,
    mask: rows - 1,
    weights: new Float32Array(rows * answers),
    moved: new Float32Array(rows).fill(FIRST_SPREAD),
    biases: new Float32Array(answers).fill(-1),
    sums: new Float64Array(answers)
  }
  const order = Int32Array.from(examples.keys())
  const next = numbers(1)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, next)
    const step = FIRST_STEP * (1 - round / ROUNDS)
    for (const i of order) learnFrom(examples[i]!, learner, step)
  }
  const { weights, biases, mask } = learner
  return { answers, mask, weights, biases }
}

interface Learner extends Lesson {
  readonly mask: number
  readonly weights: Float32Array
  /** By row: how far its weights were moved, squared. */
  readonly moved: Float32Array
  readonly biases: Float32Array
  readonly sums: Float64Array
}

function learnFrom({ hash, weights: values, wanted }: Example, learner: Learner, step: number): void {
  const { answers, mask, weights, moved, biases, sums } = learner
  sums.set(biases)
  for (let i = 0; i < hash.length; i++) {
    const row = (hash[i]! & mask) * answers
    for (let answer = 0; answer < answers; answer++) sums[answer]! += weights[row + answer]! * values[i]!
  }
  toChances(sums, learner.exclusive)
  let size = 0
  for (let answer = 0; answer < answers; answer++) {
    const off = sums[answer]! - wanted[answer]!
    sums[answer] = off
    size += off * off
    biases[answer]! -= BIAS_STEP * step * off
  }
  for (let i = 0; i < hash.length; i++) {
    const at = hash[i]! & mask
    moved[at]! += size * values[i]! * values[i]!
    const by = (step * values[i]!) / Math.sqrt(moved[at]!)
    for (let answer = 0; answer < answers; answer++) {
      const place = at * answers + answer
      weights[place]! -= by * sums[answer]! + step * DECAY * weights[place]!
    }
  }
}

/** Sums as chances, each for itself or sharing one among them. */
function toChances(sums: Float64Array, exclusive: boolean): void {
  if (!exclusive) {
    for (let i = 0; i < sums.length; i++) sums[i] = 1 / (1 + Math.exp(-sums[i]!))
    return
  }
  const most = Math.max(...sums)
  let all = 0
  for (let i = 0; i < sums.length; i++) all += sums[i] = Math.exp(sums[i]! - most)
  for (let i = 0; i < sums.length; i++) sums[i]! /= all
}

/** The weights of features of words and of pieces, so many of each. */
export function valuesOf(words: number, pieces: number): Float32Array {
  const unit = 1 / lengthOf(words, pieces)
  return new Float32Array(words + pieces).fill(unit, 0, words).fill(unit * PIECE, words)
}

function shuffle(order: Int32Array, next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
}

/** Numbers from 0 to 1, the same at every run (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}
