import type { ResolvedConfig } from '../config/resolve.js'
import { fileSize } from '../platform/file-size.js'
import type { Io } from '../platform/io.js'
import { recordLine } from '../reporters/ndjson.js'
import type { SeverityCounts } from './exit-code.js'
import { STDIN } from './find-drafts.js'
import { createRecordLinter, type LintedRecord, type RecordOptions } from './lint-record.js'
import { withText } from './long-text.js'
import { openRedaction } from './open-redaction.js'
import {
  type RecordBatch,
  type RecordFormat,
  type RecordSourceOptions,
  recordsIn,
  type SourceRecord
} from './record-source.js'
import type { Timing } from './timing.js'
import { createWorkbench, type WorkbenchOptions } from './workbench.js'

/** What records are looked at with. */
export interface RecordWorkRequest extends WorkbenchOptions, RecordOptions {
  /** None: standard input. */
  readonly files: readonly string[]
  readonly stdinFilename?: string | undefined
  /** Threads that work; default: as many as the machine runs at a time, where that pays. */
  readonly workers?: number | undefined
  /** Whether somebody may want to see how far a long run has come. */
  readonly progress?: () => boolean
}

/** What became of some records: the lines of the report, in UTF-8, and what they come to. */
export interface DoneRecords {
  readonly lines: Uint8Array
  readonly counts: SeverityCounts
  readonly isBad: boolean
}

/** Looks at one record after the other. */
export interface RecordWork {
  readonly resolved: ResolvedConfig
  each(batch: RecordBatch, done: (linted: LintedRecord, record: SourceRecord) => void): Promise<void>
}

/** The part of an Io that work needs, in the main thread or in another. */
export type WorkIo = Pick<Io, 'blocking' | 'breathe'>

/** @throws UsageError for unknown rules, ConfigError, RuleError */
export async function openRecordWork(
  request: RecordWorkRequest,
  io: WorkIo,
  timing?: Timing
): Promise<RecordWork> {
  const bench = createWorkbench({ ...request, bind: timing?.bind })
  await bench.checkNames()
  const resolved = await bench.configs.resolve(request.stdinFilename ?? request.files[0] ?? 'records.ndjson')
  const { config } = resolved
  const plain = createRecordLinter(
    await bench.linterFor(config),
    config,
    request,
    await openRedaction(request, bench)
  )
  const lint = timing?.clocked('lint', plain) ?? plain
  const { textField, maxBytes } = sourceOptions(request, 'ndjson', config.maxDraftSize)
  const read = (batch: RecordBatch) => recordsIn(batch, { maxBytes })
  const records = timing?.clocked('read', read) ?? read
  return {
    resolved,
    async each(batch, done) {
      for (const record of records(batch)) {
        const linted = withText(record.fields?.[textField], io, () => lint(record))
        done(linted instanceof Promise ? await linted : linted, record)
        await io.breathe()
      }
    }
  }
}

/** Lints records and writes the lines about them. */
export function recordWriter(work: RecordWork): (batch: RecordBatch) => Promise<DoneRecords> {
  return async (batch) => {
    const counts = { error: 0, warning: 0, suggestion: 0 }
    let text = ''
    let isBad = false
    await work.each(batch, ({ result, counts: own }) => {
      isBad ||= 'error' in result
      counts.error += own.error
      counts.warning += own.warning
      counts.suggestion += own.suggestion
      text += recordLine(result)
    })
    return { lines: new TextEncoder().encode(text), counts, isBad }
  }
}

/** Bytes of all files; undefined where some come from elsewhere. */
export function totalSize({ files, cwd }: Pick<RecordWorkRequest, 'files' | 'cwd'>): number | undefined {
  if (files.length === 0 || files.includes(STDIN)) return undefined
  return files.reduce((sum, file) => sum + fileSize(file, cwd), 0)
}

const BESIDE = 1 << 16

/** A draft may be written in escapes of six bytes a character, and other fields stand beside it. */
export function sourceOptions(
  { textField = 'text' }: Pick<RecordOptions, 'textField'>,
  format: RecordFormat,
  maxDraftSize: number
): RecordSourceOptions {
  return { format, maxBytes: maxDraftSize * 8 + BESIDE, textField }
}
