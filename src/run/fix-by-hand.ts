import path from 'node:path'
import { applySuggestion } from '../core/apply.js'
import type { Finding } from '../core/finding.js'
import { createLineIndex } from '../core/line-index.js'
import type { Io } from '../platform/io.js'
import { readSource } from '../platform/read-source.js'
import { writeAtomically } from '../platform/write-atomically.js'
import { readerFor } from '../readers/registry.js'
import { textReader } from '../readers/text.js'
import { applyEdits, type SourceEdit, sourceEdit } from './fix-source.js'
import { findFiles, type LintRequest } from './lint-run.js'
import { type LintedDraft, lintSource } from './lint-source.js'
import { createWorkbench } from './workbench.js'

/** One finding, put to the person. */
export interface Question {
  /** `file:line:column`. */
  readonly place: string
  readonly message: string
  readonly actual: string
  /** The sentence as it stands. */
  readonly sentence: string
  readonly options: readonly { readonly text: string; readonly sentence: string }[]
  /** True where an inline ignore can be written. */
  readonly canIgnore: boolean
}

export type Choice =
  | { readonly kind: 'take'; readonly index: number }
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'skip' | 'ignore' | 'stop' }

/** Puts every finding to the person and writes each file once all of its findings are answered. */
export async function walkFindings(
  request: LintRequest,
  io: Io,
  ask: (question: Question) => Promise<Choice>
): Promise<void> {
  const bench = createWorkbench(request)
  const { files } = await findFiles(request, io)
  for (const file of files) {
    const { config } = await bench.configs.resolve(file)
    const reader = readerFor(file) ?? textReader
    const absolute = path.resolve(request.cwd, file)
    const options = { maxBytes: config.maxDraftSize, ...(reader.fallbackEncoding ? { fallback: reader.fallbackEncoding } : {}) }
    const { source: text, encoding, bytes } = readSource(absolute, options)
    const source = { path: file, text, encoding, reader }
    const linted = await lintSource(source, config, await bench.linterFor(config.rulesets), request)
    const { edits, stopped } = await askAll(file, text, linted, ask)
    const after = applyEdits(text, edits)
    if (after !== text) writeAtomically(absolute, after, { encoding, expected: bytes })
    if (stopped) return
  }
}

async function askAll(
  file: string,
  text: string,
  linted: readonly LintedDraft[],
  ask: (question: Question) => Promise<Choice>
): Promise<{ edits: SourceEdit[]; stopped: boolean }> {
  const edits: SourceEdit[] = []
  for (const entry of linted) {
    for (const [index, finding] of entry.findings.entries()) {
      const choice = await ask(questionOf(file, entry, index))
      if (choice.kind === 'stop') return { edits, stopped: true }
      const edit = editFor(choice, finding, entry, text)
      if (edit) edits.push(edit)
    }
  }
  return { edits, stopped: false }
}

function questionOf(file: string, { draft, findings, result }: LintedDraft, index: number): Question {
  const finding = findings[index]!
  const { line, column, message } = result.messages[index]!
  return {
    place: `${file}:${line}:${column}`,
    message,
    actual: finding.actual,
    sentence: lineAround(draft.text, finding.span.start, finding.span.end),
    options: finding.suggestions.map((suggestion) => {
      const after = applySuggestion(draft.text, suggestion)
      const end = suggestion.span.start + suggestion.text.length
      return { text: suggestion.text, sentence: lineAround(after, suggestion.span.start, end) }
    }),
    canIgnore: draft.pointer === undefined
  }
}

function lineAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', Math.max(start - 1, 0)) + 1
  const to = text.indexOf('\n', end)
  return text.slice(from, to < 0 ? text.length : to).trim()
}

function editFor(choice: Choice, finding: Finding, { draft }: LintedDraft, text: string): SourceEdit | undefined {
  if (choice.kind === 'take') {
    const suggestion = finding.suggestions[choice.index]
    return suggestion && sourceEdit(draft, suggestion)
  }
  if (choice.kind === 'edit') return sourceEdit(draft, { span: finding.span, text: choice.text })
  if (choice.kind !== 'ignore') return undefined
  const place = draft.map.toSource(finding.span)
  if (!place) return undefined
  const lines = createLineIndex(text)
  const start = lines.startOf(lines.positionAt(place.start).line)
  return { start, end: start, text: directive(finding.ruleId, draft.markup, text.includes('\r\n') ? '\r\n' : '\n') }
}

function directive(ruleId: string, markup: 'plain' | 'markdown', lineEnd: string): string {
  const ignore = `levelhead-disable-next-line ${ruleId}`
  return `${markup === 'markdown' ? `<!-- ${ignore} -->` : ignore}${lineEnd}`
}
