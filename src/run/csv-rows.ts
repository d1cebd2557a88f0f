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

/**
 * Cuts CSV (RFC 4180, any of four delimiters, told by the first row) into rows, as many together as end in one piece
 * of the input. Only a quote at the start of a cell opens one. Rows of more than `maxBytes` are not kept.
 */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number
): AsyncGenerator<readonly CsvRow[]> {
  const cutter = new RowCutter(maxBytes)
  for await (const chunk of chunks) {
    const rows = cutter.cut(chunk)
    if (rows.length > 0) yield rows
  }
  const last = cutter.end()
  if (last) yield [last]
}

class RowCutter {
  private at: Place = 'start'
  private rest: Uint8Array[] = []
  private length = 0
  private delimiter: string | undefined
  private readonly maxBytes: number

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes
  }

  cut(chunk: Uint8Array): CsvRow[] {
    const rows: CsvRow[] = []
    let start = 0
    for (let i = 0; i < chunk.length; i++) {
      if (!this.endsRow(chunk[i]!)) continue
      rows.push(this.row(chunk.subarray(start, i)))
      start = i + 1
    }
    if (start < chunk.length) {
      this.length += chunk.length - start
      if (this.length > this.maxBytes) this.rest = []
      else this.rest.push(chunk.slice(start))
    }
    return rows
  }

  end(): CsvRow | undefined {
    if (this.length === 0) return undefined
    const isOpen = this.at === 'quoted'
    const row = this.row(new Uint8Array(0))
    return isOpen && !row.fault ? { cells: [], fault: 'open-quote' } : row
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

  private delimits(byte: number): boolean {
    return this.delimiter === undefined ? CODES.includes(byte) : byte === this.delimiter.charCodeAt(0)
  }

  private row(last: Uint8Array): CsvRow {
    const pieces = [...this.rest, last]
    const isTooLong = this.length + last.length > this.maxBytes
    this.rest = []
    this.length = 0
    if (isTooLong) return { cells: [], fault: 'too-long' }
    const bytes = pieces.length === 1 ? last : Buffer.concat(pieces)
    if (!isUtf8(bytes)) return { cells: [], fault: 'not-utf8' }
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
    const line = text.endsWith('\r') ? text.slice(0, -1) : text
    if (this.delimiter !== undefined) return { cells: cellsOf(line, this.delimiter) }
    const header = line.startsWith('\ufeff') ? line.slice(1) : line
    this.delimiter = delimiterOf(header)
    return { cells: cellsOf(header, this.delimiter) }
  }
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
