import { createLineIndex } from '../core/line-index.js'
import type { DraftResult, FileError, Summary } from '../core/report.js'
import { type Palette, plain } from './palette.js'
import { findingLines, type Source } from './pretty-finding.js'
import type { FileResults, Reporter, ReporterOptions, ReportStream } from './reporter.js'
import { summaryLine } from './summary-line.js'
import { type Tongue, tongueFor } from './tongue.js'
import { escapeControls, flatten } from './visible-text.js'
import type { Words } from './words.js'
import { piece, wrap } from './wrap.js'

const LEAST_WIDTH = 20

/** The report for people: each draft's findings under their own words, why, and what to send instead. */
export const pretty: Reporter = { name: 'pretty', omitsManyReplies: true, start: startPretty }

type PrettyOptions = Omit<ReporterOptions, 'words'> & { readonly tongue: Tongue }
type Speaking = Omit<ReporterOptions, 'words'> & { readonly words: Words }

function startPretty(given: ReporterOptions): ReportStream {
  const tongue = tongueFor(given)
  const options = { ...given, tongue, width: Math.max(LEAST_WIDTH, given.width) }
  let empty = true
  let fixable = 0
  let hasOrderUnsaid = false
  const separated = (blocks: readonly string[]) => {
    const text = blocks.map((block, i) => (empty && i === 0 ? '' : '\n') + block).join('')
    empty &&= blocks.length === 0
    return text
  }
  return {
    begin: () => '',
    file(results) {
      fixable += countFixable(results.drafts)
      hasOrderUnsaid ||= results.drafts.some(leavesOrderUnsaid)
      return separated(fileBlocks(results, options))
    },
    end(summary, errors) {
      const own = { ...options, words: tongue.frame() }
      const hint = hasOrderUnsaid && summary.drafts > 1 ? own.words.inOrder : undefined
      const last = lastLines(summary, errors, { fixable, hint }, own)
      return separated([...errors.map((error) => errorBlock(error, own)), ...last])
    }
  }
}

/** One block for each draft that has something to show. Why a rule exists is said once in a file, a reply once in a draft. */
function fileBlocks({ source, drafts }: FileResults, options: PrettyOptions): string[] {
  const { quiet, tongue } = options
  for (const draft of drafts) tongue.of(draft)
  const isExplained = seenBefore()
  const shown = drafts.filter(({ notes, messages }) => messages.length > 0 || (!quiet && notes.length > 0))
  const indexed: Source | undefined =
    source !== undefined && shown.length > 0 ? { text: source, lines: createLineIndex(source) } : undefined
  return shown.map((draft) => {
    const own = { ...options, words: tongue.of(draft) }
    const said = { isExplained: quiet ? () => true : isExplained, isShown: seenBefore() }
    const findings = draft.messages.map((message) => block(findingLines(message, indexed, own, said)))
    return block(headingLines(draft, own)) + findings.join('\n')
  })
}

/** True for what it was asked before. */
function seenBefore(): (text: string) => boolean {
  const seen = new Set<string>()
  return (text) => {
    const isKnown = seen.has(text)
    seen.add(text)
    return isKnown
  }
}

function headingLines({ filePath, draft, notes }: DraftResult, options: Speaking): string[] {
  const { palette, width, quiet, words } = options
  const pieces = [
    piece(escapeControls(filePath), palette.underline),
    piece(escapeControls(draft ?? ''), palette.cyan, 2)
  ]
  const heading = wrap(pieces, { width, indent: 0, hang: 2 })
  return quiet
    ? heading
    : [...heading, ...notes.flatMap((note) => noteLines(words.note, words.say(note), palette, width))]
}

function errorBlock({ filePath, code, message }: FileError, { palette, width, words }: Speaking): string {
  const heading = wrap([piece(escapeControls(filePath), palette.underline)], {
    width,
    indent: 0,
    hang: 2
  })
  const pieces = [
    piece(words.severities.error, palette.red),
    piece(flatten(message), palette.bold, 2),
    piece(flatten(code), palette.dim, 2)
  ]
  return block([...heading, ...wrap(pieces, { width, indent: 2, hang: 4 + words.severities.error.length })])
}

function noteLines(label: string, text: string, palette: Palette, width: number): string[] {
  const pieces = [piece(`${label}:`, palette.cyan), piece(flatten(text), plain, 1)]
  return wrap(pieces, { width, indent: 2, hang: 4 })
}

function lastLines(
  summary: Summary,
  errors: readonly FileError[],
  { fixable, hint }: { readonly fixable: number; readonly hint: string | undefined },
  { palette, width, quiet, words }: Speaking
): string[] {
  const found = summary.errors + summary.warnings + summary.suggestions
  const noRules = summary.drafts > 0 && summary.rules === 0
  if (quiet && found === 0 && errors.length === 0 && !noRules) return []
  const paint =
    summary.errors + errors.length > 0 ? palette.red : found > 0 || noRules ? palette.yellow : palette.green
  const pieces = [piece(summaryLine(summary, fixable, errors.length, words), paint)]
  const warning = noRules
    ? noteLines(words.severities.warning, words.noRules, palette, width).map((l) => l.trim())
    : []
  const tip = hint === undefined || quiet ? [] : wrap([piece(hint, plain)], { width, indent: 0, hang: 2 })
  return [block([...warning, ...wrap(pieces, { width, indent: 0, hang: 2 }), ...tip])]
}

/** True where a finding about the order of a draft stands without a reply in that order. */
function leavesOrderUnsaid({ messages }: DraftResult): boolean {
  return messages.some(({ category, suggestions }) => category === 'structure' && suggestions.length === 0)
}

function countFixable(drafts: readonly DraftResult[]): number {
  let count = 0
  for (const { messages } of drafts) {
    for (const { suggestions } of messages) if (suggestions.some(({ kind }) => kind === 'fix')) count++
  }
  return count
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
