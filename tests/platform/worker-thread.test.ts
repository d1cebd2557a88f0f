import { tmpdir } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { startWorkerThread, type WorkerThread } from '../../src/platform/worker-thread.js'

const REQUEST = { cwd: tmpdir(), home: undefined, noConfig: true, cli: {} }
const CONFIG = { rulesets: [], terms: [], authority: { may: [], approval: [], never: [] } }
const texts = (...given: string[]) => ({
  texts: given.map((text) => ({ text, options: { lang: 'en' }, config: CONFIG }))
})

let thread: WorkerThread | undefined
afterEach(() => thread?.end())

/** Starts a thread and gives what it says, one after the other; `ended` when it is gone. */
async function start(setup: unknown): Promise<() => Promise<unknown>> {
  const said: unknown[] = []
  let wake = () => {}
  const hear = (message: unknown) => {
    said.push(message)
    wake()
  }
  thread = await startWorkerThread(setup, { message: hear, ended: () => hear('ended') })
  return async () => {
    while (said.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return said.shift()
  }
}

describe('a thread of the command line', () => {
  it('is ready when its rules can be used, lints texts, and gives back what it cannot do', async () => {
    const next = await start({ task: 'texts', request: REQUEST })
    expect(await next()).toBe('ready')
    thread!.post({ id: 7, input: texts('You failed to attach the receipt.', 'Thanks.') })
    thread!.post({ id: 8, input: { texts: [{ text: 'Thanks.', options: {}, config: null }] } })
    thread!.post({ id: 9, input: texts('Thanks.') })
    expect(await next()).toMatchObject({
      id: 7,
      output: [
        { lang: 'en', findings: [{ ruleId: 'accusatory/failed-to' }] },
        { lang: 'en', findings: [] }
      ]
    })
    expect(await next()).toEqual({ id: 8 })
    expect(await next()).toMatchObject({ id: 9, output: [{ findings: [] }] })
  })

  it('says that it is gone when it cannot begin', async () => {
    const next = await start({ task: 'records', request: { ...REQUEST, files: [], only: ['no/such-rule'] } })
    expect(await next()).toBe('ended')
  })

  it('that is ended says nothing more', async () => {
    const next = await start({ task: 'texts', request: REQUEST })
    expect(await next()).toBe('ready')
    await thread!.end()
    expect(await Promise.race([next(), new Promise((done) => setTimeout(done, 100, 'silent'))])).toBe(
      'silent'
    )
  })
})
