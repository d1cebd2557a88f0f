import type { FileError, Message } from '../core/report.js'
import type { Severity } from '../core/severity.js'
import { type ByteRanges, createByteRanges } from './byte-place.js'
import { hasOpenSlot } from './open-slot.js'
import type { FileResults } from './reporter.js'
import { flatten } from './visible-text.js'

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  suggestion: 'INFO'
}

/** Who reports, in the Reviewdog Diagnostic Format. */
export const RDF_SOURCE = { name: 'levelhead', url: 'https://www.npmjs.com/package/levelhead' } as const

/** The diagnostics of one file. Columns count bytes of UTF-8, as the format wants. */
export function diagnosticsOf({ filePath, source, byteRanges, drafts }: FileResults): object[] {
  const ranges = byteRanges ?? (source === undefined ? undefined : createByteRanges(source))
  return drafts.flatMap(({ messages }) => messages.map((each) => diagnosticOf(each, filePath, ranges)))
}

/** The diagnostic of a file that could not be linted. */
export function errorDiagnostic({ filePath, code, message }: FileError): object {
  return { message, location: { path: filePath }, severity: 'ERROR', code: { value: code } }
}

function diagnosticOf(message: Message, path: string, ranges: ByteRanges | undefined): object {
  const { range, ruleId, url, suggestions } = message
  const offered = suggestions.flatMap(({ range: place, text }) =>
    place && ranges && !hasOpenSlot(text) ? [{ range: ranges(place), text }] : []
  )
  // a reviewer would put the slot into the file with one click
  const toFill = suggestions.filter(({ text }) => hasOpenSlot(text)).map(({ text }) => `\n→ ${flatten(text)}`)
  return {
    message: flatten(message.message) + toFill.join(''),
    location: { path, ...(range ? { range: ranges?.(range) ?? { start: { line: message.line } } } : {}) },
    severity: SEVERITY[message.severity],
    code: { value: ruleId, url },
    ...(offered.length > 0 ? { suggestions: offered } : {})
  }
}
