import type { Ask } from '../incoming/asks.js'
import type { ContentWords } from './shared-words.js'

/** What is known of the message that a draft answers. */
export interface Received {
  readonly kinds: ReadonlySet<string>
  readonly words: ContentWords
  /** What it asks, each with its content words. */
  readonly asks: readonly (Ask & { readonly words: ContentWords })[]
}

export const NOTHING_RECEIVED: Received = { kinds: new Set(), words: new Set(), asks: [] }
