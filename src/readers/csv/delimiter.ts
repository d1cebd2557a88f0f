import { readCsvRecords } from './csv-records.js'

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

function widthsOf(head: string, delimiter: string): number[] {
  // the text is cut somewhere, perhaps inside a quoted cell: ever less of it is tried
  for (let end = head.length; end > 0; end = head.lastIndexOf('\n', end - 2) + 1) {
    try {
      return readCsvRecords(head.slice(0, end), 0, delimiter)
        .slice(0, MOST_RECORDS)
        .map((record) => record.length)
    } catch {
      // not with this delimiter, or not up to here
    }
  }
  return []
}
