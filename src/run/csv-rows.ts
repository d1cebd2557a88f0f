import { isUtf8 } from 'node:buffer'

/** One row of a CSV file. */
export interface CsvRow {
  readonly cells: readonly string[]
  /** Why `cells` are not to be used. */
  readonly fault?: 'too-long' | 'not-utf8' | 'open-quote'
}

const LINE_FEED = 10
const QUOTE = 34
const DELIMITERS = [',', ';', '\t', '|'] as const
const CODES = DELIMITERS.map((sign) => sign.charCodeAt(0))

/** Where in a row the reader is. */
type Place = 'start' | 'plain' | 'quoted' | 'closed'

/** Whole rows as they came, each with its line feed (the last of a file may lack it), or one that is not kept. */
export type RowBytes = { readonly bytes: Uint8Array } | { readonly fault: 'too-long' | 'open-quote' }

/**
 * Cuts CSV (RFC 4180) between its rows: `cut` gives what ends in a piece of the input, `end` what is left. Only a
 * quote at the start of a cell opens one. Rows of more than `maxBytes` need not be kept.
 */
export class RowCutter {
  private at: Place = 'start'
  private rest: Uint8Array[] = []
  private length = 0
  private readonly delimits: (byte: number) => boolean
  private readonly maxBytes: number

  constructor(delimiter: string | undefined, maxBytes: number) {
    const code = delimiter?.charCodeAt(0)
    this.delimits = (byte) => (code === undefined ? CODES.includes(byte) : byte === code)
    this.maxBytes = maxBytes
  }

  /** At most `rows` rows; `rest` is what has not been looked at. */
  cut(chunk: Uint8Array, rows = Number.POSITIVE_INFINITY): { done: readonly RowBytes[]; rest: Uint8Array } {
    let first = 0
    let end = 0
    let count = 0
    for (let i = 0; i < chunk.length && count < rows; i++) {
      if (!this.endsRow(chunk[i]!)) continue
      end = i + 1
      if (++count === 1) first = end
    }
    const done = end === 0 ? [] : this.joined(chunk.subarray(0, end), first)
    if (count === rows) return { done, rest: chunk.subarray(end) }
    this.keep(chunk.subarray(end))
    return { done, rest: chunk.subarray(chunk.length) }
  }

  end(): readonly RowBytes[] {
    if (this.length === 0) return []
    const isOpen = this.at === 'quoted'
    const left = this.joined(new Uint8Array(0), 0)
    return left.map((one) => (isOpen && 'bytes' in one && isUtf8(one.bytes) ? { fault: 'open-quote' } : one))
  }

  private keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.length += bytes.length
    if (this.length > this.maxBytes) this.rest = []
    else this.rest.push(bytes.slice())
  }

  /** What was kept, and `last`, of which the first `first` bytes belong to it. */
  private joined(last: Uint8Array, first: number): RowBytes[] {
    const { rest, length } = this
    this.rest = []
    this.length = 0
    if (length <= this.maxBytes) return [{ bytes: rest.length === 0 ? last : Buffer.concat([...rest, last]) }]
    const after = last.subarray(first)
    return [{ fault: 'too-long' }, ...(after.length > 0 ? [{ bytes: after }] : [])]
  }

  /** Takes the next byte; true for a line feed that ends the row. */
  private endsRow(byte: number): boolean {
    if (this.at === 'quoted') {
      if (byte === QUOTE) this.at = 'closed'
      return false
    }
    if (byte === LINE_FEED) {
      this.at = 'start'
      return true
    }
    if (byte === QUOTE && this.at !== 'plain') this.at = 'quoted'
    else this.at = this.delimits(byte) ? 'start' : 'plain'
    return false
  }
}

/** The rows in whole rows of bytes. Those of more than `maxBytes` are not kept. */
export function rowsIn(bytes: Uint8Array, delimiter: string, maxBytes: number): CsvRow[] {
  const cutter = new RowCutter(delimiter, maxBytes)
  const rows: CsvRow[] = []
  for (let rest = bytes; rest.length > 0; ) {
    const { done, rest: left } = cutter.cut(rest, 1)
    rows.push(...(done.length > 0 ? done : cutter.end()).map((one) => rowOf(one, delimiter, maxBytes)))
    rest = left
  }
  return rows
}

/** The first row, which tells the sign between the cells. */
export function headerIn(bytes: Uint8Array): {
  readonly cells: readonly string[]
  readonly delimiter: string
} {
  const text = lineOf(bytes)
  const header = text.startsWith('\ufeff') ? text.slice(1) : text
  const delimiter = delimiterOf(header)
  return { cells: cellsOf(header, delimiter), delimiter }
}

function rowOf(row: RowBytes, delimiter: string, maxBytes: number): CsvRow {
  if ('fault' in row) return { cells: [], fault: row.fault }
  const { bytes } = row
  if (bytes.length > maxBytes + 1) return { cells: [], fault: 'too-long' }
  if (!isUtf8(bytes)) return { cells: [], fault: 'not-utf8' }
  return { cells: cellsOf(lineOf(bytes), delimiter) }
}

function lineOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return text.replace(/\r?\n$|\r$/, '')
}

/** The sign that cuts the header into most cells; a comma in doubt. */
function delimiterOf(header: string): string {
  let best: string = DELIMITERS[0]
  for (const sign of DELIMITERS) {
    if (cellsOf(header, sign).length > cellsOf(header, best).length) best = sign
  }
  return best
}

function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = []
  for (let at = 0; at <= line.length; ) {
    let cell = ''
    if (line.charCodeAt(at) === QUOTE) {
      at++
      for (;;) {
        const close = line.indexOf('"', at)
        cell += line.slice(at, close < 0 ? line.length : close)
        at = close < 0 ? line.length : close + 1
        if (line.charCodeAt(at) !== QUOTE) break
        cell += '"'
        at++
      }
    }
    const next = line.indexOf(delimiter, at)
    const end = next < 0 ? line.length : next
    cells.push(cell + line.slice(at, end))
    at = end + 1
  }
  return cells
}
