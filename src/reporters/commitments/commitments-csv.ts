import { csvLines } from '../csv-lines.js'
import type { CommitmentRow } from './commitment-row.js'

/** The promises for spreadsheets; no date is an empty cell. */
export function commitmentsCsv(rows: readonly CommitmentRow[]): string {
  return csvLines([
    ['by', 'who', 'promise', 'file'],
    ...rows.map(({ by, who, actual, filePath }) => [by ?? '', who, actual, filePath])
  ])
}
