import { fstatSync, read, readSync } from 'node:fs'
import { promisify } from 'node:util'
import { errorCode } from './error-code.js'
import type { InputStream } from './io.js'
import { isTerminal } from './is-terminal.js'
import { blockingWork } from './signals.js'

type NodeInput = AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }

const FIRST_SIZE = 65_536
const CHUNK_SIZE = 262_144
const readOnce = promisify(read)

/**
 * Reads from a file descriptor; a terminal, or a descriptor that would not block, is read through the Node
 * stream that `stream` makes.
 */
export function createInput(fd: number, stream: () => NodeInput): InputStream {
  let terminal: boolean | undefined
  const isTTY = () => (terminal ??= isTerminal(fd, stream))
  return {
    get isTTY() {
      return isTTY()
    },
    async read() {
      const { bytes, isComplete } = isTTY() ? NOTHING : await blockingWork(() => readBlocking(fd))
      if (isComplete) return bytes
      const rest: Uint8Array[] = [bytes]
      for await (const chunk of stream()) rest.push(chunk)
      return Buffer.concat(rest)
    },
    // a read that waits in a thread would keep the process alive after a signal
    chunks: () => (isFile(fd) ? readChunks(fd, stream) : stream())
  }
}

function isFile(fd: number): boolean {
  try {
    return fstatSync(fd).isFile()
  } catch {
    return true
  }
}

interface Bytes {
  readonly bytes: Uint8Array
  /** False when the rest must come from the stream. */
  readonly isComplete: boolean
}

const NOTHING: Bytes = { bytes: new Uint8Array(0), isComplete: false }

function readBlocking(fd: number): Bytes {
  let buffer = Buffer.allocUnsafe(FIRST_SIZE)
  let length = 0
  for (;;) {
    try {
      const count = readSync(fd, buffer, length, buffer.length - length, null)
      if (count === 0) return { bytes: buffer.subarray(0, length), isComplete: true }
      length += count
    } catch (error) {
      if (!isEnd(error) && !wouldBlock(error)) throw error
      return { bytes: buffer.subarray(0, length), isComplete: isEnd(error) }
    }
    if (length === buffer.length) buffer = Buffer.concat([buffer], length * 2)
  }
}

async function* readChunks(fd: number, stream: () => NodeInput): AsyncGenerator<Uint8Array> {
  for (;;) {
    const buffer = Buffer.allocUnsafe(CHUNK_SIZE)
    try {
      const { bytesRead } = await readOnce(fd, buffer, 0, CHUNK_SIZE, null)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    } catch (error) {
      if (isEnd(error)) return
      if (!wouldBlock(error)) throw error
      yield* stream()
      return
    }
  }
}

/** Windows gives EOF as an error when the writer of a pipe has ended. */
function isEnd(error: unknown): boolean {
  return errorCode(error) === 'EOF'
}

function wouldBlock(error: unknown): boolean {
  return errorCode(error) === 'EAGAIN'
}
