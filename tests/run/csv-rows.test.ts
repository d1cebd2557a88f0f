import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvRow, headerIn, RowCutter, rowsIn } from '../../src/run/csv-rows.js'

/** All rows, the first of them too. */
function rows(pieces: readonly Uint8Array[], maxBytes = 1000): CsvRow[] {
  const { cells, delimiter } = headerIn(Buffer.concat(pieces).subarray(0, firstRow(pieces)))
  const cutter = new RowCutter(delimiter, maxBytes)
  const cut = [...pieces.flatMap((piece) => cutter.cut(piece).done), ...cutter.end()]
  const found = cut.flatMap((one): CsvRow[] =>
    'fault' in one ? [{ cells: [], fault: one.fault }] : rowsIn(one.bytes, delimiter, maxBytes)
  )
  return [{ cells }, ...found.slice(1)]
}

function firstRow(pieces: readonly Uint8Array[]): number {
  const [row] = new RowCutter(undefined, 1000).cut(Buffer.concat(pieces), 1).done
  return row && 'bytes' in row ? row.bytes.length : Number.POSITIVE_INFINITY
}

const cellsOf = (text: string) => rows([Buffer.from(text)]).map(({ cells }) => cells)

describe('rows of CSV', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2']
      ]
    ],
    [
      'a;b\r\n"x;""y""\r\nz";2',
      [
        ['a', 'b'],
        ['x;"y"\r\nz', '2']
      ]
    ],
    [
      'a\tb\n5" pipe\t"q"r',
      [
        ['a', 'b'],
        ['5" pipe', 'qr']
      ]
    ],
    ['\ufefftext\none\n\n', [['text'], ['one'], ['']]],
    [
      'a,b\n,\n',
      [
        ['a', 'b'],
        ['', '']
      ]
    ]
  ])('cuts %j', (text, expected) => {
    expect(cellsOf(text)).toEqual(expected)
  })

  it('reads what another parser reads, however the input is cut', () => {
    const cell = fc
      .array(fc.constantFrom('a', 'ş', '😀', '"', ',', ';', '\n', '\r\n', ' '))
      .map((s) => s.join(''))
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(table, fc.array(fc.nat(80)), (body, cuts) => {
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
        const text = [['id', 'text'], ...body].map((row) => row.map(quoted).join(',')).join('\n')
        const bytes = Buffer.from(text)
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
        const pieces = at.slice(1).map((end, i) => bytes.subarray(at[i]!, end))
        expect(rows(pieces).map(({ cells }) => cells)).toEqual(parse(text))
      })
    )
  })

  it('says which rows cannot be used, and goes on', () => {
    const bytes = Buffer.concat([
      Buffer.from('text\n'),
      Buffer.from([0xe9, 10]),
      Buffer.from(`${'long '.repeat(5)}\nshort\n"open`)
    ])
    const found = rows([bytes.subarray(0, 12), bytes.subarray(12)], 10)
    expect(found.map(({ cells, fault }) => fault ?? cells)).toEqual([
      ['text'],
      'not-utf8',
      'too-long',
      ['short'],
      'open-quote'
    ])
  })
})
