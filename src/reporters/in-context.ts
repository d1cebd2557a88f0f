import type { Finding, Suggestion } from '../core/finding.js'
import type { Message } from '../core/report.js'
import { sentenceAround } from '../core/sentence-around.js'

/** A suggestion in the sentence that it belongs to: what stands before and behind it, and what it takes the place of. */
export interface InContext {
  readonly before: string
  readonly inserted: string
  readonly after: string
  readonly replaced: string
}

/** Puts a suggestion into the sentence of its draft. A change over several paragraphs stands alone. */
export function inContext(
  text: string,
  finding: Finding,
  { span, text: inserted, kind }: Suggestion
): InContext {
  const replaced = text.slice(span.start, span.end)
  if (/\n[ \t\r]*\n/.test(replaced)) return { before: '', inserted, after: '', replaced }
  const near = kind === 'restructure' ? span : wider(span, finding.span)
  const { start, end } = sentenceAround(text, near)
  return {
    before: text.slice(Math.min(start, span.start), span.start),
    inserted,
    after: text.slice(span.end, Math.max(end, span.end)),
    replaced
  }
}

/** The sentences that a finding offers, each whole where the text of the draft is known. */
export function offeredSentences(
  message: Message,
  text: string | undefined,
  finding: Finding | undefined
): string[] {
  if (text === undefined || !finding) return message.suggestions.map((suggestion) => suggestion.text)
  return finding.suggestions.map((suggestion) => {
    const { before, inserted, after } = inContext(text, finding, suggestion)
    return before + inserted + after
  })
}

function wider(a: Suggestion['span'], b: Finding['span']): Suggestion['span'] {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
