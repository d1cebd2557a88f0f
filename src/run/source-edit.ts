import { applySuggestion } from '../core/apply.js'
import type { Draft } from '../core/draft.js'
import type { Span } from '../core/span.js'
import { editRange } from '../readers/segment-map.js'

/** A change of the file: the text that comes in place of a source range. */
export interface SourceEdit extends Span {
  readonly text: string
}

/** A change of the decoded text of a draft. */
export interface TextEdit {
  readonly span: Span
  readonly text: string
}

/** A suggestion as a change of the file; undefined where the container cannot hold it. */
export function sourceEdit(draft: Draft, edit: TextEdit): SourceEdit | undefined {
  return editInPlace(draft, edit) ?? draft.map.whole?.(applySuggestion(draft.text, edit)) ?? undefined
}

/** What becomes of one draft: the changes of the file, the text that must then be read there, and what cannot be done. */
export interface DraftPlan {
  readonly draft: Draft
  readonly edits: readonly SourceEdit[]
  /** Not known when a person wrote the change. */
  readonly expected?: string
  /** Changes for which the container has no place. */
  readonly refused: readonly TextEdit[]
}

/** Of changes that overlap, the first in the text is made. */
export function planDraft(draft: Draft, wanted: readonly TextEdit[]): DraftPlan {
  const chosen = withoutOverlaps(wanted)
  const whole = draft.map.whole
  const placed = chosen.map((edit) => ({ edit, place: editInPlace(draft, smallest(draft, edit)) }))
  if (whole && placed.some(({ place }) => !place)) {
    const expected = applyTextEdits(draft.text, chosen)
    const edit = whole(expected)
    if (edit) return { draft, edits: [edit], expected, refused: [] }
  }
  const done = placed.filter(({ place }) => place)
  return {
    draft,
    edits: done.map(({ place }) => place!),
    expected: applyTextEdits(
      draft.text,
      done.map(({ edit }) => edit)
    ),
    refused: placed.filter(({ place }) => !place).map(({ edit }) => edit)
  }
}

/** Applies changes from the end of the text; of two that overlap, the first in the text is applied. */
export function applyEdits(text: string, edits: readonly SourceEdit[]): string {
  const chosen = withoutOverlaps(edits.map((edit) => ({ span: edit, text: edit.text })))
  return applyTextEdits(text, chosen)
}

function editInPlace({ map }: Draft, { span, text }: TextEdit): SourceEdit | undefined {
  const place = editRange(map, span)
  const written = map.encode(text)
  return place && written !== null ? { start: place.start, end: place.end, text: written } : undefined
}

/** Only what differs, so that folds and escapes around it stay as they are; in a file that is the draft there are none. */
function smallest({ text, map, pointer }: Draft, edit: TextEdit): TextEdit {
  if (pointer === undefined) return edit
  const old = text.slice(edit.span.start, edit.span.end)
  const most = Math.min(old.length, edit.text.length)
  let before = 0
  while (before < most && old[before] === edit.text[before]) before++
  if (splitsPair(old, before)) before--
  let after = 0
  while (after < most - before && old.at(-1 - after) === edit.text.at(-1 - after)) after++
  if (splitsPair(old, old.length - after)) after--
  const span = { start: edit.span.start + before, end: edit.span.end - after }
  return editRange(map, span) ? { span, text: edit.text.slice(before, edit.text.length - after) } : edit
}

function splitsPair(text: string, at: number): boolean {
  return (
    at > 0 && at < text.length && /[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!)
  )
}

function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const chosen: TextEdit[] = []
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = chosen.at(-1)
    if (!last || edit.span.start >= last.span.end) chosen.push(edit)
  }
  return chosen
}

function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (result, { span, text: insert }) => result.slice(0, span.start) + insert + result.slice(span.end),
    text
  )
}
