import type { Purposes } from '../rulesets/purpose.js'

/** Patterns by the bit that starts them; `any` are all bits that start one. */
export interface BitAnchors {
  any: number
  readonly rows: readonly number[][]
}

/** Patterns that no word begins, by what does. */
export interface ClassAnchors {
  readonly byClass: BitAnchors
  readonly byFeature: BitAnchors
  /** Patterns that nothing rare begins: tried at every token. */
  readonly everywhere: number[]
}

/** Reads those of `Ruleset.classAnchors` that have one of these purposes. */
export function classAnchorsOf(fours: Int32Array, { from, to }: Purposes): ClassAnchors {
  const byClass: BitAnchors = { any: 0, rows: Array.from({ length: 32 }, () => []) }
  const byFeature: BitAnchors = { any: 0, rows: Array.from({ length: 32 }, () => []) }
  const everywhere: number[] = []
  for (let i = 0; i < fours.length; i += 4) {
    const [classes, features, row, purpose] = [fours[i]!, fours[i + 1]!, fours[i + 2]!, fours[i + 3]!]
    if (purpose < from || purpose >= to) continue
    if (classes === 0 && features === 0) everywhere.push(row)
    addBits(byClass, classes, row)
    addBits(byFeature, features, row)
  }
  return { byClass, byFeature, everywhere }
}

function addBits(anchors: BitAnchors, bits: number, row: number): void {
  anchors.any |= bits
  for (let bit = 0; bit < 32; bit++) if (bits & (1 << bit)) anchors.rows[bit]!.push(row)
}
