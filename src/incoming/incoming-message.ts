import type { LanguageCode } from '../core/draft.js'

/** What a received message does. A message may do several of these at once. */
export const MESSAGE_KINDS = [
  'request',
  'question',
  'complaint',
  'missed-promise',
  'abuse',
  'safety',
  'thanks',
  'information'
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/** A piece of a text: UTF-16 offsets, end exclusive, and the text itself. */
export interface Passage {
  readonly range: readonly [start: number, end: number]
  readonly actual: string
}

/** A date: `2026-05-15`, or `2026-05-15T15:00` on the clock of the asker's time zone. */
export interface DatePassage extends Passage {
  readonly iso: string
}

/** Something the reader has promised; `iso` is null where no date was named. */
export interface PromisedPassage extends Passage {
  readonly iso: string | null
}

/** A sum of money. `currency` is an ISO 4217 code; null where the message names none. */
export interface AmountPassage extends Passage {
  readonly value: number
  readonly currency: string | null
}

/** The number of an order, an invoice, a ticket …; `value` is the bare number. */
export interface RefPassage extends Passage {
  readonly kind: 'order' | 'invoice' | 'ticket' | 'tracking' | 'customer' | 'other'
  readonly value: string
}

/** Who wrote the message, as far as it says. */
export interface Sender {
  readonly name?: string
  readonly address?: string
}

/** What was understood of a received message. Offsets count in the text that was read. */
export interface IncomingMessage {
  readonly lang: LanguageCode | null
  /** In the order of `MESSAGE_KINDS`; never empty for a message with words in it. */
  readonly kinds: readonly MessageKind[]
  readonly asks: readonly Passage[]
  readonly dates: readonly DatePassage[]
  readonly promised: readonly PromisedPassage[]
  readonly amounts: readonly AmountPassage[]
  readonly refs: readonly RefPassage[]
  readonly sender?: Sender
  /** The play that suits a reply; null where an ordinary answer does. */
  readonly play: string | null
}

/** Something that a reply promises. */
export interface Commitment extends Passage {
  /** Who is to do it, in the words of the draft or, where it has none, its pronoun: `I`, `noi`, `biz`. */
  readonly who: string
  /** `2026-05-15T15:00`, `2026-05-15`, or null for a promise without a date. */
  readonly by: string | null
}
