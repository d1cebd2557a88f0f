import { fstatSync, statSync } from 'node:fs'

/** Whether `fd` is a terminal. `stream` is only made where the file type leaves it open. */
export function isTerminal(fd: number, stream: () => { readonly isTTY?: boolean }): boolean {
  try {
    if (process.platform !== 'win32' && !mayBeTerminal(fd)) return false
    return stream().isTTY === true
  } catch {
    return false
  }
}

function mayBeTerminal(fd: number): boolean {
  const file = fstatSync(fd)
  return file.isCharacterDevice() && file.rdev !== statSync('/dev/null').rdev
}
