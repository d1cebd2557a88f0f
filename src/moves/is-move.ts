import type { Move } from '../core/move.js'

const TAG = '--'

/**
 * True for a move that one of the names stands for: `refusal` for any refusal, `refusal--no` for the one with that
 * tag, `refusal--` for the one without a tag.
 */
export function isMove({ move, tag }: Pick<Move, 'move' | 'tag'>, names: readonly string[]): boolean {
  for (const name of names) {
    if (name === move) return true
    if (name.length > move.length && name.startsWith(TAG, move.length) && name.startsWith(move)) {
      if (name.length === move.length + TAG.length ? !tag : name.slice(move.length + TAG.length) === tag)
        return true
    }
  }
  return false
}
