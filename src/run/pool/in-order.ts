import type { Job, Pool } from './pool.js'

/**
 * Hands inputs to a pool as they come and gives each result as soon as it is its turn, though no input follows for
 * long. Never more inputs are held than the pool can have ahead. @throws what the inputs or the work throw
 */
export async function* inOrder<In, Out>(inputs: AsyncIterable<In>, pool: Pool<In, Out>): AsyncGenerator<Out> {
  const source = inputs[Symbol.asyncIterator]()
  const jobs: Job<In, Out>[] = []
  let isOver = false
  let failure: { readonly error: unknown } | undefined
  let changed = signal()
  const tell = () => {
    changed.resolve()
    changed = signal()
  }
  const feeding = (async () => {
    try {
      while (!isOver) {
        while (jobs.length >= pool.mostAhead && !isOver) await changed.promise
        const next = await source.next()
        if (next.done) break
        jobs.push(pool.submit(next.value))
        tell()
      }
    } catch (error) {
      failure = { error }
    }
    isOver = true
    tell()
  })()
  try {
    for (;;) {
      const job = jobs[0]
      if (job) {
        yield await pool.result(job)
        jobs.shift()
        tell()
      } else if (isOver) break
      else await changed.promise
    }
    await feeding
    if (failure) throw failure.error
  } finally {
    isOver = true
    tell()
    void source.return?.()
  }
}

function signal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
