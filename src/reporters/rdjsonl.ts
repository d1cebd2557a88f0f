import { jsonText } from './json-text.js'
import { diagnosticsOf, errorDiagnostic, RDF_SOURCE } from './rdjson-shape.js'
import type { Reporter } from './reporter.js'

/** Reviewdog Diagnostic Format, one diagnostic a line, written as files are done. */
export const rdjsonl: Reporter = {
  name: 'rdjsonl',
  start: () => ({
    begin: () => '',
    file: (results) => diagnosticsOf(results).map(line).join(''),
    end: (_summary, errors) => errors.map(errorDiagnostic).map(line).join('')
  })
}

function line(diagnostic: object): string {
  return `${jsonText({ ...diagnostic, source: RDF_SOURCE })}\n`
}
