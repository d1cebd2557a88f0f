import type { Audit } from '../core/audit.js'
import { LevelheadError, UsageError } from '../core/errors.js'
import type { Io } from '../platform/io.js'
import { prepareLongRun } from '../platform/long-run.js'
import { type AuditFields, createAuditTally } from './audit-tally.js'
import { auditCounter } from './audit-work.js'
import { STDIN } from './find-drafts.js'
import { inOrder } from './pool/in-order.js'
import { openRecordPool } from './pool/record-pool.js'
import { createProgress } from './progress.js'
import { type RecordFormat, recordBatches, recordFormatOf } from './record-source.js'
import { openRecordWork, type RecordWorkRequest, sourceOptions, totalSize } from './record-work.js'
import { createBuiltinLoader } from './rulesets.js'

/** One call of `audit`. */
export interface AuditRequest extends RecordWorkRequest, AuditFields {
  /** Default: what the name of each file tells. */
  readonly inputFormat?: RecordFormat
}

/** What an audit has counted, and what went wrong on the way. */
export interface AuditOutcome {
  readonly audit: Audit
  /** Files that could not be read to their end. */
  readonly errors: readonly LevelheadError[]
}

/** Lints archives of replies and counts. Keeps no reply. @throws UsageError for unknown rules and formats. */
export async function runAudit(request: AuditRequest, given: Io): Promise<AuditOutcome> {
  const progress = createProgress(given)
  const { io } = progress
  io.exitOnSignals()
  const files = request.files.length > 0 ? request.files : [STDIN]
  const formats = files.map((file) => formatOf(file, request.inputFormat))
  // what is masked is the names of the rows, at the end
  const counted = { ...request, redact: false }
  const work = await openRecordWork(counted, io)
  const between = await prepareLongRun()
  const pool = await openRecordPool('audit', counted, auditCounter(work, counted))
  const tally = createAuditTally(request)
  const errors: LevelheadError[] = []
  if (request.progress?.()) progress.begin('bytes', totalSize(request))
  try {
    for (const [i, file] of files.entries()) {
      const { maxDraftSize } = work.resolved.config
      const source = { ...sourceOptions(request, formats[i]!, maxDraftSize), onRead: progress.add }
      try {
        for await (const part of inOrder(recordBatches(file, io, source), pool)) {
          tally.addPart(part)
          between()
        }
      } catch (error) {
        if (!(error instanceof LevelheadError)) throw error
        errors.push(error)
      }
    }
  } finally {
    progress.end()
    await pool.close()
  }
  const audit = tally.finish(files)
  if (!request.redact) return { audit, errors }
  const { redactAudit } = await import('./redact/redact-audit.js')
  return { audit: redactAudit(audit, request.by, createBuiltinLoader()), errors }
}
function formatOf(file: string, given: RecordFormat | undefined): RecordFormat {
  const format = given ?? recordFormatOf(file)
  if (format) return format
  throw new UsageError({
    code: 'unknown-input-format',
    what: file === STDIN ? 'Standard input says no format' : 'The name says no format of records',
    value: file,
    expected: '.ndjson, .jsonl, .csv or .tsv, packed (.gz, .zst) or not',
    remedy: 'use --input-format ndjson or --input-format csv'
  })
}
