import { describe, expect, test } from 'vitest'
import { piece, wrap } from '../../src/reporters/wrap.js'

const upper = (text: string) => text.toUpperCase()

describe('wrap', () => {
  test.each<[string, Parameters<typeof wrap>[0], string[]]>([
    ['nothing', [piece('')], []],
    ['a line that just fits', [piece('one two fo')], [' one two fo']],
    ['a line that does not', [piece('one two four')], [' one two', '  four']],
    ['more spaces than one', [piece('a  b   cccccccc')], [' a  b', '  cccccccc']],
    ['a long word', [piece('abcdefghijklmnopqrstu')], [' abcdefghij', '  klmnopqrs', '  tu']],
    ['a long word after another', [piece('ab cdefghijklmno')], [' ab', '  cdefghijk', '  lmno']],
    ['wide characters', [piece('你好你好你好')], [' 你好你好你', '  好']],
    ['combining marks', [piece(`${'e\u0301'.repeat(11)}`)], [` ${'e\u0301'.repeat(10)}`, '  e\u0301']],
    ['pieces with a gap', [piece('a'), piece('b', upper, 2), piece('c d', upper, 2)], [' a  B  C D']],
    [
      'a piece that begins a line',
      [piece('a'), piece('bcdefgh', upper, 2), piece('c', upper, 2)],
      [' a  BCDEFGH', '  C']
    ],
    ['colours over two lines', [piece('one two four', upper)], [' ONE TWO', '  FOUR']]
  ])('%s', (_name, pieces, expected) => {
    expect(wrap(pieces, { width: 11, indent: 1, hang: 2 })).toEqual(expected)
  })
})
