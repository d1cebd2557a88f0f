/** What a sender wrote, turned round for the mouth of the one who answers. Undefined where that is not certain. */
export interface TurnRound {
  /** *I'd like a refund for my kettle* → *a refund for your kettle*. */
  ask(said: string): string | undefined
  /** The same as a thing that both know: *the refund for your kettle*. */
  matter(asked: string): string
  /** *You promised to call me by Monday* → *we promised to call you by Monday, and that did not happen*. */
  promise(said: string): string | undefined
}

const LONGEST = 16

/** Without blanks and signs at its end. */
export function bareEnd(text: string): string {
  return text.trim().replace(/(?<![\s.!?,;:])[\s.!?,;:]+$/u, '')
}

/** One short clause. */
export function isShort(text: string): boolean {
  return text !== '' && text.split(/\s+/).length <= LONGEST && !/[.!?]\s/.test(text)
}
