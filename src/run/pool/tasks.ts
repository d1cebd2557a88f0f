import type { TextResult } from '../../retext/lint-text.js'
import type { AuditFields, AuditPart } from '../audit-tally.js'
import type { RecordBatch } from '../record-source.js'
import type { DoneRecords, RecordWorkRequest, WorkIo } from '../record-work.js'
import type { WorkbenchOptions } from '../workbench.js'
import type { TextBatch } from './text-work.js'

/** Makes the work that a request is about: from plain data to plain data. */
type Task<Request, In, Out> = (request: Request) => Promise<(input: In) => Promise<Out>>

/** What threads can do, by the names that the main thread calls it. */
interface Tasks {
  readonly audit: Task<RecordWorkRequest & AuditFields, RecordBatch, AuditPart>
  readonly records: Task<RecordWorkRequest, RecordBatch, DoneRecords>
  readonly texts: Task<WorkbenchOptions, TextBatch, readonly TextResult[]>
}

export type TaskName = keyof Tasks

/** Signals come to the main thread. */
const HERE: WorkIo = {
  blocking: async <T>(work: () => T | Promise<T>) => work(),
  breathe: () => undefined
}

const TASKS: Tasks = {
  async audit(request) {
    const { openRecordWork } = await import('../record-work.js')
    const { auditCounter } = await import('../audit-work.js')
    return auditCounter(await openRecordWork(request, HERE), request)
  },
  async records(request) {
    const { openRecordWork, recordWriter } = await import('../record-work.js')
    return recordWriter(await openRecordWork(request, HERE))
  },
  async texts(request) {
    const { openTextWork } = await import('./text-work.js')
    return openTextWork(request, HERE)
  }
}

/** The work of a thread. The main thread has sent what its task takes. */
export function openTask(task: TaskName, request: unknown): Promise<(input: unknown) => Promise<unknown>> {
  return (TASKS[task] as Task<unknown, unknown, unknown>)(request)
}
