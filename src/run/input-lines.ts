import { isUtf8 } from 'node:buffer'
import type { Io } from '../platform/io.js'
import { bytesOf } from './input-bytes.js'

/** One line of the input, without its end. */
export interface InputLine {
  readonly text: string
  /** Nothing more has come yet, so output should be handed over. */
  readonly waits: boolean
  /** Why `text` is not to be used. */
  readonly fault?: 'too-long' | 'not-utf8'
}

const LINE_FEED = 10

/** The lines of one file, or of standard input (`-`). A line of more than `maxBytes` is not kept. @throws InputError */
export async function* linesOf(file: string, io: Io, maxBytes?: number): AsyncGenerator<InputLine> {
  for await (const lines of lineBatches(file, io, maxBytes)) yield* lines
}

/** The same, all lines together that end in one piece of the input: a promise for each line would cost too much. */
export async function* lineBatches(
  file: string,
  io: Io,
  maxBytes = Number.POSITIVE_INFINITY
): AsyncGenerator<readonly InputLine[]> {
  let rest: Uint8Array[] = []
  let length = 0
  let isFirst = true
  const take = (last: Uint8Array, waits: boolean) => {
    const line = length + last.length > maxBytes ? tooLong(waits) : decodeLine(rest, last, waits, isFirst)
    rest = []
    length = 0
    isFirst = false
    return line
  }
  for await (const chunk of bytesOf(file, io)) {
    const lines: InputLine[] = []
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const line = chunk.subarray(start, end)
      start = end + 1
      lines.push(take(line, start >= chunk.length))
    }
    if (lines.length > 0) yield lines
    if (start >= chunk.length) continue
    length += chunk.length - start
    if (length > maxBytes) rest = []
    else rest.push(chunk.slice(start))
  }
  if (length > 0) yield [take(new Uint8Array(0), true)]
}

function tooLong(waits: boolean): InputLine {
  return { text: '', waits, fault: 'too-long' }
}

function decodeLine(
  rest: readonly Uint8Array[],
  last: Uint8Array,
  waits: boolean,
  isFirst: boolean
): InputLine {
  const bytes = rest.length === 0 ? last : Buffer.concat([...rest, last])
  const decoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const text = isFirst && decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded
  // the sign that stands for broken bytes may also stand in the text itself
  return text.includes('\ufffd') && !isUtf8(bytes) ? { text, waits, fault: 'not-utf8' } : { text, waits }
}
