import { LevelheadError } from '../core/errors.js'
import type { Io } from '../platform/io.js'
import { recordLine } from '../reporters/ndjson.js'
import { createVerdict, type ExitCode, type FailPolicy, type Verdict } from './exit-code.js'
import { failPolicy } from './fail-policy.js'
import { STDIN } from './find-drafts.js'
import { type InputLine, linesOf } from './input-lines.js'
import { createRecordLinter, type LintedRecord, type RecordOptions } from './lint-record.js'
import { createWorkbench, type WorkbenchOptions } from './workbench.js'

/** One call of `lint --input-format ndjson`. */
export interface RecordRequest extends WorkbenchOptions, RecordOptions {
  /** None: standard input. */
  readonly files: readonly string[]
  readonly stdinFilename?: string | undefined
  readonly strictRecords?: boolean
}

/** Output is handed over in pieces of about this many characters. */
const PIECE = 1 << 16

/** One record in, one record out, in the same order. A bad record gets an error in its place. */
export async function runRecords(request: RecordRequest, io: Io): Promise<ExitCode> {
  io.exitOnSignals()
  const bench = createWorkbench(request)
  await bench.checkNames()
  const resolved = await bench.configs.resolve(request.stdinFilename ?? request.files[0] ?? 'records.ndjson')
  const { config } = resolved
  const run: RecordRun = {
    io,
    lint: createRecordLinter(await bench.linterFor(config), config, request),
    // a draft may be written in escapes of six bytes a character, and other fields stand beside it
    maxLine: config.maxDraftSize * 8 + PIECE,
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
  if (failed || (run.isBad && request.strictRecords)) return 2
  return run.verdict.failed ? 1 : 0
}

interface RecordRun {
  readonly io: Io
  readonly lint: (line: InputLine) => LintedRecord
  readonly maxLine: number
  readonly policy: FailPolicy
  readonly verdict: Verdict
  pending: string
  isBad: boolean
}

async function oneFile(run: RecordRun, file: string): Promise<void> {
  for await (const line of linesOf(file, run.io, run.maxLine)) {
    if (run.io.stdout.isBroken) return
    if (line.fault || line.text.trim() !== '') {
      const { result, counts } = run.lint(line)
      run.isBad ||= 'error' in result
      run.verdict.add(counts, run.policy)
      run.pending += recordLine(result)
    }
    if (line.waits || run.pending.length > PIECE) await flush(run)
  }
}

async function flush(run: RecordRun): Promise<void> {
  const { pending } = run
  run.pending = ''
  await run.io.stdout.write(pending)
  await run.io.breathe()
}
