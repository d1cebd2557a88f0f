import { createLineIndex } from '../core/line-index.js'
import type { LintedDraft } from './lint-source.js'
import { sentenceOf } from './question.js'
import { type SourceEdit, sourceEdit } from './source-edit.js'

/** What a person decided about one finding. */
export type Choice =
  | { readonly kind: 'take'; readonly index: number }
  /** The sentence in the person's words; `index` is the suggestion that they started from. */
  | { readonly kind: 'edit'; readonly text: string; readonly index?: number }
  | { readonly kind: 'skip' | 'ignore' | 'stop' }

/** The choice as a change of the file; undefined when nothing is to change or the container cannot hold it. */
export function applyChoice(
  choice: Choice,
  text: string,
  entry: LintedDraft,
  index: number
): SourceEdit | undefined {
  const { draft, findings } = entry
  const finding = findings[index]!
  if (choice.kind === 'take') {
    const suggestion = finding.suggestions[choice.index]
    return suggestion && sourceEdit(draft, suggestion)
  }
  if (choice.kind === 'edit') {
    const from = choice.index === undefined ? undefined : finding.suggestions[choice.index]?.span
    return sourceEdit(draft, { span: sentenceOf(draft.text, finding.span, from), text: choice.text })
  }
  const place = draft.map.toSource(finding.span)
  if (choice.kind !== 'ignore' || !place) return undefined
  const lines = createLineIndex(text)
  const line = lines.startOf(lines.positionAt(place.start).line)
  // before the first character of a file stands its byte order mark
  const start = line === 0 && text.charCodeAt(0) === 0xfeff ? 1 : line
  // the text up to the finding comes back unchanged, so that the walk goes on behind it
  const kept = text.slice(start, place.end)
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  return { start, end: place.end, text: directive(finding.ruleId, draft.markup) + lineEnd + kept }
}

function directive(ruleId: string, markup: 'plain' | 'markdown'): string {
  const ignore = `levelhead-disable-next-line ${ruleId}`
  return markup === 'markdown' ? `<!-- ${ignore} -->` : ignore
}
