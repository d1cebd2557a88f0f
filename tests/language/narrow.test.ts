import { describe, expect, it } from 'vitest'
import { isNarrow, NARROW, narrowed, WIDE } from '../../src/language/narrow.js'

const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
const narrow = units.filter(isNarrow)

describe('narrow classes', () => {
  it.each(['letter', 'number', 'upper', 'mark'] as const)(
    'hold the same signs as the wide ones: %s',
    (name) => {
      const wide = new RegExp(`[${WIDE[name]}]`, 'u')
      const own = new RegExp(`[${NARROW[name]}]`)
      expect(narrow.filter((unit) => own.test(unit)).join('')).toBe(
        narrow.filter((unit) => wide.test(unit)).join('')
      )
    }
  )

  it('fold case in narrow texts without the flag u as with it', () => {
    const all = narrow.filter((unit) => unit >= ' ' && !'\\^$.*+?()[]{}|/'.includes(unit)).join('')
    for (const unit of all) {
      const plain = all.match(new RegExp(unit, 'gi'))
      expect([unit, plain]).toEqual([unit, all.match(new RegExp(unit, 'giu'))])
    }
  })

  it.each([
    '(?<!\\p{L})(?:and|ı)\\s',
    '[^\\p{L}\\p{N}]+',
    '^-?[\\p{L}\\]]*',
    '\\[\\p{L}+\\]',
    "[\\p{L}\\p{M}'’]+",
    'x|[\\p{N}-]'
  ])('find the same in a source without them: %s', (source) => {
    const texts = ['', 'İyi ışık, Ça va and 12 € [ab] [ç]', '½x-Y ‘und’ ÿß µ', narrow.join('')]
    for (const text of texts) {
      for (const flags of ['g', 'gi']) {
        const wide = [...text.matchAll(new RegExp(source, `${flags}u`))].map(({ index, 0: all }) => [
          index,
          all
        ])
        const own = [...text.matchAll(new RegExp(narrowed(source)!, flags))]
        expect(own.map(({ index, 0: all }) => [index, all])).toEqual(wide)
      }
    }
  })

  it.each(['\\P{L}', '\\u{1F600}', '\\k<a>', '\\p{Lu}', '\\p{Extended_Pictographic}', 'Ω'])(
    'know no such source for %s',
    (source) => {
      expect(narrowed(source)).toBeUndefined()
    }
  )

  it('hold the letters of English, Italian and Turkish and the usual signs', () => {
    expect(isNarrow('Perché “l’ordine” – çok üzgünüm, İyi ışık ⟨date⟩ … 12 € 5 ₺ ½ •')).toBe(true)
  })

  it.each(['ſ', 'ẞ', 'Ω', '¹\u2070', '👍', '\u0301', '中'])('do not serve for %s', (text) => {
    expect(isNarrow(text)).toBe(false)
  })
})
