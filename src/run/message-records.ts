import { type LanguageCode, supportedLanguage } from '../core/draft.js'
import { errorText, LevelheadError } from '../core/errors.js'
import type { Io } from '../platform/io.js'
import { prepareLongRun } from '../platform/long-run.js'
import { parseLanguageTag } from '../readers/language-tag.js'
import { jsonText } from '../reporters/json-text.js'
import type { MessageReader } from '../retext/message-reader.js'
import type { ExitCode } from './exit-code.js'
import { STDIN } from './find-drafts.js'
import { type InputLine, linesOf } from './input-lines.js'
import { withText } from './long-text.js'
import { openRedaction } from './open-redaction.js'
import { type ReadingTime, readingTime } from './reading-time.js'
import { redactPassages } from './redact/redact-passages.js'
import type { Redaction } from './redact/redaction.js'
import { createWorkbench, type WorkbenchOptions } from './workbench.js'

/** One call that reads a record a line: `commitments` and `draft --analyse` with `--input-format ndjson`. */
export interface MessageRecordsRequest extends WorkbenchOptions, ReadingTime {
  /** None: standard input. */
  readonly files: readonly string[]
  readonly idField: string
  readonly textField: string
  readonly langFlag?: LanguageCode | 'auto' | undefined
  readonly strictRecords: boolean
  readonly redact?: boolean | undefined
  /** What stands in the line of a record, beside its id. */
  readonly answer: (reader: MessageReader, text: string, options: RecordOptions) => Promise<object>
}

interface RecordOptions {
  readonly now: string
  readonly tz: string
  readonly lang: LanguageCode | 'auto'
}

/** One record in, one line out, in the same order; a bad record gets an error in its place. */
export async function runMessageRecords(request: MessageRecordsRequest, io: Io): Promise<ExitCode> {
  io.exitOnSignals()
  const bench = createWorkbench(request)
  const { config } = await bench.configs.resolve(request.files[0] ?? 'records.ndjson')
  const reader = await bench.messageReaderFor(config.rulesets)
  const time = readingTime(request)
  const redaction = await openRedaction(request, bench)
  const between = await prepareLongRun()
  let isBad = false
  let failed = false
  for (const file of request.files.length > 0 ? request.files : [STDIN]) {
    try {
      for await (const line of linesOf(file, io, config.maxDraftSize * 8)) {
        if (io.stdout.isBroken) return 0
        if (!line.fault && line.text.trim() === '') continue
        const answer = await withText(line.fault ? '' : line.text, io, () =>
          answerTo(line, request, reader, time, redaction)
        )
        isBad ||= 'error' in answer
        await io.stdout.write(`${jsonText(answer)}\n`)
        between()
        await io.breathe()
      }
    } catch (error) {
      if (!(error instanceof LevelheadError)) throw error
      failed = true
      await io.stderr.write(`levelhead: ${errorText(error, io.say)}\n`)
    }
  }
  return failed || (isBad && request.strictRecords) ? 2 : 0
}

async function answerTo(
  line: InputLine,
  { idField, textField, langFlag, answer }: MessageRecordsRequest,
  reader: MessageReader,
  time: { readonly now: string; readonly tz: string },
  redaction: Redaction | undefined
): Promise<object> {
  const fields = line.fault ? undefined : fieldsOf(line.text)
  if (!fields) return bad(null, line.fault ? 'a shorter text in UTF-8' : 'one JSON object a line')
  const id = fields[idField] ?? null
  const text = fields[textField]
  if (typeof text !== 'string') return bad(id, `a text in the field “${textField}”`)
  const lang = langFlag && langFlag !== 'auto' ? langFlag : languageIn(fields.lang)
  const said = await answer(reader, text, { ...time, lang })
  return {
    id,
    ...(redaction ? redactPassages(said, redaction.of(text, lang === 'auto' ? null : lang)) : said)
  }
}

function languageIn(value: unknown): LanguageCode | 'auto' {
  return (typeof value === 'string' && supportedLanguage(parseLanguageTag(value))) || 'auto'
}

function fieldsOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const record: unknown = JSON.parse(line)
    const isObject = typeof record === 'object' && record !== null && !Array.isArray(record)
    return isObject ? (record as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function bad(id: unknown, expected: string): object {
  const message = `The record cannot be used; expected ${expected}`
  return { id, error: { code: 'bad-record', message } }
}
