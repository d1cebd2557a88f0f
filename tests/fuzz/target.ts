/** What a target is fed with. */
export interface FuzzInput {
  /** With the dot; says how the text is read. */
  readonly extension: string
  readonly text: string
}

/** A property that an input breaks. Equal kinds have one cause more often than not. */
export interface Fault {
  readonly kind: string
  readonly detail: string
}

/** A part of the program that takes what others wrote, and what must hold for every input. */
export interface FuzzTarget {
  readonly name: string
  readonly extensions: readonly string[]
  /** Where mutation begins: small, and between them everything that the format has. */
  readonly seeds: readonly FuzzInput[]
  /** Pieces that mean something to the reader. */
  readonly words: readonly string[]
  /** Never throws for an input that is only bad; what it throws is a fault. */
  check(input: FuzzInput): Promise<readonly Fault[]>
}

/** Everything that is wrong with one input, thrown errors too. */
export async function faultsOf(target: FuzzTarget, input: FuzzInput): Promise<readonly Fault[]> {
  try {
    return await target.check(input)
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    const place = /\n\s+at (?:async )?([\w.$<>#]+)/.exec(stack ?? '')?.[1] ?? '?'
    return [{ kind: `${name} in ${place}`, detail: message.slice(0, 300) }]
  }
}
