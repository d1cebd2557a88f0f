import type { Move } from '../core/move.js'

const TAG = '--'

type Named = Pick<Move, 'move' | 'tag'>

/**
 * True for a move that one of the names stands for: `refusal` for any refusal, `refusal--no` for the one with that
 * tag, `refusal--` for the one without a tag.
 */
export function isMove({ move, tag }: Named, names: readonly string[]): boolean {
  for (const name of names) {
    if (name === move) return true
    if (name.length > move.length && name.startsWith(TAG, move.length) && name.startsWith(move)) {
      if (name.length === move.length + TAG.length ? !tag : name.slice(move.length + TAG.length) === tag)
        return true
    }
  }
  return false
}

/** Kinds of moves that have been met, by move and tag; each has the number of its place. */
const KINDS: Named[] = []
const numbers = new Map<string, Map<string | undefined, number>>()

/** The number of a move with its tag; the same for each of that kind. */
export function kindOf({ move, tag }: Named): number {
  let byTag = numbers.get(move)
  if (!byTag) numbers.set(move, (byTag = new Map()))
  let kind = byTag.get(tag)
  if (kind === undefined) {
    kind = KINDS.push({ move, ...(tag === undefined ? {} : { tag }) }) - 1
    byTag.set(tag, kind)
  }
  return kind
}

/** `isMove` by the number of a kind, for names that are asked for again and again: each kind is looked at once. */
export function kindTest(names: readonly string[]): (kind: number) => boolean {
  const known: boolean[] = []
  return (kind) => (known[kind] ??= isMove(KINDS[kind]!, names))
}
