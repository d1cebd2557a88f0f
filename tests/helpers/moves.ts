import type { Move, MoveName } from '../../src/core/move.js'

/**
 * Moves in the order of a short notation: names with tags, one sentence each, `/` for a new paragraph, `+` before a
 * name that goes on in the sentence before. Every move is ten characters long.
 */
export function moves(notation: string): Move[] {
  const made: Move[] = []
  let paragraph = 0
  let sentence = -1
  for (const word of notation.split(/\s+/).filter(Boolean)) {
    if (word === '/') {
      paragraph++
      continue
    }
    if (!word.startsWith('+')) sentence++
    const [move, tag] = word.replace('+', '').split('--') as [MoveName, string | undefined]
    const start = made.length * 10
    made.push({ move, ...(tag ? { tag } : {}), confidence: 1, sentence, paragraph, start, end: start + 10 })
  }
  return made
}

/** `refusal--no fact`, the way `moves` reads it, without places. */
export function named(list: readonly Move[]): string {
  return list.map(({ move, tag }) => (tag ? `${move}--${tag}` : move)).join(' ')
}
