import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { InputError } from '../core/errors.js'
import { checkSize } from './decode.js'

/** Reads the contents that git holds, one after the other, through one `git cat-file`. */
export interface BlobReader {
  /** `path` is named in errors. @throws InputError `draft-too-large`, `git-failed` */
  read(id: string, path: string, maxBytes: number): Promise<Uint8Array>
  close(): void
}

export function createBlobReader(cwd: string): BlobReader {
  let batch: Batch | undefined
  return {
    async read(id, path, maxBytes) {
      batch ??= startBatch(cwd)
      const size = await batch.ask(id)
      if (size === undefined) throw gone(path)
      try {
        checkSize(size, path, maxBytes)
      } catch (error) {
        // what is too large is not read to its end
        batch.close()
        batch = undefined
        throw error
      }
      return batch.take(size)
    },
    close() {
      batch?.close()
      batch = undefined
    }
  }
}

interface Batch {
  /** Bytes of the object, or undefined when there is no such object. */
  ask(id: string): Promise<number | undefined>
  take(size: number): Promise<Uint8Array>
  close(): void
}

function startBatch(cwd: string): Batch {
  const child: ChildProcessWithoutNullStreams = spawn('git', ['cat-file', '--batch'], {
    cwd,
    stdio: 'pipe',
    windowsHide: true
  })
  child.stdin.on('error', () => {})
  child.on('error', () => {})
  const pieces = child.stdout[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<void> => {
    const { value, done } = await pieces.next()
    if (done) throw gone('git cat-file')
    held = Buffer.concat([held, value as Buffer])
  }
  return {
    async ask(id) {
      child.stdin.write(`${id}\n`)
      while (!held.includes(10)) await more()
      const end = held.indexOf(10)
      const [, kind, size] = held.toString('latin1', 0, end).split(' ')
      held = held.subarray(end + 1)
      return kind === 'blob' ? Number(size) : undefined
    },
    async take(size) {
      const parts = [held]
      let length = held.length
      while (length <= size) {
        held = Buffer.alloc(0)
        await more()
        parts.push(held)
        length += held.length
      }
      const all = Buffer.concat(parts)
      held = all.subarray(size + 1)
      return all.subarray(0, size)
    },
    close() {
      child.kill()
      child.stdout.destroy()
    }
  }
}

function gone(value: string): InputError {
  return new InputError({ code: 'git-failed', what: 'git cannot give the content of', value })
}
