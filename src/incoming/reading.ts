import type { Span } from '../core/span.js'
import type { Zone } from '../core/zone.js'

/** A place where a recognising rule has seen what it looks for. Spans are UTF-16 offsets. */
export interface Mark extends Span {
  /** Id of the rule: `incoming/ask`. */
  readonly rule: string
  readonly clause: Span
  /** Index into the sentences of the reading. */
  readonly sentence: number
}

export interface ReadSentence extends Span {
  readonly zone: Zone
  /** Ends with a question mark. */
  readonly isQuestion: boolean
  readonly isList: boolean
}

/** What the rules see in a text: its sentences, and the marks of the recognising rules in reading order. */
export interface Reading {
  readonly text: string
  readonly sentences: readonly ReadSentence[]
  readonly marks: readonly Mark[]
}

/** The marks of each sentence, in reading order. */
export function marksBySentence({ sentences, marks }: Reading): readonly (readonly Mark[])[] {
  const own: Mark[][] = sentences.map(() => [])
  for (const mark of marks) own[mark.sentence]!.push(mark)
  return own
}
