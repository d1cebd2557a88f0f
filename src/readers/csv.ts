import { bomLength } from './byte-order-mark.js'
import { cellMap, decodeCell } from './csv/csv-cell.js'
import { type CsvCell, type CsvRecord, readCsvRecords } from './csv/csv-records.js'
import { sniffDelimiter } from './csv/delimiter.js'
import type { DataNode } from './data/data-node.js'
import { createDataReader } from './data/data-reader.js'

const DECLARED = /^sep=(.)\r?\n/

/** CSV and TSV. The first record names the columns; the others are objects with these names. */
export const csvReader = createDataReader({
  name: 'csv',
  extensions: ['.csv', '.tsv'],
  parse(source, { selection }) {
    const start = bomLength(source)
    // the line by which Excel is told
    const declared = DECLARED.exec(source.slice(start, start + 8))
    const from = start + (declared?.[0].length ?? 0)
    const delimiter = selection?.delimiter ?? declared?.[1] ?? sniffDelimiter(source, from)
    const [names, ...records] = readCsvRecords(source, from, delimiter)
    const columns = names?.map((cell) => decodeCell(source, cell).text.trim()) ?? []
    return {
      kind: 'list',
      items: records.map((record) => rowNode(source, record, columns, delimiter))
    }
  }
})

function rowNode(source: string, record: CsvRecord, columns: readonly string[], delimiter: string): DataNode {
  return {
    kind: 'object',
    entries: record.map((cell, i) => ({
      key: columns[i] || `column ${i + 1}`,
      value: cellNode(source, cell, delimiter)
    }))
  }
}

function cellNode(source: string, cell: CsvCell, delimiter: string): DataNode {
  return {
    kind: 'text',
    value: decodeCell(source, cell).text,
    start: cell.start,
    map: () => cellMap(source, cell, delimiter)
  }
}
