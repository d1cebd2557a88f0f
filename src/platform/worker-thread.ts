import { existsSync } from 'node:fs'
import path from 'node:path'
import { packageRoot } from './package-root.js'

/** A thread of this process that does work; what is posted to it is copied. */
export interface WorkerThread {
  post(message: unknown, moved?: readonly ArrayBuffer[]): void
  end(): Promise<void>
}

export interface WorkerEvents {
  message(value: unknown): void
  /** It runs no more, whatever the reason. Called once. */
  ended(): void
}

/** The side of the thread. */
export interface ThreadPort {
  /** What the thread was started with. */
  readonly setup: unknown
  listen(handler: (message: unknown) => void): void
  post(message: unknown, moved?: readonly ArrayBuffer[]): void
}

/** Megabytes. Young objects of a record die at once, so that more would only be memory. */
const YOUNG_SPACE = 16

/** How many threads can run at the same time here. */
export async function coreCount(): Promise<number> {
  const { availableParallelism } = await import('node:os')
  return availableParallelism()
}

/** Starts a thread of the command line; undefined where the program has not been built. */
export async function startWorkerThread(
  setup: unknown,
  events: WorkerEvents
): Promise<WorkerThread | undefined> {
  const file = path.join(packageRoot(), 'dist', 'cli-worker.cjs')
  if (!existsSync(file)) return undefined
  const { Worker } = await import('node:worker_threads')
  const worker = new Worker(file, {
    workerData: setup,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_SPACE }
  })
  let isOver = false
  const over = () => {
    if (isOver) return
    isOver = true
    events.ended()
  }
  worker.on('message', events.message)
  worker.on('error', over)
  worker.on('messageerror', over)
  worker.on('exit', over)
  return {
    post: (message, moved = []) => worker.postMessage(message, moved),
    async end() {
      isOver = true
      await worker.terminate()
    }
  }
}

/** The port of the thread that this runs in. @throws Error outside of one */
export async function threadPort(): Promise<ThreadPort> {
  const { parentPort, workerData } = await import('node:worker_threads')
  if (!parentPort) throw new Error('this is no thread of a pool')
  return {
    setup: workerData,
    listen: (handler) => parentPort.on('message', handler),
    post: (message, moved = []) => parentPort.postMessage(message, moved)
  }
}
