import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellMap, decodeCell } from '../../../src/readers/csv/csv-cell.js'
import { readCsvRecords } from '../../../src/readers/csv/csv-records.js'

const RUNS = 10_000
const piece = fc.constantFrom('You', 'è', '😀', ' ', '""', ',', ';', '\t', "'", '\r\n', '\n', '0')
const quoted = fc.array(piece, { maxLength: 6 }).map((pieces) => `"${pieces.join('')}"`)
const bare = fc
  .array(fc.constantFrom('You', 'è', '😀', ' ', "'", 'a"b', '0'), { maxLength: 4 })
  .map((pieces) => pieces.join(''))
const file = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    eol: fc.constantFrom('\n', '\r\n', '\r'),
    rows: fc.array(fc.array(fc.oneof(quoted, bare), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5
    }),
    last: fc.boolean()
  })
  .map(({ delimiter, eol, rows, last }) => ({
    delimiter,
    eol,
    source: rows.map((row) => row.join(delimiter)).join(eol) + (last ? eol : '')
  }))

describe('CSV against csv-parse', () => {
  it(`reads the same cells out of ${RUNS} files, and every unit at its place`, { timeout: 180_000 }, () => {
    let cells = 0
    fc.assert(
      fc.property(file, ({ source, delimiter, eol }) => {
        const expected: string[][] = parse(source, {
          delimiter,
          record_delimiter: eol,
          relax_column_count: true,
          relax_quotes: true,
          skip_empty_lines: true
        })
        const records = readCsvRecords(source, 0, delimiter)
        expect(records.map((record) => record.map((cell) => decodeCell(source, cell).text))).toEqual(expected)
        for (const cell of records.flat()) {
          const { text } = decodeCell(source, cell)
          const map = cellMap(source, cell, { delimiter, eol })
          for (let start = 0; start < text.length; start++) {
            const end = Math.min(start + 3, text.length)
            const place = map.toSource({ start, end })!
            const written = source.slice(place.start, place.end)
            const decoded = cell.quoted ? written.replaceAll('""', '"') : written
            // an assertion for each of so many places would take most of the time
            if (decoded !== text.slice(start, end)) expect(decoded).toBe(text.slice(start, end))
            cells++
          }
        }
      }),
      { numRuns: RUNS }
    )
    expect(cells).toBeGreaterThan(RUNS)
  })
})
