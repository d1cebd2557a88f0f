import type { MessageKind } from './incoming-message.js'

/** The play that suits a kind of message; of several kinds the first of this list counts. */
const PLAY_OF_KIND: readonly (readonly [kind: MessageKind, play: string])[] = [
  ['safety', 'crisis'],
  ['abuse', 'boundary'],
  ['missed-promise', 'apologise'],
  ['complaint', 'deescalate'],
  ['request', 'decline'],
  ['question', 'follow-up'],
  ['thanks', 'close']
]

/** What to answer a message of these kinds with; null where nothing hard has to be said. */
export function playFor(kinds: readonly MessageKind[]): string | null {
  return PLAY_OF_KIND.find(([kind]) => kinds.includes(kind))?.[1] ?? null
}
