import type { OutputStream } from './io.js'

/** One line at the bottom of a terminal that is written over again and again. */
export interface TerminalLine {
  /** Takes the place of what it showed before; cut to the width of the terminal. */
  show(text: string): void
  /** The line is empty again. */
  wipe(): void
}

const WIPE = '\r\x1b[K'

/** A line on a stream that is a terminal. It is gone when the process ends, also by a signal. */
export function createTerminalLine(stream: OutputStream): TerminalLine {
  let isShown = false
  const wipe = () => {
    if (!isShown) return
    isShown = false
    process.off('exit', wipe)
    void stream.write(WIPE)
  }
  return {
    wipe,
    show(text) {
      if (!isShown) process.on('exit', wipe)
      isShown = true
      // the last column is left empty, since some terminals break the line there
      void stream.write(`${WIPE}${text.slice(0, Math.max((stream.columns ?? 80) - 1, 0))}`)
    }
  }
}
