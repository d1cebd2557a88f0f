import { applySuggestion } from '../core/apply.js'
import type { LanguageCode } from '../core/draft.js'
import type { Message } from '../core/report.js'
import { sentenceAround } from '../core/sentence-around.js'
import type { Span } from '../core/span.js'
import { hasOpenSlot } from '../reporters/open-slot.js'
import type { LintedDraft, Source } from './lint-source.js'

/** One finding, put to the person. */
export interface Question {
  readonly filePath: string
  /** The language of the draft; null: none that has rules. */
  readonly lang: LanguageCode | null
  /** The file as it now stands; `message.range` counts in it. */
  readonly source: string
  readonly message: Message
  /** The sentence as it stands, on one line. */
  readonly sentence: string
  readonly options: readonly Option[]
  /** Names, numbers and addresses are masked, so what is shown is nothing to write into the file. */
  readonly isRedacted: boolean
  /** True where an inline ignore can be written. */
  readonly canIgnore: boolean
}

/** A suggestion at its place. */
export interface Option {
  /** The sentence with the suggestion in it, on one line; empty when nothing of it is left. */
  readonly sentence: string
  /** The text has a slot that only a person can fill. */
  readonly isOpen: boolean
}

/** `linted`: all drafts of the file, `entry` among them. */
export type PutQuestion = (
  source: Source,
  entry: LintedDraft,
  index: number,
  linted: readonly LintedDraft[]
) => Question

export function questionOf(source: Source, entry: LintedDraft, index: number): Question {
  const { draft, findings, result } = entry
  const finding = findings[index]!
  return {
    filePath: source.path,
    lang: result.lang,
    source: source.text,
    message: result.messages[index]!,
    sentence: oneLine(slice(draft.text, sentenceAround(draft.text, finding.span))),
    options: finding.suggestions.map((suggestion) => ({
      sentence: oneLine(sentenceWith(draft.text, finding.span, suggestion)),
      isOpen: hasOpenSlot(suggestion.text)
    })),
    isRedacted: false,
    canIgnore: draft.pointer === undefined
  }
}

/** The sentence that holds a finding and what a suggestion of its replaces. */
export function sentenceOf(text: string, finding: Span, suggestion: Span | undefined): Span {
  const start = Math.min(finding.start, suggestion?.start ?? finding.start)
  const end = Math.max(finding.end, suggestion?.end ?? finding.end)
  return sentenceAround(text, { start, end })
}

function sentenceWith(
  text: string,
  finding: Span,
  suggestion: { readonly span: Span; readonly text: string }
): string {
  const sentence = sentenceOf(text, finding, suggestion.span)
  const after = applySuggestion(text, suggestion)
  const end = sentence.end + after.length - text.length
  return after.slice(sentence.start, end)
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
