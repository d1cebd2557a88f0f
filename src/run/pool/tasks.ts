import type { PoolSetup } from './messages.js'

type Task = (request: unknown) => Promise<(input: unknown) => Promise<unknown>>

/** What threads can do, by the name that the main thread calls it. A request makes the work that is done on inputs. */
export const TASKS: Readonly<Record<PoolSetup['task'], Task>> = {
  records: async (request) => {
    const { openRecordWork, recordWriter } = await import('../record-work.js')
    return recordWriter(await openRecordWork(request as never, HERE)) as never
  },
  audit: async (request) => {
    const { openRecordWork } = await import('../record-work.js')
    const { auditCounter } = await import('../audit-work.js')
    return auditCounter(await openRecordWork(request as never, HERE), request as never) as never
  },
  texts: async (request) => {
    const { openTextWork } = await import('./text-work.js')
    return openTextWork(request as never, HERE) as never
  }
}

/** Signals come to the main thread. */
const HERE = { blocking: async <T>(work: () => T | Promise<T>) => work(), breathe: () => undefined }
