import { createLineIndex, type LineIndex } from '../core/line-index.js'
import type { SourceRange } from '../core/report.js'

/** 1-based line, 1-based column in bytes of UTF-8. */
export interface BytePosition {
  readonly line: number
  readonly column: number
}

/** Turns UTF-16 ranges of a text into positions that count bytes; end exclusive. */
export type ByteRanges = (range: SourceRange) => { readonly start: BytePosition; readonly end: BytePosition }

/** Lines are indexed when the first range is asked for. */
export function createByteRanges(source: string): ByteRanges {
  let lines: LineIndex | undefined
  const position = (offset: number): BytePosition => {
    lines ??= createLineIndex(source)
    const { line } = lines.positionAt(offset)
    return { line, column: Buffer.byteLength(source.slice(lines.startOf(line), offset)) + 1 }
  }
  return ([start, end]) => ({ start: position(start), end: position(end) })
}
