import { coreCount } from '../../platform/worker-thread.js'

/** Each thread has rules and memory of its own. */
const MOST = 8

/** What `--workers` and the machine allow: the main thread and those beside it. */
export async function threadCount({
  workers,
  timing
}: {
  readonly workers?: number | undefined
  /** What is measured is one thread's time. */
  readonly timing?: unknown
}): Promise<number> {
  if (timing) return 1
  return workers ?? Math.min(await coreCount(), MOST)
}
