import { errorText } from '../core/errors.js'
import type { Io } from '../platform/io.js'
import { prepareLongRun } from '../platform/long-run.js'
import { createVerdict, type ExitCode } from './exit-code.js'
import { failPolicy } from './fail-policy.js'
import { STDIN } from './find-drafts.js'
import type { TimingRequest } from './open-timing.js'
import { inOrder } from './pool/in-order.js'
import { openRecordPool } from './pool/record-pool.js'
import { createProgress } from './progress.js'
import type { RecordFormat } from './record-source.js'
import { recordBatches } from './record-source.js'
import {
  type DoneRecords,
  openRecordWork,
  type RecordWorkRequest,
  recordWriter,
  sourceOptions,
  totalSize
} from './record-work.js'
import { sayTiming } from './run-tools.js'

/** One call of `lint --input-format ndjson` or `csv`. */
export interface RecordRequest extends RecordWorkRequest {
  readonly inputFormat?: RecordFormat
  readonly strictRecords?: boolean
  /** Say on stderr how long each step and the slowest rules took. */
  readonly timing?: TimingRequest | undefined
}

/** One record in, one record out, in the same order. A bad record gets an error in its place. */
export async function runRecords(request: RecordRequest, given: Io): Promise<ExitCode> {
  const progress = createProgress(given)
  const { io } = progress
  io.exitOnSignals()
  const timing = request.timing && (await import('./open-timing.js')).openTiming(request.timing)
  const work = await openRecordWork(request, io, timing)
  const { config } = work.resolved
  const source = {
    ...sourceOptions(request, request.inputFormat ?? 'ndjson', config.maxDraftSize),
    onRead: progress.add
  }
  const between = await prepareLongRun()
  const pool = await openRecordPool('records', request, recordWriter(work))
  const policy = failPolicy(work.resolved, true)
  const verdict = createVerdict()
  let isBad = false
  let failed = false
  const take = async ({ lines, counts, isBad: isOneBad }: DoneRecords) => {
    isBad ||= isOneBad
    verdict.add(counts, policy)
    between()
    const write = () => io.stdout.write(lines)
    await (timing?.measure('report', undefined, write) ?? write())
  }
  if (request.progress?.()) progress.begin('bytes', totalSize(request))
  try {
    for (const file of request.files.length > 0 ? request.files : [STDIN]) {
      try {
        const batches = recordBatches(file, io, source)
        for await (const done of inOrder(timing?.pulled('read', batches) ?? batches, pool)) {
          await take(done)
          if (io.stdout.isBroken) break
        }
      } catch (error) {
        failed = true
        await io.stderr.write(`levelhead: ${errorText(error, io.say)}\n`)
      }
    }
  } finally {
    progress.end()
    await pool.close()
  }
  await sayTiming({ timing, io })
  if (failed || (isBad && request.strictRecords)) return 2
  return verdict.failed ? 1 : 0
}
