import { createReadStream } from 'node:fs'
import path from 'node:path'
import { InputError } from '../core/errors.js'
import type { Io } from '../platform/io.js'

/** One line of the input, without its end. `waits`: nothing more has come yet, so output should be handed over. */
export interface InputLine {
  readonly text: string
  readonly waits: boolean
}

const LINE_FEED = 10

/** The lines of the named files, or of standard input when there are none. @throws InputError */
export async function* linesOf(files: readonly string[], cwd: string, io: Io): AsyncGenerator<InputLine> {
  if (files.length === 0 || (files.length === 1 && files[0] === '-')) yield* splitLines(io.stdin.chunks())
  else for (const file of files) yield* splitLines(fileChunks(file, cwd))
}

async function* fileChunks(file: string, cwd: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path.resolve(cwd, file), { highWaterMark: 1 << 20 })
  } catch (cause) {
    throw new InputError({ code: 'unreadable', what: 'cannot read file', value: file, remedy: 'check the path', cause })
  }
}

async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  let rest: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const text = textOf(rest, chunk.subarray(start, end))
      rest = []
      start = end + 1
      yield { text, waits: start >= chunk.length }
    }
    if (start < chunk.length) rest.push(chunk.slice(start))
  }
  if (rest.length > 0) yield { text: textOf(rest, new Uint8Array(0)), waits: true }
}

function textOf(parts: readonly Uint8Array[], last: Uint8Array): string {
  const bytes = parts.length === 0 ? last : Buffer.concat([...parts, last])
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}
