import { createProcessIo } from '../platform/process-io.js'
import { main } from './main.js'

/** Runs the command line in this process. */
export function start(): void {
  Error.stackTraceLimit = 4
  void main(process.argv.slice(2), createProcessIo()).then((code) => {
    process.exitCode = code
  })
}
