import { fstatSync } from 'node:fs'

/** Whether `fd` is a terminal. `stream` is only made where the file type leaves it open. */
export function isTerminal(fd: number, stream: () => { readonly isTTY?: boolean }): boolean {
  try {
    if (process.platform !== 'win32' && !fstatSync(fd).isCharacterDevice()) return false
    return stream().isTTY === true
  } catch {
    return false
  }
}
