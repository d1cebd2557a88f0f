import type { LanguageCode } from '../core/draft.js'
import type { FileError, Message } from '../core/report.js'
import { shapeResult } from './json-shape.js'
import { jsonText } from './json-text.js'
import { messagesJson } from './message-json.js'
import type { FileResults, Reporter } from './reporter.js'

/** What became of one NDJSON record. `id` is the record's own value, whatever JSON it is. */
export type RecordResult =
  | { readonly id: unknown; readonly lang: LanguageCode | null; readonly messages: readonly Message[] }
  | { readonly id: unknown; readonly error: { readonly code: string; readonly message: string } }

/** One JSON object a line: one for each draft, then one for each file that failed. */
export const ndjson: Reporter = {
  name: 'ndjson',
  start: () => ({
    begin: () => '',
    file: fileLines,
    end: (_summary, errors) => errors.map(errorLine).join('')
  })
}

/** The output line of one record, line feed included. A record without an id has `"id":null`. */
export function recordLine(record: RecordResult): string {
  const id = jsonText(record.id ?? null)
  if ('error' in record) {
    const { code, message } = record.error
    return `{"id":${id},"error":${jsonText({ code, message })}}\n`
  }
  return `{"id":${id},"lang":${jsonText(record.lang)},"messages":${messagesJson(record.messages)}}\n`
}

function fileLines({ drafts }: FileResults): string {
  let out = ''
  for (const each of drafts) {
    const { filePath, draft, lang, messages } = shapeResult(each)
    out += `${jsonText({ filePath, draft, lang, messages })}\n`
  }
  return out
}

function errorLine({ filePath, code, message }: FileError): string {
  return `${jsonText({ filePath, error: { code, message } })}\n`
}
