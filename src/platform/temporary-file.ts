import { readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { errorCode } from './error-code.js'

/** Several machines, or containers with numbers of their own for processes, may share a folder. */
const MACHINE = hostname().replace(/[^A-Za-z0-9]/g, '') || 'host'
const NAME = /^\.levelhead-([A-Za-z0-9]+)-(\d+)-\d+\.tmp$/

let made = 0
const swept = new Set<string>()

/**
 * A new name beside a file, for what is to take its place. What runs that were killed have left in the folder is
 * removed.
 */
export function temporaryBeside(file: string): string {
  const folder = dirname(file)
  if (!swept.has(folder)) sweep(folder)
  swept.add(folder)
  return join(folder, `.levelhead-${MACHINE}-${process.pid}-${made++}.tmp`)
}

function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, machine, pid] = NAME.exec(name) ?? []
      if (machine === MACHINE && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true })
    }
  } catch {
    // what cannot be read or removed is in nobody's way
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}
