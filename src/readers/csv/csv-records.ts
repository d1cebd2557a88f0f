import { DataFault } from '../data/data-fault.js'

/** A cell at `[start, end)` of the source, quotes included. */
export interface CsvCell {
  readonly start: number
  readonly end: number
  readonly quoted: boolean
}

export type CsvRecord = readonly CsvCell[]

/**
 * Splits CSV as RFC 4180 has it: cells in quotes may hold delimiters, line breaks and doubled quotes; a quote
 * inside a cell that does not begin with one is a character. Lines end in CR LF, LF or CR; empty ones count for
 * nothing. @throws DataFault for a quote that is never closed or is followed by other text.
 */
export function readCsvRecords(source: string, from: number, delimiter: string): CsvRecord[] {
  return [...csvRecords(source, from, delimiter)]
}

/** The same, one after the other, so that the first can be had without the rest. @throws DataFault */
export function* csvRecords(source: string, from: number, delimiter: string): Generator<CsvRecord> {
  let at = from
  while (at < source.length) {
    const { record, next } = readRecord(source, at, delimiter)
    const isEmpty = record.length === 1 && record[0]!.start === record[0]!.end
    if (!isEmpty) yield record
    at = next
  }
}

function readRecord(source: string, from: number, delimiter: string): { record: CsvCell[]; next: number } {
  const record: CsvCell[] = []
  let at = from
  for (;;) {
    const cell = source[at] === '"' ? quotedCell(source, at, delimiter) : plainCell(source, at, delimiter)
    record.push(cell)
    if (source[cell.end] !== delimiter) return { record, next: afterBreak(source, cell.end) }
    at = cell.end + 1
  }
}

function plainCell(source: string, start: number, delimiter: string): CsvCell {
  let end = start
  while (end < source.length && source[end] !== delimiter && !isBreak(source[end])) end++
  return { start, end, quoted: false }
}

function quotedCell(source: string, start: number, delimiter: string): CsvCell {
  let at = start + 1
  for (;;) {
    const quote = source.indexOf('"', at)
    if (quote === -1) throw new DataFault('a quoted cell does not end', start)
    if (source[quote + 1] === '"') {
      at = quote + 2
      continue
    }
    const end = quote + 1
    if (end === source.length || source[end] === delimiter || isBreak(source[end])) {
      return { start, end, quoted: true }
    }
    throw new DataFault('a quoted cell ends and text follows; a quote inside is written twice', quote)
  }
}

function isBreak(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r'
}

function afterBreak(source: string, end: number): number {
  return source[end] === '\r' && source[end + 1] === '\n' ? end + 2 : end + 1
}
