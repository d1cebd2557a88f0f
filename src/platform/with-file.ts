import { statSync } from 'node:fs'
import { errorCode } from './error-code.js'
import { blockingCall } from './signals.js'

/**
 * Runs what opens, reads or writes `file`. A named pipe, the pipe of a process substitution or a terminal waits for
 * whoever is at its other end, so a signal must end the process meanwhile.
 */
export function withFile<T>(file: string, work: () => T): T {
  return mayWait(file) ? blockingCall(work) : work()
}

/** A file that is there and at hand; nothing that would have to be waited for. */
export function isPlainFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

function mayWait(file: string): boolean {
  try {
    const stats = statSync(file, { throwIfNoEntry: false })
    return stats !== undefined && !stats.isFile() && !stats.isDirectory()
  } catch (error) {
    // opening it says what is wrong
    if (errorCode(error) === undefined) throw error
    return false
  }
}
