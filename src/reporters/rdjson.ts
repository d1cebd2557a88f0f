import { jsonText } from './json-text.js'
import { diagnosticsOf, errorDiagnostic, RDF_SOURCE } from './rdjson-shape.js'
import type { Reporter, ReportStream } from './reporter.js'

/** Reviewdog Diagnostic Format: one document, one diagnostic a line, with suggestions that can be taken. */
export const rdjson: Reporter = { name: 'rdjson', start: startRdjson }

function startRdjson(): ReportStream {
  let separator = '\n'
  const listed = (diagnostics: readonly object[]) => {
    let out = ''
    for (const each of diagnostics) {
      out += separator + jsonText(each)
      separator = ',\n'
    }
    return out
  }
  return {
    begin: () => `{"source":${jsonText(RDF_SOURCE)},"diagnostics":[`,
    file: (results) => listed(diagnosticsOf(results)),
    end: (_summary, errors) => `${listed(errors.map(errorDiagnostic))}${separator === '\n' ? '' : '\n'}]}\n`
  }
}
