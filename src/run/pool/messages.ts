import type { TaskName } from './tasks.js'

/** What a thread is started with: which work it is to do, and the request that is about. */
export interface PoolSetup {
  readonly task: TaskName
  /** Plain data. */
  readonly request: unknown
}

/** To a thread. */
export interface Order<In> {
  readonly id: number
  readonly input: In
}

/** From a thread. Without an output: the work failed, and the main thread is to see for itself. */
export type Answer<Out> = 'ready' | { readonly id: number; readonly output: Out } | { readonly id: number }
