import { LevelheadError } from '../core/errors.js'
import type { Io } from '../platform/io.js'
import { prepareLongRun } from '../platform/long-run.js'
import { recordLine } from '../reporters/ndjson.js'
import { createVerdict, type ExitCode, type FailPolicy, type Verdict } from './exit-code.js'
import { failPolicy } from './fail-policy.js'
import { STDIN } from './find-drafts.js'
import { createRecordLinter, type LintedRecord, type RecordOptions } from './lint-record.js'
import { withText } from './long-text.js'
import { openRedaction } from './open-redaction.js'
import type { TimingRequest } from './open-timing.js'
import { type RecordFormat, type RecordSourceOptions, recordsOf, type SourceRecord } from './record-source.js'
import { sayTiming } from './run-tools.js'
import type { Timing } from './timing.js'
import { createWorkbench, type WorkbenchOptions } from './workbench.js'

/** One call of `lint --input-format ndjson` or `csv`. */
export interface RecordRequest extends WorkbenchOptions, RecordOptions {
  readonly inputFormat?: RecordFormat
  /** None: standard input. */
  readonly files: readonly string[]
  readonly stdinFilename?: string | undefined
  readonly strictRecords?: boolean
  /** Say on stderr how long each step and the slowest rules took. */
  readonly timing?: TimingRequest | undefined
}

/** Output is handed over in pieces of about this many characters. */
const PIECE = 1 << 16

/** One record in, one record out, in the same order. A bad record gets an error in its place. */
export async function runRecords(request: RecordRequest, io: Io): Promise<ExitCode> {
  io.exitOnSignals()
  const timing = request.timing && (await import('./open-timing.js')).openTiming(request.timing)
  const bench = createWorkbench({ ...request, bind: timing?.bind })
  await bench.checkNames()
  const resolved = await bench.configs.resolve(request.stdinFilename ?? request.files[0] ?? 'records.ndjson')
  const { config } = resolved
  const lint = createRecordLinter(
    await bench.linterFor(config),
    config,
    request,
    await openRedaction(request, bench)
  )
  const run: RecordRun = {
    io,
    between: await prepareLongRun(),
    timing,
    lint: timing?.clocked('lint', lint) ?? lint,
    source: sourceOptions(request, config.maxDraftSize),
    policy: failPolicy(resolved, true),
    verdict: createVerdict(),
    pending: '',
    isBad: false
  }
  let failed = false
  for (const file of request.files.length > 0 ? request.files : [STDIN]) {
    try {
      await oneFile(run, file)
    } catch (error) {
      if (!(error instanceof LevelheadError)) throw error
      failed = true
      await io.stderr.write(`levelhead: ${error.message}\n`)
    }
    await flush(run)
  }
  await sayTiming(run)
  if (failed || (run.isBad && request.strictRecords)) return 2
  return run.verdict.failed ? 1 : 0
}

interface RecordRun {
  readonly io: Io
  /** To be called between records. */
  readonly between: () => void
  readonly timing: Timing | undefined
  readonly lint: (record: SourceRecord) => LintedRecord
  readonly source: RecordSourceOptions
  readonly policy: FailPolicy
  readonly verdict: Verdict
  pending: string
  isBad: boolean
}

/** A draft may be written in escapes of six bytes a character, and other fields stand beside it. */
export function sourceOptions(
  { inputFormat = 'ndjson', textField = 'text' }: Pick<RecordRequest, 'inputFormat' | 'textField'>,
  maxDraftSize: number
): RecordSourceOptions {
  return { format: inputFormat, maxBytes: maxDraftSize * 8 + PIECE, textField }
}

async function oneFile(run: RecordRun, file: string): Promise<void> {
  const { timing } = run
  const batches = recordsOf(file, run.io, run.source)
  for await (const records of timing?.pulled('read', batches) ?? batches) {
    for (const record of records) {
      if (run.io.stdout.isBroken) return
      const text = record.fields?.[run.source.textField]
      const done = withText(text, run.io, () => run.lint(record))
      const { result, counts } = done instanceof Promise ? await done : done
      run.isBad ||= 'error' in result
      run.verdict.add(counts, run.policy)
      run.pending += recordLine(result)
      if (run.pending.length > PIECE) await flush(run)
    }
    // the next records may be long in coming
    await flush(run)
  }
}

async function flush(run: RecordRun): Promise<void> {
  const { pending } = run
  run.pending = ''
  run.between()
  const write = () => run.io.stdout.write(pending)
  await (run.timing?.measure('report', undefined, write) ?? write())
  await run.io.breathe()
}
