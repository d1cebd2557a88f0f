const CODES = { SIGINT: 130, SIGTERM: 143 } as const
type Signal = keyof typeof CODES
const SIGNALS = Object.keys(CODES) as readonly Signal[]

let watching = false

/** From now on SIGINT ends the process with 130 and SIGTERM with 143. Calling it again changes nothing. */
export function exitOnSignals(): void {
  if (watching) return
  watching = true
  listen()
}

/**
 * Runs what may block the whole process. A listener could not run meanwhile, so the system's own answer to the
 * signals holds: it ends the process, and shells say 130 and 143 as well. A signal that is on its way is answered
 * first; it would be lost.
 */
export async function blockingWork<T>(work: () => T | Promise<T>): Promise<T> {
  if (!watching) return work()
  await new Promise((resolve) => setImmediate(resolve))
  stopListening()
  try {
    return await work()
  } finally {
    listen()
  }
}

/** The same for what must be done in this turn of the loop; a signal of this turn is lost, the next one ends it. */
export function blockingCall<T>(work: () => T): T {
  if (!watching) return work()
  stopListening()
  try {
    return work()
  } finally {
    listen()
  }
}

function listen(): void {
  for (const signal of SIGNALS) process.on(signal, exit)
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, exit)
}

function exit(signal: NodeJS.Signals): void {
  process.exit(CODES[signal as Signal])
}
