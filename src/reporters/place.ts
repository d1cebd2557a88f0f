import type { Message, SourceRange } from '../core/report.js'

/** Where a finding stands in its file: 1-based, UTF-16 columns, end exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly range: SourceRange
}

/** Undefined where the file cannot be addressed (an encoded mail part): its lines are not those of the file. */
export function placeOf({ range, line, column, endLine, endColumn }: Message): Place | undefined {
  return range ? { line, column, endLine, endColumn, range } : undefined
}
