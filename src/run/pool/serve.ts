import { prepareLongRun } from '../../platform/long-run.js'
import type { ThreadPort } from '../../platform/worker-thread.js'
import type { Answer, Order, PoolSetup } from './messages.js'
import { openTask } from './tasks.js'

/** Does what comes through the port, one order after the other, for as long as the thread lives. */
export async function serve(port: ThreadPort): Promise<void> {
  const { task, request } = port.setup as PoolSetup
  const work = await openTask(task, request)
  const between = await prepareLongRun()
  let last = Promise.resolve()
  port.listen((message) => {
    const order = message as Order<unknown>
    last = last.then(async () => {
      const { answer, moved } = await answerTo(order, work)
      port.post(answer, moved)
      between()
    })
  })
  port.post('ready' satisfies Answer<unknown>)
}

async function answerTo(
  { id, input }: Order<unknown>,
  work: (input: unknown) => Promise<unknown>
): Promise<{ readonly answer: Answer<unknown>; readonly moved?: readonly ArrayBuffer[] }> {
  try {
    const output = await work(input)
    const lines = (output as { readonly lines?: unknown }).lines
    const isOwn = lines instanceof Uint8Array && lines.byteLength === lines.buffer.byteLength
    return { answer: { id, output }, moved: isOwn ? [lines.buffer as ArrayBuffer] : [] }
  } catch {
    // the main thread tries again, and tells
    return { answer: { id } }
  }
}
