import type { Span } from './span.js'

/** What a clause of a reply does. */
export const MOVES = [
  'acknowledge',
  'apology',
  'agreement',
  'fact',
  'reason',
  'refusal',
  'alternative',
  'open-question',
  'closed-question',
  'accusation',
  'wish-to-help',
  'limit',
  'ask-respect',
  'commitment',
  'hand-off',
  'next-step',
  'offer-help',
  'thanks',
  'other'
] as const
export type MoveName = (typeof MOVES)[number]

/** One clause, or part of one, with what it does. Offsets are UTF-16. */
export interface Move extends Span {
  readonly move: MoveName
  /** A finer kind that a rule gives, such as `no` for a refusal that holds the word itself. */
  readonly tag?: string
  /** 0 to 1. */
  readonly confidence: number
  readonly sentence: number
  /** Paragraphs count from 0; a list belongs to the paragraph before it. */
  readonly paragraph: number
}
