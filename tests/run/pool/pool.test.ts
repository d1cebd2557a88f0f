import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { WorkerEvents, WorkerThread } from '../../../src/platform/worker-thread.js'
import { inOrder } from '../../../src/run/pool/in-order.js'
import type { Order } from '../../../src/run/pool/messages.js'
import { createPool, type Pool } from '../../../src/run/pool/pool.js'

/** What a thread does with an order: an answer after so many milliseconds, a failure, or its own end. */
type Behaviour = (input: number) => { readonly after?: number; readonly does?: 'fail' | 'die' }

let behaviour: Behaviour | undefined
const threads: { held: number; most: number; ended: boolean }[] = []

vi.mock('../../../src/platform/worker-thread.js', () => ({
  startWorkerThread: async (_: unknown, events: WorkerEvents) => fakeThread(events)
}))

function fakeThread(events: WorkerEvents): WorkerThread | undefined {
  if (!behaviour) return undefined
  const state = { held: 0, most: 0, ended: false }
  threads.push(state)
  setTimeout(() => events.message('ready'), 1)
  let last = Promise.resolve()
  const answer = async ({ id, input }: Order<number>) => {
    const { after = 1, does } = behaviour!(input)
    await new Promise((resolve) => setTimeout(resolve, after))
    if (state.ended) return
    state.held--
    if (does === 'die') {
      state.ended = true
      events.ended()
    } else events.message(does === 'fail' ? { id } : { id, output: `thread ${input}` })
  }
  return {
    post(order) {
      state.held++
      state.most = Math.max(state.most, state.held)
      last = last.then(() => answer(order as Order<number>))
    },
    async end() {
      state.ended = true
    }
  }
}

interface Ran {
  readonly outputs: readonly string[]
  readonly here: readonly number[]
  readonly mostHeld: number
}

/** Runs the numbers up to `count`; the main thread takes `pace` milliseconds for each of its own. */
async function run(count: number, { threads: size = 3, pace = 1, startAt = 0 } = {}): Promise<Ran> {
  const here: number[] = []
  let handedIn = 0
  let mostHeld = 0
  const pool: Pool<number, string> = createPool({
    setup: { task: 'texts', request: {} },
    threads: size,
    async work(input) {
      here.push(input)
      await new Promise((resolve) => setTimeout(resolve, pace))
      if (input < 0) throw new Error(`no ${input}`)
      return `here ${input}`
    },
    weightOf: () => 1,
    startAt
  })
  async function* inputs() {
    for (let i = 0; i < count; i++) {
      handedIn++
      yield i
    }
  }
  const outputs: string[] = []
  for await (const output of inOrder(inputs(), pool)) {
    outputs.push(output)
    mostHeld = Math.max(mostHeld, handedIn - outputs.length)
  }
  await pool.close()
  return { outputs, here, mostHeld }
}

const numbers = (outputs: readonly string[]) => outputs.map((output) => Number(output.split(' ')[1]))
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

beforeEach(() => {
  behaviour = undefined
  threads.length = 0
})

describe('a pool', () => {
  it('gives results in order, whoever is done first, and shares the work', async () => {
    behaviour = (input) => ({ after: input % 3 === 0 ? 12 : 1 })
    const { outputs, here, mostHeld } = await run(60, { pace: 4 })
    expect(numbers(outputs)).toEqual(upTo(60))
    expect(here.length).toBeGreaterThan(0)
    expect(here.length).toBeLessThan(50)
    expect(threads).toHaveLength(2)
    expect(threads.every(({ ended, most }) => ended && most > 0 && most <= 2)).toBe(true)
    expect(mostHeld).toBeLessThanOrEqual(13)
  })

  it('starts no thread before there is enough to do, nor where one is asked for', async () => {
    behaviour = () => ({})
    expect((await run(5, { startAt: 6 })).here).toEqual(upTo(5))
    expect((await run(5, { threads: 1 })).here).toEqual(upTo(5))
    expect((await run(5, { threads: 0 })).here).toEqual(upTo(5))
    expect(threads).toEqual([])
    await run(7, { startAt: 6 })
    expect(threads).toHaveLength(2)
  })

  it('works alone where no thread can be started', async () => {
    const { outputs, here } = await run(9)
    expect(outputs).toEqual(upTo(9).map((i) => `here ${i}`))
    expect(here).toEqual(upTo(9))
  })

  it('does once here what a thread held when it died, and goes on with the others', async () => {
    behaviour = (input) => ({ after: 2, ...(input === 20 ? { does: 'die' } : {}) })
    const { outputs, here } = await run(60, { pace: 30 })
    expect(numbers(outputs)).toEqual(upTo(60))
    expect(new Set(here).size).toBe(here.length)
    expect(outputs.slice(25).filter((output) => output.startsWith('thread')).length).toBeGreaterThan(20)
  })

  it('outlives all of its threads', async () => {
    behaviour = () => ({ does: 'die' })
    const { outputs, here } = await run(20, { pace: 5 })
    expect(outputs).toEqual(upTo(20).map((i) => `here ${i}`))
    expect([...here].sort((a, b) => a - b)).toEqual(upTo(20))
  })

  it('does here what fails in a thread, so that the fault is told from here', async () => {
    behaviour = (input) => (input % 5 === 0 ? { does: 'fail' } : {})
    const { outputs, here } = await run(40, { pace: 10 })
    expect(numbers(outputs)).toEqual(upTo(40))
    expect(upTo(40).filter((i) => i % 5 === 0 && !here.includes(i))).toEqual([])
  })
})

describe('inOrder', () => {
  const alone = (work: (input: number) => Promise<string>) =>
    createPool<number, string>({
      setup: { task: 'texts', request: {} },
      threads: 1,
      work,
      weightOf: () => 1,
      startAt: 0
    })

  it('gives a result though the next input is long in coming', async () => {
    async function* slow() {
      yield 1
      await new Promise(() => {})
    }
    const results = inOrder(
      slow(),
      alone(async (input) => `done ${input}`)
    )
    expect(await results.next()).toEqual({ done: false, value: 'done 1' })
  })

  it('gives what came before the inputs broke, then says so', async () => {
    async function* broken() {
      yield 1
      throw new Error('cut off')
    }
    const outputs: string[] = []
    const all = async () => {
      for await (const one of inOrder(
        broken(),
        alone(async (input) => `done ${input}`)
      ))
        outputs.push(one)
    }
    await expect(all()).rejects.toThrow('cut off')
    expect(outputs).toEqual(['done 1'])
  })

  it('says what went wrong in the work', async () => {
    async function* one() {
      yield 1
    }
    const results = inOrder(
      one(),
      alone(async () => {
        throw new Error('not this one')
      })
    )
    await expect(results.next()).rejects.toThrow('not this one')
  })
})
