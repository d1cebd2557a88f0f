import type { Ask } from './asks.js'
import { MESSAGE_KINDS, type MessageKind } from './incoming-message.js'
import type { Reading } from './reading.js'

/** What is asked tells these; every other kind is shown by the rules of its name, `safety--self-harm` by `safety`. */
const BY_ASKS: readonly MessageKind[] = ['request', 'question']
const BY_RULE = MESSAGE_KINDS.filter((kind) => !BY_ASKS.includes(kind))

/** Everything that a message does, in the order of `MESSAGE_KINDS`; it informs where it does nothing else. */
export function kindsOf(reading: Reading, asks: readonly Ask[]): MessageKind[] {
  const seen = new Set<MessageKind>(asks.map(({ wants }) => wants))
  for (const { rule } of reading.marks) {
    const name = rule.slice(rule.indexOf('/') + 1).split('--')[0]!
    const kind = rule.startsWith('incoming/') ? BY_RULE.find((known) => known === name) : undefined
    if (kind) seen.add(kind)
  }
  if (seen.size === 0 && /\p{L}/u.test(reading.text)) seen.add('information')
  return MESSAGE_KINDS.filter((kind) => seen.has(kind))
}
