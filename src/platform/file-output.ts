import { writeSync } from 'node:fs'
import { errorCode } from './error-code.js'
import type { OutputStream } from './io.js'
import { isTerminal } from './is-terminal.js'

interface NodeOutput {
  readonly isTTY?: boolean
  readonly columns?: number
  write(content: Uint8Array, done: (error?: Error | null) => void): boolean
  on(event: 'error', listener: (error: Error) => void): unknown
}

/**
 * Writes to a file descriptor; a terminal, or a descriptor that is full and would not block, is written to
 * through the Node stream that `stream` makes.
 */
export function createOutput(fd: number, stream: () => NodeOutput): OutputStream {
  let terminal: boolean | undefined
  let node: NodeOutput | undefined
  let broken = false
  const isTTY = () => (terminal ??= isTerminal(fd, stream))

  function writeToStream(bytes: Uint8Array): Promise<void> {
    node ??= withQuietErrors(stream())
    return new Promise((resolve, reject) => {
      node!.write(bytes, (error) => {
        if (error && isBrokenPipe(error)) broken = true
        if (error && !broken) reject(error)
        else resolve()
      })
    })
  }

  return {
    get isTTY() {
      return isTTY()
    },
    get columns() {
      return isTTY() ? stream().columns : undefined
    },
    get isBroken() {
      return broken
    },
    async write(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      if (broken || bytes.length === 0) return
      if (node || isTTY()) return writeToStream(bytes)
      const { count, isBroken } = writeBlocking(fd, bytes)
      broken = isBroken
      if (!broken && count < bytes.length) await writeToStream(bytes.subarray(count))
    }
  }
}

/** Without a listener the stream would throw; each write reports its own error. */
function withQuietErrors(stream: NodeOutput): NodeOutput {
  stream.on('error', () => {})
  return stream
}

/** Writes until all is written, the reader is gone or the descriptor would block; says how many bytes went. */
function writeBlocking(fd: number, bytes: Uint8Array): { count: number; isBroken: boolean } {
  let count = 0
  try {
    while (count < bytes.length) count += writeSync(fd, bytes, count)
  } catch (error) {
    if (isBrokenPipe(error)) return { count, isBroken: true }
    if (errorCode(error) !== 'EAGAIN') throw error
  }
  return { count, isBroken: false }
}

/** Windows says EOF where others say EPIPE. */
function isBrokenPipe(error: unknown): boolean {
  return ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED', 'ECONNRESET'].includes(errorCode(error))
}
