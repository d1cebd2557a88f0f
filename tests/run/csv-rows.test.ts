import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvRow, csvRows } from '../../src/run/csv-rows.js'

async function rows(pieces: readonly Uint8Array[], maxBytes = 1000): Promise<CsvRow[]> {
  async function* chunks() {
    yield* pieces
  }
  const found: CsvRow[] = []
  for await (const some of csvRows(chunks(), maxBytes)) found.push(...some)
  return found
}

const cellsOf = async (text: string) => (await rows([Buffer.from(text)])).map(({ cells }) => cells)

describe('csvRows', () => {
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
  ])('cuts %j', async (text, expected) => {
    expect(await cellsOf(text)).toEqual(expected)
  })

  it('reads what another parser reads, however the input is cut', async () => {
    const cell = fc
      .array(fc.constantFrom('a', 'ş', '😀', '"', ',', ';', '\n', '\r\n', ' '))
      .map((s) => s.join(''))
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(table, fc.array(fc.nat(80)), async (body, cuts) => {
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
        const text = [['id', 'text'], ...body].map((row) => row.map(quoted).join(',')).join('\n')
        const bytes = Buffer.from(text)
        const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length]
        const pieces = at.slice(1).map((end, i) => bytes.subarray(at[i]!, end))
        expect((await rows(pieces)).map(({ cells }) => cells)).toEqual(parse(text))
      })
    )
  })

  it('says which rows cannot be used, and goes on', async () => {
    const bytes = Buffer.concat([
      Buffer.from('text\n'),
      Buffer.from([0xe9, 10]),
      Buffer.from(`${'long '.repeat(5)}\nshort\n"open`)
    ])
    const found = await rows([bytes.subarray(0, 12), bytes.subarray(12)], 10)
    expect(found.map(({ cells, fault }) => fault ?? cells)).toEqual([
      ['text'],
      'not-utf8',
      'too-long',
      ['short'],
      'open-quote'
    ])
  })
})
