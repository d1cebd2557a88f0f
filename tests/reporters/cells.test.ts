import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth, toCells } from '../../src/reporters/cells.js'
import { isSimple } from '../../src/reporters/visible-text.js'

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['reply', 5],
    ['perché', 6],
    ['perche\u0301', 6],
    ['İade ışık', 9],
    ['“no” …→│', 8],
    ['你好', 4],
    ['ＡＢ', 4],
    ['한글', 4],
    ['\u1112\u1161\u11ab', 2],
    ['👍', 2],
    ['👍🏽', 2],
    ['👨‍👩‍👧', 2],
    ['🇮🇹🇹🇷', 4],
    ['❤️', 2],
    ['3️⃣', 2],
    ['a\u200bb', 8],
    ['\x1b[0m', 7],
    ['\ud83d', 6],
    ['ab\tc', 5]
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
})

describe('toCells', () => {
  test('keeps marks, modifiers and joined emoji with their base', () => {
    const texts = toCells('e\u0301👍🏽👨‍👩‍👧\u0301\x07x').map((cell) => cell.text)
    expect(texts).toEqual(['e\u0301', '👍🏽', '👨‍👩‍👧\u0301', '\\x07', 'x'])
  })

  test('covers any text without a gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cells = toCells(text)
        expect(cells.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        expect(cells.map((cell) => cell.start)).toEqual(
          [0, ...cells.map((cell) => cell.end)].slice(0, cells.length)
        )
        expect(cells.every(({ start, end }) => start < end)).toBe(true)
      })
    )
  })
})

describe('characters that need no care', () => {
  test('are one cell of one column each, as they are', () => {
    const simple = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(isSimple)
    expect(simple).toContain('⟨')
    for (const character of simple)
      expect(toCells(character)).toEqual([{ text: character, width: 1, start: 0, end: 1 }])
  })
})
