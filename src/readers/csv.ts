import { createDataReader } from './data/data-reader.js'

/** CSV and TSV. The first record names the columns; the others are objects with these names. */
export const csvReader = createDataReader({
  name: 'csv',
  extensions: ['.csv', '.tsv'],
  async parse(source, { selection }) {
    const { parseCsvTable } = await import('./csv/csv-table.js')
    return parseCsvTable(source, selection?.delimiter)
  }
})
