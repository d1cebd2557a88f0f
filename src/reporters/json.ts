import type { FileError, Summary } from '../core/report.js'
import { shapeError, shapeResult, shapeSummary } from './json-shape.js'
import { jsonText } from './json-text.js'
import type { FileResults, Reporter, ReportStream } from './reporter.js'

/** The JSON report, version 1: one document, one line for each draft, so that it can be written as files are done. */
export const json: Reporter = { name: 'json', start: startJson }

function startJson(): ReportStream {
  let separator = '\n'
  return {
    begin: () => '{"version":1,"results":[',
    file({ drafts }: FileResults): string {
      let out = ''
      for (const draft of drafts) {
        out += separator + jsonText(shapeResult(draft))
        separator = ',\n'
      }
      return out
    },
    end(summary: Summary, errors: readonly FileError[]): string {
      const closing = separator === '\n' ? ']' : '\n]'
      const failed = errors.map((error) => jsonText(shapeError(error)))
      const list = failed.length === 0 ? '[]' : `[\n${failed.join(',\n')}\n]`
      return `${closing},"errors":${list},"summary":${jsonText(shapeSummary(summary))}}\n`
    }
  }
}
