import { describe, expect, it } from 'vitest'
import { sniffDelimiter } from '../../../src/readers/csv/delimiter.js'
import { inShort, readData } from '../read-data.js'

const selection = { select: [{ at: '[*].text', kind: 'text' } as const] }

describe('CSV', () => {
  it.each([
    ['commas', 'id,text\n1,Hi\n', 'Hi'],
    ['semicolons', 'id;text\r\n1;Hi, you\r\n', 'Hi, you'],
    ['tabs', 'id\ttext\n1\tHi; you, "x"\n', 'Hi; you, "x"'],
    ['pipes', 'id|text\n1|Hi', 'Hi'],
    ['a declared delimiter', 'sep=;\r\nid;text\r\n1;Hi\r\n', 'Hi'],
    ['a byte order mark and blanks in a name', '\ufeffid, text \n1,Hi\n', 'Hi'],
    ['quotes', 'id,text\n1,"Hi ""you"", bye"\n', 'Hi "you", bye'],
    ['line breaks in a cell', 'id,text\r\n1,"Hi\r\nyou"\r\n', 'Hi\r\nyou'],
    ['more commas in the cells than columns', 'id;text\n1;"a,b,c"\n2;x\n', 'a,b,c'],
    ['old line ends', 'id,text\r1,Hi\r', 'Hi']
  ])('%s', async (_, source, text) => {
    const { drafts } = await readData('csv', source, { selection })
    expect(inShort(drafts)[0]).toEqual(['[0].text', text])
  })

  it('takes a delimiter for what it is told', async () => {
    const { drafts } = await readData('csv', 'id;x,text\n1,2;Hi', {
      selection: { select: [{ at: '[0][1]' }], delimiter: ';' }
    })
    expect(inShort(drafts)).toEqual([['[0]["x,text"]', 'Hi']])
  })

  it.each([
    ['in quotes', '1,"x"', 'say "a, b"\n', { encoded: 'say ""a, b""\n', whole: undefined }],
    ['bare', '1,x', 'a; b', { encoded: 'a; b', whole: { start: 10, end: 11, text: '"a; b"' } }],
    ['bare, a comma', '1,x', 'a, "b"', { encoded: null, whole: { start: 10, end: 11, text: '"a, ""b"""' } }]
  ])('is written %s', async (_, row, text, expected) => {
    const { drafts } = await readData('csv', `id,text\n${row}\n`, { selection })
    const { map } = drafts[0]!
    expect(map.encode(text)).toBe(expected.encoded)
    expect(map.whole?.(text) ?? undefined).toEqual(expected.whole)
  })
})

describe('the delimiter of a table', () => {
  it.each([
    [',', 'a,b\n1,"x; y"\n'],
    [';', 'a;b\n1;"x, y"\n2;z, w\n'],
    ['\t', 'a\tb\n1\tx, y; z\n'],
    ['|', 'a|b|c\n1|2|3\n'],
    // with another delimiter its quotes make no sense, or its lines have different numbers of cells
    [';', `id;text\n${'1;"He said ""no"", and left"\n'.repeat(4)}`],
    [',', 'alone\nword\n'],
    [',', '']
  ])('%j is found out', (delimiter, source) => {
    expect(sniffDelimiter(source, 0)).toBe(delimiter)
  })

  it('is found out where the part that is looked at ends inside of a cell', () => {
    expect(sniffDelimiter(`a;b\n1;"${'long text, '.repeat(5000)}"\n`, 0)).toBe(';')
    expect(sniffDelimiter(`a;b\n${'1;one, two\n'.repeat(9)}2;${'x, y '.repeat(5000)}\n`, 0)).toBe(';')
  })
})
