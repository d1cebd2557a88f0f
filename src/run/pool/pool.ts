import { startWorkerThread, type WorkerThread } from '../../platform/worker-thread.js'
import type { Answer, Order, PoolSetup } from './messages.js'

/** A piece of work that was handed in. */
export interface Job<In, Out> {
  readonly input: In
  state: 'waiting' | 'in thread' | 'here' | 'done'
  done?: { readonly output: Out } | { readonly error: unknown }
  /** Calls whoever waits for it, when it is done or must be done here. */
  wake?: () => void
}

/** Threads that work beside the main thread, which works too while it waits for them. */
export interface Pool<In, Out> {
  /** Jobs that may be handed in before the first of them is asked for. */
  readonly mostAhead: number
  submit(input: In): Job<In, Out>
  /** What became of a job; to be asked for in the order of handing in. @throws what the work throws here */
  result(job: Job<In, Out>): Promise<Out>
  close(): Promise<void>
}

export interface PoolOptions<In, Out> {
  readonly setup: PoolSetup
  /** Threads that work, the main thread among them; 1: no other is started. */
  readonly threads: number
  /** The work as the main thread does it. */
  readonly work: (input: In) => Promise<Out>
  readonly weightOf: (input: In) => number
  /** Threads are started when the jobs handed in weigh so much. */
  readonly startAt: number
}

/** Jobs that a thread holds, so that it never waits for the main thread to look up from its own work. */
const HELD = 2
/** For each thread. */
const AHEAD = 4

interface Hand<In, Out> {
  thread?: WorkerThread
  isReady: boolean
  readonly held: Map<number, Job<In, Out>>
}

/**
 * Shares jobs among threads and gives the results back in order. A thread that dies loses nothing: what it held is
 * done here, once.
 */
export function createPool<In, Out>(options: PoolOptions<In, Out>): Pool<In, Out> {
  const { setup, threads, work, weightOf, startAt } = options
  const waiting: Job<In, Out>[] = []
  const hands: Hand<In, Out>[] = []
  const starting: Promise<void>[] = []
  let weight = 0
  let nextId = 0
  let isClosed = false

  function submit(input: In): Job<In, Out> {
    const job: Job<In, Out> = { input, state: 'waiting' }
    waiting.push(job)
    weight += weightOf(input)
    if (weight >= startAt && starting.length === 0) {
      for (let i = 1; i < threads; i++) starting.push(start())
    }
    feed()
    return job
  }

  async function start(): Promise<void> {
    const hand: Hand<In, Out> = { isReady: false, held: new Map() }
    const thread = await startWorkerThread(setup, {
      message: (answer) => take(hand, answer as Answer<Out>),
      ended: () => lose(hand)
    }).catch(() => undefined)
    if (!thread) return
    if (isClosed) return thread.end()
    hand.thread = thread
    hands.push(hand)
  }

  function feed(): void {
    for (let held = 0; held < HELD; held++) {
      for (const hand of hands) {
        if (waiting.length === 0) return
        if (hand.isReady && hand.held.size <= held) give(hand, waiting.shift()!)
      }
    }
  }

  function give(hand: Hand<In, Out>, job: Job<In, Out>): void {
    const order: Order<In> = { id: nextId++, input: job.input }
    job.state = 'in thread'
    hand.held.set(order.id, job)
    hand.thread!.post(order)
  }

  function take(hand: Hand<In, Out>, answer: Answer<Out>): void {
    if (answer === 'ready') hand.isReady = true
    else {
      const job = hand.held.get(answer.id)!
      hand.held.delete(answer.id)
      if ('output' in answer) finish(job, { output: answer.output })
      else giveBack(job)
    }
    feed()
  }

  function lose(hand: Hand<In, Out>): void {
    if (hands.includes(hand)) hands.splice(hands.indexOf(hand), 1)
    hand.isReady = false
    for (const job of hand.held.values()) giveBack(job)
    hand.held.clear()
  }

  /** No other thread gets it: it would end there in the same way. */
  function giveBack(job: Job<In, Out>): void {
    job.state = 'waiting'
    job.wake?.()
  }

  function finish(job: Job<In, Out>, done: NonNullable<Job<In, Out>['done']>): void {
    job.done = done
    job.state = 'done'
    job.wake?.()
  }

  async function doHere(job: Job<In, Out>): Promise<void> {
    job.state = 'here'
    try {
      finish(job, { output: await work(job.input) })
    } catch (error) {
      finish(job, { error })
    }
    // threads that are done want more
    if (hands.length > 0) await new Promise(setImmediate)
  }

  async function result(job: Job<In, Out>): Promise<Out> {
    while (!job.done) {
      if (job.state === 'waiting') {
        if (waiting.includes(job)) waiting.splice(waiting.indexOf(job), 1)
        await doHere(job)
      } else {
        const other = waiting.shift()
        if (other) await doHere(other)
        else
          await new Promise<void>((resolve) => {
            job.wake = resolve
          })
      }
    }
    if ('error' in job.done) throw job.done.error
    return job.done.output
  }

  return {
    mostAhead: threads > 1 ? threads * AHEAD : 1,
    submit,
    result,
    async close() {
      isClosed = true
      await Promise.all(starting)
      await Promise.all(hands.map(({ thread }) => thread?.end()))
    }
  }
}
