import { createInput } from './file-input.js'
import { createOutput } from './file-output.js'
import type { Io } from './io.js'
import { blockingWork, exitOnSignals } from './signals.js'

/**
 * The Io of this process. The streams of Node are only made when they are needed, since making them takes
 * several milliseconds. End the process by setting `process.exitCode`, so that no output is cut off.
 */
export function createProcessIo(): Io {
  return {
    stdin: createInput(0, () => process.stdin),
    stdout: createOutput(1, () => process.stdout),
    stderr: createOutput(2, () => process.stderr),
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    exitOnSignals,
    blocking: blockingWork,
    breathe: createBreath()
  }
}

/** Seconds. */
const BREATH = 0.05

function createBreath(): () => Promise<void> | undefined {
  // `performance` would load a module of Node
  let last = process.uptime()
  return () => {
    if (process.uptime() - last < BREATH) return undefined
    return new Promise((resolve) => {
      setImmediate(() => {
        last = process.uptime()
        resolve()
      })
    })
  }
}
