import type { Audit } from '../core/audit.js'
import { LevelheadError, UsageError } from '../core/errors.js'
import type { Io } from '../platform/io.js'
import { type AuditFields, createAuditTally } from './audit-tally.js'
import { STDIN } from './find-drafts.js'
import { createRecordLinter, type RecordOptions } from './lint-record.js'
import { withText } from './long-text.js'
import { sourceOptions } from './record-run.js'
import { type RecordFormat, recordFormatOf, recordsOf } from './record-source.js'
import { createWorkbench, type WorkbenchOptions } from './workbench.js'

/** One call of `audit`. */
export interface AuditRequest extends WorkbenchOptions, RecordOptions, AuditFields {
  /** None: standard input. */
  readonly files: readonly string[]
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
export async function runAudit(request: AuditRequest, io: Io): Promise<AuditOutcome> {
  io.exitOnSignals()
  const files = request.files.length > 0 ? request.files : [STDIN]
  const formats = files.map((file) => formatOf(file, request.inputFormat))
  const bench = createWorkbench(request)
  await bench.checkNames()
  const { config } = await bench.configs.resolve(request.files[0] ?? 'records.ndjson')
  const lint = createRecordLinter(await bench.linterFor(config), config, request)
  const tally = createAuditTally(request)
  const errors: LevelheadError[] = []
  for (const [i, file] of files.entries()) {
    const source = sourceOptions({ ...request, inputFormat: formats[i]! }, config.maxDraftSize)
    try {
      for await (const records of recordsOf(file, io, source)) {
        for (const record of records) {
          const done = withText(record.fields?.[source.textField], io, () => lint(record))
          const { result } = done instanceof Promise ? await done : done
          if ('error' in result) tally.addBad()
          else tally.add({ fields: record.fields!, lang: result.lang, findings: result.messages })
          await io.breathe()
        }
      }
    } catch (error) {
      if (!(error instanceof LevelheadError)) throw error
      errors.push(error)
    }
  }
  const audit = tally.finish(files)
  if (!request.redact) return { audit, errors }
  const { redactAudit } = await import('./redact/redact-audit.js')
  return { audit: redactAudit(audit, request.by, bench.load), errors }
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
