import type { Move } from '../core/move.js'
import { declineParts } from './decline-parts.js'
import { kindOf, kindTest } from './is-move.js'

/** What a condition is asked about: one reply, or one part of it. */
export interface MoveContext {
  readonly moves: readonly Move[]
  /** Kinds of the message that is answered; empty when it is not known. */
  readonly incoming: ReadonlySet<string>
  /** Categories of the span findings. */
  readonly findings: ReadonlySet<string>
}

/** The moves that it holds for; undefined where it does not hold. */
export type Condition = (context: MoveContext) => readonly Move[] | undefined
export type Test = (context: MoveContext) => boolean

/** The opening of a reply, or of a part of it, is its first two sentences, the closing its last three. */
const OPENING = 2
const CLOSING = 3

/** Holds for all moves in question when the test does. */
export function passes(test: Test): Condition {
  return (context) => (test(context) ? context.moves : undefined)
}

/** Holds where the other does not. */
export function otherwise(inner: Condition): Condition {
  return passes((context) => inner(context) === undefined)
}

/** Holds for the first decline of the reply for which the inner condition does. */
export function aroundDeclines(inner: Condition): Condition {
  return (context) => {
    for (const moves of partsOf(context.moves)) {
      const found = inner({ ...context, moves })
      if (found) return found
    }
    return undefined
  }
}

export function present(names: readonly string[]): Test {
  const is = kindTest(names)
  return ({ moves }) => kindsOf(moves).distinct.some(is)
}

/** At least two of these moves are there. */
export function repeated(names: readonly string[]): Test {
  const is = kindTest(names)
  return ({ moves }) => kindsOf(moves).all.filter(is).length > 1
}

/** The first of these stands before the first of those, and both are there. */
export function before(first: readonly string[], second: readonly string[]): Test {
  const isFirst = kindTest(first)
  const isSecond = kindTest(second)
  return ({ moves }) => {
    const { all } = kindsOf(moves)
    const i = all.findIndex(isFirst)
    return i >= 0 && i < all.findIndex(isSecond)
  }
}

export function opensWith(names: readonly string[]): Test {
  const is = kindTest(names)
  return ({ moves }) => {
    const { all, distinct } = kindsOf(moves)
    if (!distinct.some(is)) return false
    const end = moves[0]!.sentence + OPENING
    return all.some((kind, i) => moves[i]!.sentence < end && is(kind))
  }
}

export function closesWith(names: readonly string[]): Test {
  const is = kindTest(names)
  return ({ moves }) => {
    const { all, distinct } = kindsOf(moves)
    if (!distinct.some(is)) return false
    const start = moves[moves.length - 1]!.sentence - CLOSING
    return all.some((kind, i) => moves[i]!.sentence > start && is(kind))
  }
}

/** The kinds of some moves, one for each, and without repeats. */
interface Kinds {
  readonly all: readonly number[]
  readonly distinct: readonly number[]
}

let latest: { readonly moves: readonly Move[]; readonly kinds: Kinds } | undefined

/** Many conditions are asked about the same moves, one after the other. */
function kindsOf(moves: readonly Move[]): Kinds {
  if (latest?.moves !== moves) {
    const all = moves.map(kindOf)
    latest = { moves, kinds: { all, distinct: [...new Set(all)] } }
  }
  return latest.kinds
}

let declined: { readonly moves: readonly Move[]; readonly parts: readonly Move[][] } | undefined

function partsOf(moves: readonly Move[]): readonly Move[][] {
  if (declined?.moves !== moves) declined = { moves, parts: declineParts(moves) }
  return declined.parts
}
