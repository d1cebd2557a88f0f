import type { RecordBatch } from '../record-source.js'
import type { RecordWorkRequest } from '../record-work.js'
import type { PoolSetup } from './messages.js'
import { createPool, type Pool } from './pool.js'
import { threadCount } from './thread-count.js'

/** Bytes of records after which other threads are started; below, they would cost more than they save. */
const PAYS_FROM = 500_000

/** The threads that share the records of a run. `work` is what the main thread does. */
export async function openRecordPool<Out>(
  task: PoolSetup['task'],
  request: RecordWorkRequest & { readonly timing?: unknown },
  work: (batch: RecordBatch) => Promise<Out>
): Promise<Pool<RecordBatch, Out>> {
  const { progress: _, timing: __, ...plain } = request
  return createPool({
    setup: { task, request: plain },
    threads: await threadCount(request),
    work,
    weightOf: (batch) => ('bytes' in batch ? batch.bytes.length : 0),
    startAt: request.workers === undefined ? PAYS_FROM : 0
  })
}
