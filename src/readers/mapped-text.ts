import type { Segment } from './segment-map.js'

/** A decoded text and where each piece of it came from. */
export interface MappedText {
  readonly text: string
  readonly segments: readonly Segment[]
}

/** Builds a decoded text from left to right. Source offsets must not go backwards. */
export interface MappedTextBuilder {
  /** Adds `text` that stands in the source as it is, at `s0`. */
  copy(text: string, s0: number): void
  /** Adds `text` that is written in another way at `[s0, s1)`. */
  atom(text: string, s0: number, s1: number): void
  /** Adds `text` that has no place in the source. */
  unmapped(text: string): void
  /** Units added so far. */
  readonly length: number
  build(): MappedText
}

export function createMappedTextBuilder(): MappedTextBuilder {
  const parts: string[] = []
  const segments: Segment[] = []
  let length = 0

  function add(text: string, s0: number, s1: number, copy: boolean): void {
    if (text === '') return
    const last = segments.at(-1)
    const grows = copy && last?.copy && last.d1 === length && last.s1 === s0
    if (grows) segments[segments.length - 1] = { ...last, d1: length + text.length, s1 }
    else segments.push({ d0: length, d1: length + text.length, s0, s1, copy })
    unmapped(text)
  }

  function unmapped(text: string): void {
    parts.push(text)
    length += text.length
  }

  return {
    copy: (text, s0) => add(text, s0, s0 + text.length, true),
    atom: (text, s0, s1) => add(text, s0, s1, false),
    unmapped,
    get length() {
      return length
    },
    build: () => ({ text: parts.join(''), segments })
  }
}
