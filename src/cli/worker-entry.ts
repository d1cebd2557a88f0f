import { threadPort } from '../platform/worker-thread.js'
import { serve } from '../run/pool/serve.js'

/** Runs in a thread of the command line. */
export function start(): void {
  Error.stackTraceLimit = 4
  void threadPort().then(serve)
}
