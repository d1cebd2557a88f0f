import type { Move } from '../core/move.js'

/**
 * True for a move that one of the names stands for: `refusal` for any refusal, `refusal--no` for the one with that
 * tag, `refusal--` for the one without a tag.
 */
export function isMove({ move, tag }: Pick<Move, 'move' | 'tag'>, names: readonly string[]): boolean {
  return names.includes(move) || names.includes(`${move}--${tag ?? ''}`)
}
