import type { Draft } from '../../core/draft.js'
import type { Span } from '../../core/span.js'
import { findPrivate } from '../../redact/find-private.js'
import { nameKey } from '../../redact/lexicon.js'
import { maskWhere } from '../../redact/mask.js'
import type { Redactor } from '../../redact/redactor.js'

/** A draft of a file, and what is private in it. */
interface RedactedDraft {
  readonly draft: Draft
  readonly redactor: Redactor
}

const CHUNK = 64
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/**
 * A file as an excerpt may show it: the drafts in it masked, and what stands around them (keys, other fields, headers)
 * masked by what can be told there, and by the names of the drafts.
 */
export function redactSource(
  source: string,
  drafts: readonly RedactedDraft[],
  isOrdinary: (word: string) => boolean
): string {
  const only = drafts.length === 1 ? drafts[0] : undefined
  if (only && only.draft.text === source) return only.redactor.text
  const isDraft = new Uint8Array(source.length)
  const hidden = new Uint8Array(source.length)
  for (const { draft, redactor } of drafts) {
    mark(isDraft, unitsOf(draft, { start: 0, end: draft.text.length }))
    for (const span of redactor.spans) mark(hidden, unitsOf(draft, span))
  }
  for (const span of aroundDrafts(source, drafts, isOrdinary)) {
    for (let i = span.start; i < span.end; i++) if (!isDraft[i]) hidden[i] = 1
  }
  // what structures the file stays
  return maskWhere(source, (at) => hidden[at] === 1)
}

function aroundDrafts(
  source: string,
  drafts: readonly RedactedDraft[],
  isOrdinary: (word: string) => boolean
): readonly Span[] {
  // the letter of an escape is no part of the word behind it
  const text = source.replace(/\\[bfnrt]/g, '  ')
  const { addresses, words } = findPrivate(text, isOrdinary)
  const names = new Set(drafts.flatMap(({ redactor }) => [...redactor.known]))
  const known = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    names.has(nameKey(word)) ? [{ start: index, end: index + word.length }] : []
  )
  return [...addresses, ...words, ...known]
}

/** The places of a span in the file, in pieces where escapes lie between. */
function unitsOf({ map }: Draft, { start, end }: Span): Span[] {
  const places: Span[] = []
  for (let at = start; at < end; ) {
    const chunk = { start: at, end: Math.min(end, at + CHUNK) }
    const place = map.toSource(chunk)
    const isCopy = place && place.end - place.start === chunk.end - chunk.start
    if (isCopy) places.push(place)
    else {
      for (let i = chunk.start; i < chunk.end; i++) {
        const unit = map.toSource({ start: i, end: i + 1 })
        if (unit) places.push(unit)
      }
    }
    at = chunk.end
  }
  return places
}

function mark(flags: Uint8Array, places: readonly Span[]): void {
  for (const { start, end } of places) flags.fill(1, start, end)
}
