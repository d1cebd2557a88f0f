import type { Tokens } from '../language/tokens.js'
import { FeatureReader, type Features, PIECE } from './features.js'
import { chanceOf, FULL, type LinearModel, lengthOf, openModel, sumOf } from './linear-model.js'

/** The faults of sentences as they were learned: is there one, and of which category. */
export interface FaultModel {
  /** One answer: yes. */
  readonly fault: LinearModel
  /** An answer for each of `SPAN_CATEGORIES`, in their order; asked of the words that make the fault. */
  readonly category: LinearModel
}

/** A fault that a sentence holds by its whole sound. Tokens, end exclusive. */
export interface Heard {
  /** Place in `SPAN_CATEGORIES`. */
  readonly category: number
  /** From 0 to 1: that there is a fault, and that it is of this category. */
  readonly chance: number
  readonly first: number
  readonly last: number
}

/** Below this a sentence is taken for clean, whatever the category might be. */
const LEAST_CHANCE = 0.6
/** Letters that a mark may be long, a blank behind each word among them; what is no word counts as so many. */
const LONGEST_MARK = 45
const OPAQUE_LETTERS = 8

/** Opens the two models as `learnFaults` packs them; undefined where a ruleset has none. */
export function openFaultModel(packed: Int32Array): FaultModel | undefined {
  if (packed.length === 0) return undefined
  const { model: fault, rest } = openModel(packed)
  return { fault, category: openModel(rest).model }
}

/** Judges one sentence after the other. */
export class Listener {
  private readonly reader = new FeatureReader()
  private readonly model: FaultModel
  private readonly sums: Float64Array

  constructor(model: FaultModel) {
    this.model = model
    this.sums = new Float64Array(model.category.answers)
  }

  /** What a sentence, the tokens from `first` up to `last`, sounds like; undefined where it sounds clean. */
  hear(tokens: Tokens, first: number, last: number): Heard | undefined {
    const features = this.reader.read(tokens, first, last)
    const chance = chanceOf(sumOf(this.model.fault, features))
    if (chance < LEAST_CHANCE) return undefined
    const mark = this.mark(features, tokens, first, last)
    const [category, share] = this.categoryOf(features, mark.first, mark.last)
    return { ...mark, category, chance: chance * share }
  }

  /** The words, not too many, that speak most for a fault. */
  private mark(features: Features, tokens: Tokens, first: number, last: number) {
    const shares = this.sharesOf(features, first, last)
    let best = Number.NEGATIVE_INFINITY
    let mark = { first, last }
    for (let from = first; from < last; from++) {
      let sum = 0
      let length = -1
      for (let at = from; at < last; at++) {
        length += 1 + lettersOf(tokens, at)
        if (length > LONGEST_MARK) break
        sum += shares[at - first]!
        if (sum <= best) continue
        best = sum
        mark = { first: from, last: at + 1 }
      }
    }
    return mark
  }

  /** How much each token speaks for a fault; a feature of several tokens is shared among them. */
  private sharesOf({ hash, count, pieces, first: from, last: to }: Features, first: number, last: number) {
    const { weights, mask } = this.model.fault
    const shares = new Float64Array(last - first)
    for (let i = 0; i < count; i++) {
      const tokens = to[i]! - from[i]! + 1
      const weight = (weights[hash[i]! & mask]! * (i < pieces ? 1 : PIECE)) / tokens
      for (let at = from[i]!; at <= to[i]!; at++) shares[at - first]! += weight
    }
    return shares
  }

  /** The likeliest category of some words, and how likely it is. */
  private categoryOf({ hash, count, pieces, first: from, last: to }: Features, first: number, last: number) {
    const { weights, mask, biases, answers, scale } = this.model.category
    const { sums } = this
    sums.fill(0)
    let words = 0
    let parts = 0
    for (let i = 0; i < count; i++) {
      if (from[i]! < first || to[i]! >= last) continue
      const weight = i < pieces ? 1 : PIECE
      if (i < pieces) words++
      else parts++
      const row = (hash[i]! & mask) * answers
      for (let answer = 0; answer < answers; answer++) sums[answer]! += weights[row + answer]! * weight
    }
    const unit = scale / FULL / lengthOf(words, parts)
    for (let answer = 0; answer < answers; answer++) sums[answer] = sums[answer]! * unit + biases[answer]!
    return likeliest(sums)
  }
}

/** Known from the word alone, wherever it stands, so that equal sentences are heard alike. */
function lettersOf({ skeleton, start, end }: Tokens, at: number): number {
  return skeleton[at] === 0 ? OPAQUE_LETTERS : end[at]! - start[at]!
}

/** The answer with the highest sum, and its share of the chances of all. */
export function likeliest(sums: Float64Array): [answer: number, share: number] {
  let best = 0
  for (let i = 1; i < sums.length; i++) if (sums[i]! > sums[best]!) best = i
  let all = 0
  for (const sum of sums) all += Math.exp(sum - sums[best]!)
  return [best, 1 / all]
}
