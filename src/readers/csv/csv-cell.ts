import type { SourceMap } from '../../core/draft.js'
import { createMappedTextBuilder, type MappedText } from '../mapped-text.js'
import { createSegmentMap } from '../segment-map.js'
import type { CsvCell } from './csv-records.js'

/** The text of a cell: without its quotes, `""` read as `"`. Line breaks stay as they are. */
export function decodeCell(source: string, { start, end, quoted }: CsvCell): MappedText {
  const out = createMappedTextBuilder()
  if (!quoted) {
    out.copy(source.slice(start, end), start)
    return out.build()
  }
  let at = start + 1
  for (;;) {
    const quote = source.indexOf('"', at)
    out.copy(source.slice(at, quote), at)
    if (quote === end - 1) return out.build()
    out.atom('"', quote, quote + 2)
    at = quote + 2
  }
}

/** The way back into a cell. A cell without quotes that needs some is written anew by `whole`. */
export function cellMap(
  source: string,
  cell: CsvCell,
  { delimiter, eol }: { readonly delimiter: string; readonly eol: string }
): SourceMap {
  const quoted = (text: string) => text.replaceAll('"', '""').replace(/\r?\n/g, eol)
  const map = createSegmentMap(decodeCell(source, cell).segments, (text) =>
    cell.quoted ? quoted(text) : needsQuotes(text, delimiter) ? null : text
  )
  if (cell.quoted) return map
  return { ...map, whole: (text) => ({ start: cell.start, end: cell.end, text: `"${quoted(text)}"` }) }
}

function needsQuotes(text: string, delimiter: string): boolean {
  return text.includes(delimiter) || /["\r\n]/.test(text)
}
