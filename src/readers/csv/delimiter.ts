import { DataFault } from '../data/data-fault.js'
import { csvRecords } from './csv-records.js'

const CANDIDATES = [',', ';', '\t', '|']
const LOOKED_AT = 20_000
const MOST_RECORDS = 10

/**
 * The delimiter of a CSV text that begins at `from`: the one that parts its first records into most cells, equally
 * many in each. `,` where none does.
 */
export function sniffDelimiter(source: string, from: number): string {
  const head = source.slice(from, from + LOOKED_AT)
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of CANDIDATES) {
    const score = scoreOf(head, delimiter)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

/** Cells of the first record, less one for the sake of order when other records have another number. */
function scoreOf(head: string, delimiter: string): number {
  const widths = widthsOf(head, delimiter)
  const first = widths[0] ?? 1
  if (first === 1) return 0
  return widths.every((width) => width === first) ? first * 2 : first
}

/** Cells of the first records that are whole; the text may be cut somewhere, perhaps inside a quoted cell. */
function widthsOf(head: string, delimiter: string): number[] {
  const widths: number[] = []
  try {
    for (const record of csvRecords(head, 0, delimiter)) {
      const isCut = head.length === LOOKED_AT && record.at(-1)!.end === head.length
      if (!isCut) widths.push(record.length)
      if (widths.length === MOST_RECORDS) break
    }
  } catch (error) {
    // not with this delimiter, or not up to here
    if (!(error instanceof DataFault)) throw error
  }
  return widths
}
