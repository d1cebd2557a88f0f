import type { Audit } from '../core/audit.js'
import { csvLines } from './csv-lines.js'

const COLUMNS = ['replies', 'flagged', 'rate', 'findings', 'errors', 'warnings', 'suggestions'] as const

/** All tables of an audit below each other, for spreadsheets; the first row is about all replies. */
export function auditCsv({ totals, tables }: Audit): string {
  const rows = tables.flatMap(({ by, rows: named }) => named.map((row) => ({ by, ...row })))
  const all = [{ by: 'all', name: '', ...totals }, ...rows]
  return csvLines([
    ['by', 'name', ...COLUMNS],
    ...all.map((row) => [row.by, row.name, ...COLUMNS.map((column) => row[column])])
  ])
}
