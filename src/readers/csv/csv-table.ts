import { bomLength } from '../byte-order-mark.js'
import type { DataNode } from '../data/data-node.js'
import { cellMap, decodeCell } from './csv-cell.js'
import { type CsvCell, type CsvRecord, readCsvRecords } from './csv-records.js'
import { sniffDelimiter } from './delimiter.js'

/** The line by which Excel is told. */
const DECLARED = /^sep=(.)\r?\n/

/** The rows of a CSV file under the names of its first record. @throws DataFault */
export function parseCsvTable(source: string, given: string | undefined): DataNode {
  const start = bomLength(source)
  const declared = DECLARED.exec(source.slice(start, start + 8))
  const from = start + (declared?.[0].length ?? 0)
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  const delimiter = given ?? declared?.[1] ?? sniffDelimiter(source, from)
  const [names, ...records] = readCsvRecords(source, from, delimiter)
  const columns = names?.map((cell) => decodeCell(source, cell).text.trim()) ?? []
  return {
    kind: 'list',
    items: records.map((record) => rowNode(source, record, columns, { delimiter, eol }))
  }
}

interface Habits {
  readonly delimiter: string
  readonly eol: string
}

function rowNode(source: string, record: CsvRecord, columns: readonly string[], habits: Habits): DataNode {
  return {
    kind: 'object',
    entries: record.map((cell, i) => ({
      key: columns[i] || `column ${i + 1}`,
      value: cellNode(source, cell, habits)
    }))
  }
}

function cellNode(source: string, cell: CsvCell, habits: Habits): DataNode {
  return {
    kind: 'text',
    value: decodeCell(source, cell).text,
    start: cell.start,
    map: () => cellMap(source, cell, habits)
  }
}
