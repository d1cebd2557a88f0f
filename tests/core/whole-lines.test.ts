import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeLines } from '../../src/core/whole-lines.js'

const lines = (text: string, from?: number) =>
  [...wholeLines(text, from)].map(({ start, end }) => text.slice(start, end))

describe('wholeLines', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\nb', ['a\n', 'b']],
    ['a\r\nb\r\n', ['a\r\n', 'b\r\n']],
    ['a\r\rb', ['a\r', '\r', 'b']],
    ['\n\n', ['\n', '\n']]
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it('begins where it is told to', () => {
    expect(lines('ab\ncd\n', 1)).toEqual(['b\n', 'cd\n'])
  })

  it('loses nothing and ends a line at each line end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\u2028') }), (text) => {
        expect(lines(text).join('')).toBe(text)
        for (const line of lines(text)) expect(line).toMatch(/^[^\r\n]*(?:\r\n|\r|\n|)$/)
      })
    )
  })
})
