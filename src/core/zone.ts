import type { Span } from './span.js'

/** What a line of a reply is for. Rules look at subject, greeting, body and closing only. */
export const ZONES = [
  'subject',
  'greeting',
  'body',
  'closing',
  'sign-off',
  'signature',
  'quote',
  'code',
  'directive'
] as const
export type Zone = (typeof ZONES)[number]

/** The zones in which a fault can be found. */
export const LINTED_ZONES: readonly Zone[] = ['subject', 'greeting', 'body', 'closing']

/** A run of whole lines of one zone. Zones follow each other without a gap and cover the whole text. */
export interface ZoneSpan extends Span {
  readonly zone: Zone
}

/**
 * A stretch inside a line that is not prose. `value` stands for a noun ({{name}}), `control` for nothing
 * ({% if %}), `code`, `url` and `email` are opaque, `markup` is Markdown punctuation without meaning of its own.
 */
export type MaskKind = 'value' | 'control' | 'code' | 'url' | 'email' | 'markup'

export interface Mask extends Span {
  readonly kind: MaskKind
  /** It parts two branches of a template, of which the reader gets one: no sentence goes through it. */
  readonly parts?: boolean
}

/** The layout of a reply. `masks` are sorted, do not overlap, and lie in linted zones only. */
export interface Layout {
  readonly zones: readonly ZoneSpan[]
  readonly masks: readonly Mask[]
}
