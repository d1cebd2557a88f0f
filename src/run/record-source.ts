import { InputError } from '../core/errors.js'
import type { Io } from '../platform/io.js'
import { type CsvRow, csvRows } from './csv-rows.js'
import { bytesOf } from './input-bytes.js'
import { type InputLine, lineBatches } from './input-lines.js'

/** How records are written: one JSON object a line, or rows below a row of names. */
export type RecordFormat = 'ndjson' | 'csv'

/** One record as it came. */
export interface SourceRecord {
  /** Absent where the record cannot be read: `fault` says why. */
  readonly fields?: Readonly<Record<string, unknown>>
  readonly fault?: 'too-long' | 'not-utf8' | 'not-json' | 'open-quote'
}

export interface RecordSourceOptions {
  readonly format: RecordFormat
  /** Longer records are not kept. */
  readonly maxBytes: number
  /** The field without which a table makes no sense. */
  readonly textField: string
}

/**
 * The records of one file, or of standard input (`-`), as many together as have come; blank lines are none.
 * @throws InputError when the file cannot be read, or is a table without the field of the text.
 */
export async function* recordsOf(
  file: string,
  io: Io,
  options: RecordSourceOptions
): AsyncGenerator<readonly SourceRecord[]> {
  if (options.format === 'csv') yield* csvRecords(file, io, options)
  else for await (const lines of lineBatches(file, io, options.maxBytes)) yield jsonRecords(lines)
}

/** The format that the name of a file tells, packed or not. */
export function recordFormatOf(file: string): RecordFormat | undefined {
  const [, extension] = /\.(ndjson|jsonl|csv|tsv)(?:\.(?:gz|zst))?$/i.exec(file) ?? []
  if (extension === undefined) return undefined
  return /sv$/i.test(extension) ? 'csv' : 'ndjson'
}

function jsonRecords(lines: readonly InputLine[]): SourceRecord[] {
  const records: SourceRecord[] = []
  for (const { text, fault } of lines) {
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
  return { fault: 'not-json' }
}

async function* csvRecords(
  file: string,
  io: Io,
  { maxBytes, textField }: RecordSourceOptions
): AsyncGenerator<SourceRecord[]> {
  let names: readonly string[] | undefined
  for await (const rows of csvRows(bytesOf(file, io), maxBytes)) {
    const records: SourceRecord[] = []
    for (const row of rows) {
      if (names !== undefined) {
        if (row.fault || row.cells.length > 1 || row.cells[0] !== '') records.push(rowRecord(row, names))
      } else {
        names = row.cells.map((name) => name.trim())
        if (!names.includes(textField)) throw noColumn(file, textField, names)
      }
    }
    yield records
  }
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
