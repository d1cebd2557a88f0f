import { InputError } from '../core/errors.js'
import type { Io } from '../platform/io.js'
import { type CsvRow, headerIn, type RowBytes, RowCutter, rowsIn } from './csv-rows.js'
import { bytesOf } from './input-bytes.js'
import { LineCutter, linesIn } from './input-lines.js'

/** How records are written: one JSON object a line, or rows below a row of names. */
export type RecordFormat = 'ndjson' | 'csv'

/** One record as it came. */
export interface SourceRecord {
  /** Absent where the record cannot be read: `fault` says why. */
  readonly fields?: Readonly<Record<string, unknown>>
  readonly fault?: 'too-long' | 'not-utf8' | 'not-json' | 'open-quote'
  /** How a line begins that is no record; its number would say nothing in a part of a file. */
  readonly beginning?: string
}

export interface RecordSourceOptions {
  readonly format: RecordFormat
  /** Longer records are not kept. */
  readonly maxBytes: number
  /** The field without which a table makes no sense. */
  readonly textField: string
  /** Hears of the bytes of the file that are done with. */
  readonly onRead?: (bytes: number) => void
}

/** Some records on their way: whole lines or rows, or one record that was not kept. */
export type RecordBatch =
  | { readonly fault: NonNullable<SourceRecord['fault']> }
  | { readonly bytes: Uint8Array; readonly table?: Table }

/** What the first row of a table says. */
interface Table {
  readonly names: readonly string[]
  readonly delimiter: string
}

/** UTF-16 units of a line that is no record. */
const BEGINNING = 60

/** Bytes of a batch: so much is done in some milliseconds, and telling another thread of it costs little. */
const BATCH = 1 << 15

/**
 * The records of one file, or of standard input (`-`), undecoded, cut where one ends; what has come is never held
 * back. @throws InputError when the file cannot be read, or is a table without the field of the text.
 */
export async function* recordBatches(
  file: string,
  io: Io,
  options: RecordSourceOptions
): AsyncGenerator<RecordBatch> {
  const cut = options.format === 'csv' ? tableCutter(file, options) : lineCutter(options)
  for await (const chunk of bytesOf(file, io, options.onRead)) {
    for (let at = 0; at < chunk.length; at += BATCH) yield* cut.next(chunk.subarray(at, at + BATCH))
  }
  yield* cut.end()
}

/** The records of a batch; blank lines are none. */
export function recordsIn(
  batch: RecordBatch,
  { maxBytes }: Pick<RecordSourceOptions, 'maxBytes'>
): SourceRecord[] {
  if ('fault' in batch) return [batch]
  if (!batch.table) return jsonRecords(batch.bytes, maxBytes)
  const { names, delimiter } = batch.table
  return rowsIn(batch.bytes, delimiter, maxBytes)
    .filter(({ cells, fault }) => fault || cells.length > 1 || cells[0] !== '')
    .map((row) => rowRecord(row, names))
}

interface Cutter {
  next(chunk: Uint8Array): Iterable<RecordBatch>
  end(): Iterable<RecordBatch>
}

function lineCutter({ maxBytes }: RecordSourceOptions): Cutter {
  const cutter = new LineCutter(maxBytes)
  return { next: (chunk) => cutter.cut(chunk).map(owned), end: () => cutter.end() }
}

function tableCutter(file: string, { maxBytes, textField }: RecordSourceOptions): Cutter {
  let cutter = new RowCutter(undefined, maxBytes)
  let table: Table | undefined
  const opened = ([row]: readonly RowBytes[]): Table => {
    const { cells, delimiter } = headerIn(row && 'bytes' in row ? row.bytes : new Uint8Array(0))
    const names = cells.map((name) => name.trim())
    if (!names.includes(textField)) throw noColumn(file, textField, names)
    cutter = new RowCutter(delimiter, maxBytes)
    return { names, delimiter }
  }
  const batch = (rows: RowBytes): RecordBatch => ('fault' in rows ? rows : { ...owned(rows), table: table! })
  return {
    next(chunk) {
      if (table) return cutter.cut(chunk).done.map(batch)
      const { done, rest } = cutter.cut(chunk, 1)
      if (done.length === 0) return []
      table = opened(done)
      return cutter.cut(rest).done.map(batch)
    },
    end() {
      const left = cutter.end()
      if (table || left.length === 0) return left.map(batch)
      table = opened(left)
      return []
    }
  }
}

/** The format that the name of a file tells, packed or not. */
export function recordFormatOf(file: string): RecordFormat | undefined {
  const [, extension] = /\.(ndjson|jsonl|csv|tsv)(?:\.(?:gz|zst))?$/i.exec(file) ?? []
  if (extension === undefined) return undefined
  return /sv$/i.test(extension) ? 'csv' : 'ndjson'
}

/** Bytes in memory of their own: a thread would get all that they are a part of. */
function owned<T extends RowBytes>(cut: T): T {
  return 'bytes' in cut ? { ...cut, bytes: new Uint8Array(cut.bytes) } : cut
}

function jsonRecords(bytes: Uint8Array, maxBytes: number): SourceRecord[] {
  const records: SourceRecord[] = []
  for (const { text, fault } of linesIn(bytes, maxBytes)) {
    if (fault) records.push({ fault })
    else if (text.trim() !== '') records.push(jsonRecord(text))
  }
  return records
}

function jsonRecord(line: string): SourceRecord {
  try {
    const record: unknown = JSON.parse(line)
    if (typeof record === 'object' && record !== null && !Array.isArray(record))
      return { fields: record as Record<string, unknown> }
  } catch {
    // said below
  }
  return { fault: 'not-json', beginning: line.trim().slice(0, BEGINNING) }
}

function rowRecord({ cells, fault }: CsvRow, names: readonly string[]): SourceRecord {
  if (fault) return { fault }
  const fields: Record<string, unknown> = {}
  names.forEach((name, i) => {
    const cell = cells[i]
    if (cell !== undefined && !Object.hasOwn(fields, name)) fields[name] = cell
  })
  return { fields }
}

function noColumn(file: string, textField: string, names: readonly string[]): InputError {
  return new InputError({
    code: 'no-column',
    what: `the table has no column “${textField}”`,
    value: file,
    expected: `one of its columns: ${names.join(', ')}`,
    remedy: 'name the column of the drafts with --text-field'
  })
}
