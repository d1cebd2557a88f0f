import type { Analysis } from '../analysis/analyse.js'
import type { Layout } from '../core/zone.js'

/** A draft between two steps of its rewrite. */
export interface DraftState {
  readonly text: string
  readonly layout: Layout
  readonly analysis: Analysis
}

/** Names of the slots that are open in what is linted, as they stand there: `⟨date⟩`. */
export function openSlots({ text, layout }: DraftState): string[] {
  const linted = layout.zones.filter(({ zone }) => zone !== 'quote' && zone !== 'code')
  return linted.flatMap(({ start, end }) => text.slice(start, end).match(/⟨[^⟨⟩\n]+⟩/gu) ?? [])
}
