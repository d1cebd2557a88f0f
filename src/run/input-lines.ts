import { isUtf8 } from 'node:buffer'
import type { Io } from '../platform/io.js'
import { bytesOf } from './input-bytes.js'

/** One line of the input, without its end. */
export interface InputLine {
  readonly text: string
  /** Why `text` is not to be used. */
  readonly fault?: 'too-long' | 'not-utf8'
}

const LINE_FEED = 10
const BOM = [0xef, 0xbb, 0xbf]

/** The lines of one file, or of standard input (`-`). A line of more than `maxBytes` is not kept. @throws InputError */
export async function* linesOf(
  file: string,
  io: Io,
  maxBytes = Number.POSITIVE_INFINITY
): AsyncGenerator<InputLine> {
  const cutter = new LineCutter(maxBytes)
  const linesOfCut = (cut: LineBytes): InputLine[] =>
    'fault' in cut ? [{ text: '', fault: cut.fault }] : linesIn(cut.bytes, maxBytes)
  for await (const chunk of bytesOf(file, io)) for (const cut of cutter.cut(chunk)) yield* linesOfCut(cut)
  for (const cut of cutter.end()) yield* linesOfCut(cut)
}

/** Whole lines as they came, each with its line feed (the last of a file may lack it), or one that is not kept. */
export type LineBytes = { readonly bytes: Uint8Array } | { readonly fault: 'too-long' }

/** Cuts bytes between lines: `cut` gives what ends in a piece of the input, `end` what is left. */
export class LineCutter {
  private rest: Uint8Array[] = []
  private length = 0
  private isFirst = true
  private readonly maxBytes: number

  /** Lines of more than `maxBytes` need not be kept. */
  constructor(maxBytes: number) {
    this.maxBytes = maxBytes
  }

  cut(chunk: Uint8Array): LineBytes[] {
    const end = chunk.lastIndexOf(LINE_FEED) + 1
    const done = end === 0 ? [] : this.joined(chunk.subarray(0, end))
    this.keep(chunk.subarray(end))
    return done
  }

  end(): LineBytes[] {
    return this.length === 0 ? [] : this.joined(new Uint8Array(0))
  }

  private keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.length += bytes.length
    if (this.length > this.maxBytes) this.rest = []
    else this.rest.push(bytes.slice())
  }

  private joined(last: Uint8Array): LineBytes[] {
    const { rest, length } = this
    this.rest = []
    this.length = 0
    const isFirst = this.isFirst
    this.isFirst = false
    if (length > this.maxBytes) {
      const after = last.subarray(last.indexOf(LINE_FEED) + 1)
      return [{ fault: 'too-long' }, ...(after.length > 0 ? [{ bytes: after }] : [])]
    }
    const bytes = rest.length === 0 ? last : Buffer.concat([...rest, last])
    return [
      { bytes: isFirst && BOM.every((byte, i) => bytes[i] === byte) ? bytes.subarray(BOM.length) : bytes }
    ]
  }
}

/** The lines in whole lines of bytes. Those of more than `maxBytes` are not kept. */
export function linesIn(bytes: Uint8Array, maxBytes: number): InputLine[] {
  const lines: InputLine[] = []
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, start)
    const end = found < 0 ? bytes.length : found
    lines.push(
      end - start > maxBytes ? { text: '', fault: 'too-long' } : decodeLine(bytes.subarray(start, end))
    )
    start = end + 1
  }
  return lines
}

function decodeLine(bytes: Uint8Array): InputLine {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  // the sign that stands for broken bytes may also stand in the text itself
  return text.includes('\ufffd') && !isUtf8(bytes) ? { text, fault: 'not-utf8' } : { text }
}
