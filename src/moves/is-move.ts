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

/** `isMove` for names that are asked for again and again: each kind of move is looked at once. */
export function moveTest(names: readonly string[]): (move: Named) => boolean {
  const known = new Map<string, Map<string | undefined, boolean>>()
  return (move) => {
    let byTag = known.get(move.move)
    if (!byTag) known.set(move.move, (byTag = new Map()))
    const holds = byTag.get(move.tag)
    if (holds !== undefined) return holds
    const made = isMove(move, names)
    byTag.set(move.tag, made)
    return made
  }
}
