import type { SourceRange } from '../../core/report.js'

/** One promise of one file. `range` is null where the file cannot be addressed. */
export interface CommitmentRow {
  readonly filePath: string
  readonly range: SourceRange | null
  readonly actual: string
  readonly who: string
  /** `2026-05-15T15:00`, `2026-05-15`, or null. */
  readonly by: string | null
}

/** The promises as JSON. */
export function commitmentsJson(rows: readonly CommitmentRow[]): string {
  const shaped = rows.map(({ filePath, range, actual, who, by }) => ({ filePath, range, actual, who, by }))
  return `${JSON.stringify(shaped, null, 2)}\n`
}
