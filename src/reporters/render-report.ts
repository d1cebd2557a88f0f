import type { DraftResult, Report } from '../core/report.js'
import type { FileResults, Reporter, ReporterOptions } from './reporter.js'

/** The whole report as one string. `sources` holds the files as read, by `filePath`. */
export function renderReport(
  reporter: Reporter,
  report: Report,
  sources: ReadonlyMap<string, string>,
  options: ReporterOptions
): string {
  const stream = reporter.start(options)
  const parts = [stream.begin()]
  for (const file of groupByFile(report.results, sources)) parts.push(stream.file(file))
  parts.push(stream.end(report.summary, report.errors))
  return parts.join('')
}

function groupByFile(results: readonly DraftResult[], sources: ReadonlyMap<string, string>): FileResults[] {
  const drafts = new Map<string, DraftResult[]>()
  for (const result of results) {
    const known = drafts.get(result.filePath)
    if (known) known.push(result)
    else drafts.set(result.filePath, [result])
  }
  return [...drafts].map(([filePath, list]) => ({ filePath, source: sources.get(filePath), drafts: list }))
}
