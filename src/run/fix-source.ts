import type { Draft } from '../core/draft.js'
import type { Finding } from '../core/finding.js'
import type { Span } from '../core/span.js'
import type { LintedDraft, Source } from './lint-source.js'

/** A change of the file: the text that comes in place of a source range. */
export interface SourceEdit extends Span {
  readonly text: string
}

/** After so many passes a file is left as it is; fixes settle after one or two. */
const MAX_PASSES = 10

/** Applies every fix of a file, again and again until none is left. `lint` reads and lints a text of the file. */
export async function fixSource(
  source: Source,
  first: readonly LintedDraft[],
  lint: (source: Source) => Promise<readonly LintedDraft[]>
): Promise<{ source: Source; linted: readonly LintedDraft[] }> {
  let linted = first
  let current = source
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const edits = linted.flatMap(({ draft, findings }) => fixEdits(draft, findings))
    const text = applyEdits(current.text, edits)
    if (text === current.text) break
    current = { ...current, text }
    linted = await lint(current)
  }
  return { source: current, linted }
}

function fixEdits(draft: Draft, findings: readonly Finding[]): SourceEdit[] {
  return findings.flatMap(({ suggestions }) => {
    const fix = suggestions.find(({ kind }) => kind === 'fix')
    const edit = fix && sourceEdit(draft, fix)
    return edit ? [edit] : []
  })
}

/** A suggestion as a change of the file; undefined where the container cannot hold it. */
export function sourceEdit(draft: Draft, suggestion: { span: Span; text: string }): SourceEdit | undefined {
  const place = draft.map.toSource(suggestion.span)
  const text = draft.map.encode(suggestion.text)
  return place && text !== null ? { ...place, text } : undefined
}

/** Applies changes from the end of the text; of two that overlap, the first in the text is applied. */
export function applyEdits(text: string, edits: readonly SourceEdit[]): string {
  const chosen: SourceEdit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = chosen[chosen.length - 1]
    if (!last || edit.start >= last.end) chosen.push(edit)
  }
  return chosen.reduceRight(
    (result, { start, end, text: insert }) => result.slice(0, start) + insert + result.slice(end),
    text
  )
}
