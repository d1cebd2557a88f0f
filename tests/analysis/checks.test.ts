import { describe, expect, it } from 'vitest'
import { applySuggestion, lint } from '../../src/index.js'

function templateFindings(text: string, lang: 'en' | 'it' | 'tr' = 'en') {
  return lint(text, { lang }).findings.filter(({ category }) => category === 'template')
}

describe('template/hidden-text', () => {
  it.each([
    ['a zero-width space', 'The lamp\u200b is here.', 'U+200B', 'The lamp is here.'],
    ['an override', 'It costs \u202e05\u202c EUR.', 'U+202E', 'It costs 05\u202c EUR.'],
    ['a soft hyphen', 'The re\u00adturn form is here.', 'U+00AD', 'The return form is here.'],
    ['hidden tag letters', 'Paid.\u{e0041}\u{e0042}', 'U+E0041 U+E0042', 'Paid.'],
    [
      'a joiner between Latin letters',
      'The re\u200cturn form is here.',
      'U+200C',
      'The return form is here.'
    ],
    ['a mark of direction there', 'The re\u200eturn form is here.', 'U+200E', 'The return form is here.'],
    ['a filler there', 'The re\u3164turn form is here.', 'U+3164', 'The return form is here.'],
    ['a selector there', 'The re\u{e0101}turn form is here.', 'U+E0101', 'The return form is here.'],
    ['many at once', `Paid${'\u2060'.repeat(7)}.`, 'U+2060 U+2060 U+2060 U+2060 +3', 'Paid.']
  ])('names %s and takes it out', (_, text, shown, after) => {
    const found = templateFindings(text)[0]!
    expect(found.message).toBe(`${shown} cannot be seen: it can hide text or turn it round.`)
    expect(text.slice(found.span.start, found.span.end)).toBe(found.actual)
    expect(found.suggestions.map(({ kind }) => kind)).toEqual(['fix'])
    expect(applySuggestion(text, found.suggestions[0]!)).toBe(after)
  })

  it('names every sign that Unicode lets a renderer ignore', () => {
    const signs = Array.from({ length: 0xe1000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((sign) => /\p{Default_Ignorable_Code_Point}/u.test(sign))
    expect(signs.length).toBeGreaterThan(4000)
    const missed = signs.filter((sign) => templateFindings(`The re${sign}turn form is here.`).length !== 1)
    expect(missed.map((sign) => sign.codePointAt(0)!.toString(16))).toEqual([])
  })

  it('says so in the language of the draft', () => {
    expect(templateFindings('La lampada\u200b è qui.', 'it')[0]!.message).toMatch(/^U\+200B non si vede/)
    expect(templateFindings('Lamba\u200b burada.', 'tr')[0]!.message).toMatch(/^U\+200B görünmeyen/)
  })

  it.each([
    ['a family of emoji', 'For the \u{1f468}\u200d\u{1f469}\u200d\u{1f467} of you.'],
    [
      'a flag of tag letters',
      'From \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} with thanks.'
    ],
    ['an emoji in colour', 'Thanks \u2764\ufe0f and see you.'],
    ['a mark of direction behind Hebrew', 'The word \u05d0\u05d1\u200f stays.'],
    ['the joiner of Persian', 'The word می\u200cخواهم stays.'],
    ['quoted mail', 'The lamp is here.\n\n> The lamp\u200b is late.\n']
  ])('leaves %s alone', (_, text) => {
    expect(templateFindings(text)).toEqual([])
  })
})

describe('template/open-slot', () => {
  it('is an error in every zone that the writer wrote', () => {
    expect(
      templateFindings('Hi ⟨name⟩,\n\nIt comes on ⟨date⟩.\n\nBest,\n⟨me⟩\n').map(({ severity, actual }) => [
        severity,
        actual
      ])
    ).toEqual([
      ['error', '⟨name⟩'],
      ['error', '⟨date⟩'],
      ['error', '⟨me⟩']
    ])
  })

  it('leaves quoted mail and code alone', () => {
    expect(templateFindings('It comes on Friday.\n\n```\n⟨date⟩\n```\n\n> on ⟨date⟩\n')).toEqual([])
  })
})
