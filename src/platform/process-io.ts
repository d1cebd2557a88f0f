import { createInput } from './file-input.js'
import { createOutput } from './file-output.js'
import type { Io } from './io.js'
import { exitOnSignals } from './signals.js'

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
    breathe: createBreath()
  }
}

const BREATH = 50

function createBreath(): () => Promise<void> | undefined {
  let last = performance.now()
  return () => {
    if (performance.now() - last < BREATH) return undefined
    return new Promise((resolve) => {
      setImmediate(() => {
        last = performance.now()
        resolve()
      })
    })
  }
}
