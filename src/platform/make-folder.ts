import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { errorCode } from './error-code.js'

/** Makes a folder and those above it. Throws a system error; Node.js itself tries for ever below /proc. */
export function makeFolder(folder: string, mode = 0o777): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  const above = path.dirname(folder)
  if (above !== folder) makeFolder(above, mode)
  try {
    mkdirSync(folder, mode)
  } catch (error) {
    // two runs may begin at once
    if (errorCode(error) !== 'EEXIST' || !statSync(folder).isDirectory()) throw error
  }
}
