import { createLineIndex } from '../../src/core/line-index.js'
import type { DraftResult, LocatedSuggestion, Message, Report, Summary } from '../../src/core/report.js'
import { PLAIN_PALETTE } from '../../src/reporters/palette.js'
import type { ReporterOptions } from '../../src/reporters/reporter.js'

export const PLAIN_OPTIONS: ReporterOptions = { palette: PLAIN_PALETTE, width: 80, quiet: false }

/** A message on the first place of `actual` in `source`. */
export function messageOn(source: string, actual: string, changes: Partial<Message> = {}): Message {
  const start = source.indexOf(actual)
  if (start < 0) throw new Error(`${actual} is not in the source`)
  const lines = createLineIndex(source)
  const { line, column } = lines.positionAt(start)
  const end = lines.positionAt(start + actual.length)
  return {
    ruleId: 'accusatory/failed-to',
    category: 'accusatory',
    severity: 'warning',
    message: `“${actual}” puts the reader on trial.`,
    why: 'The reader defends himself first.',
    url: 'https://example.org/accusatory/failed-to',
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    range: [start, start + actual.length],
    actual,
    suggestions: [],
    ...changes
  }
}

/** A suggestion for the words that are marked, or for those at `range`. */
export function suggestion(
  text: string,
  kind: LocatedSuggestion['kind'] = 'rephrase',
  range: LocatedSuggestion['range'] = null
): LocatedSuggestion {
  return { range, text, kind }
}

export function draftResult(messages: readonly Message[], changes: Partial<DraftResult> = {}): DraftResult {
  return {
    filePath: 'reply.txt',
    lang: 'en',
    langFrom: 'detected',
    profile: 'reply',
    notes: [],
    messages,
    ...changes
  }
}

/** A report whose summary counts what its results hold. */
export function reportOf(
  results: readonly DraftResult[],
  errors: Report['errors'] = [],
  summary: Partial<Summary> = {}
): Report {
  const messages = results.flatMap((result) => result.messages)
  const count = (severity: string) => messages.filter((message) => message.severity === severity).length
  return {
    version: 1,
    results,
    errors,
    summary: {
      files: new Set(results.map((result) => result.filePath)).size,
      drafts: results.length,
      rules: 96,
      errors: count('error'),
      warnings: count('warning'),
      suggestions: count('suggestion'),
      ...summary
    }
  }
}
