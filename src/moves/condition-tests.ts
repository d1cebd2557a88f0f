import type { Move } from '../core/move.js'
import { declineParts } from './decline-parts.js'
import { moveTest } from './is-move.js'

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

/** The opening and the closing of a reply, or of a part of it, are its first and last three sentences. */
const EDGE = 3

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
    for (const moves of declineParts(context.moves)) {
      const found = inner({ ...context, moves })
      if (found) return found
    }
    return undefined
  }
}

export function present(names: readonly string[]): Test {
  const is = moveTest(names)
  return ({ moves }) => moves.some(is)
}

/** At least two of these moves are there. */
export function repeated(names: readonly string[]): Test {
  const is = moveTest(names)
  return ({ moves }) => moves.filter(is).length > 1
}

/** The first of these stands before the first of those, and both are there. */
export function before(first: readonly string[], second: readonly string[]): Test {
  const isFirst = moveTest(first)
  const isSecond = moveTest(second)
  return ({ moves }) => {
    const i = moves.findIndex(isFirst)
    return i >= 0 && i < moves.findIndex(isSecond)
  }
}

export function opensWith(names: readonly string[]): Test {
  const is = moveTest(names)
  return ({ moves }) => moves.some((move) => move.sentence < moves[0]!.sentence + EDGE && is(move))
}

export function closesWith(names: readonly string[]): Test {
  const is = moveTest(names)
  return ({ moves }) => {
    const last = moves[moves.length - 1]
    if (!last) return false
    return moves.some((move) => move.sentence > last.sentence - EDGE && is(move))
  }
}
