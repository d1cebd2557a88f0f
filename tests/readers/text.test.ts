import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownReader } from '../../src/readers/markdown.js'
import { textReader } from '../../src/readers/text.js'

const BOM = '\ufeff'
const readText = (source: string, path = 'reply.txt') => [...(textReader.read(source, path) as never[])]
const readOne = (reader: typeof textReader, source: string, path: string) => {
  const drafts = reader.read(source, path)
  if (drafts instanceof Promise) throw new Error('expected a reader that answers at once')
  expect(drafts).toHaveLength(1)
  return drafts[0]!
}

describe('textReader', () => {
  it('gives the file as it is', () => {
    const draft = readOne(textReader, 'Hello Ann,\r\nyour parcel left.\u00a0Today.\r\n', 'reply.txt')
    expect(draft.text).toBe('Hello Ann,\r\nyour parcel left.\u00a0Today.\r\n')
    expect(draft.markup).toBe('plain')
    expect(draft.lang).toBeUndefined()
    expect(draft.pointer).toBeUndefined()
    expect(draft.map.toSource({ start: 12, end: 16 })).toEqual({ start: 12, end: 16 })
    expect(draft.map.encode('a\r\nb')).toBe('a\r\nb')
  })

  it('counts the byte order mark but does not lint it', () => {
    const draft = readOne(textReader, `${BOM}Merhaba 😀`, 'yanit.tr.txt')
    expect(draft.text).toBe('Merhaba 😀')
    expect(draft.lang).toBe('tr')
    expect(draft.map.toSource({ start: 8, end: 10 })).toEqual({ start: 9, end: 11 })
  })

  it('reads an empty file as one empty draft', () => {
    expect(readText('')).toEqual([expect.objectContaining({ text: '', markup: 'plain' })])
    expect(readOne(textReader, BOM, 'a.txt').text).toBe('')
  })
})

describe('markdownReader', () => {
  it.each([
    ['no front matter', 'Hello\n', 'Hello\n', undefined],
    ['front matter', '---\ntitle: Returns\nlang: it\n---\nBuongiorno\n', 'Buongiorno\n', 'it'],
    ['CRLF', '---\r\nlang: it-IT\r\n---\r\nBuongiorno\r\n', 'Buongiorno\r\n', 'it'],
    ['closed by dots', '---\nlanguage: "tr"\n...\nMerhaba', 'Merhaba', 'tr'],
    ['locale in quotes', "---\nlocale: 'en_US'\n---\nHi", 'Hi', 'en'],
    ['comment first', '---\n# house\n\nlang: tr # all\n---\nMerhaba', 'Merhaba', 'tr'],
    ['nested lang is not the language', '---\nmeta:\n  lang: it\n---\nHi', 'Hi', undefined],
    ['unknown language', '---\nlang: klingon\n---\nHi', 'Hi', undefined],
    ['empty front matter', '---\n---\nHi', 'Hi', undefined],
    ['thematic breaks', '---\nDear Ann, thanks.\n---\nHi', '---\nDear Ann, thanks.\n---\nHi', undefined],
    ['never closed', '---\nlang: it\nHi', '---\nlang: it\nHi', undefined],
    ['not at the top', '\n---\nlang: it\n---\n', '\n---\nlang: it\n---\n', undefined],
    ['nothing after it', '---\nlang: it\n---', '', 'it'],
    ['longer rule', '-----\nlang: it\n---\n', '-----\nlang: it\n---\n', undefined]
  ])('%s', (_, source, text, lang) => {
    for (const bom of ['', BOM]) {
      const draft = readOne(markdownReader, bom + source, 'macro.md')
      expect(draft.text).toBe(text)
      expect(draft.lang).toBe(lang)
      expect(draft.markup).toBe('markdown')
      const range = draft.map.toSource({ start: 0, end: text.length })!
      expect(range.end).toBe(bom.length + source.length)
    }
  })

  it('takes the language of the file name when the front matter has none', () => {
    expect(readOne(markdownReader, 'Ciao', 'macro.it.md').lang).toBe('it')
    expect(readOne(markdownReader, '---\nlang: tr\n---\nMerhaba', 'macro.it.md').lang).toBe('tr')
  })
})

describe('offset property', () => {
  it('source.slice(toSource(span)) is the text of the span', () => {
    const unit = fc.constantFrom(
      'a',
      '\r\n',
      '\n',
      '\r',
      '😀',
      'e\u0301',
      '\u00a0',
      'İ',
      '---\n',
      'k: v\n',
      '\t'
    )
    const source = fc
      .tuple(fc.constantFrom('', BOM), fc.array(unit))
      .map(([bom, units]) => bom + units.join(''))
    fc.assert(
      fc.property(
        source,
        fc.constantFrom(textReader, markdownReader),
        fc.nat(),
        fc.nat(),
        (text, reader, a, b) => {
          const draft = readOne(reader, text, 'x.txt')
          const start = a % (draft.text.length + 1)
          const end = start + (b % (draft.text.length - start + 1))
          const range = draft.map.toSource({ start, end })!
          expect(text.slice(range.start, range.end)).toBe(draft.text.slice(start, end))
          expect(text.endsWith(draft.text)).toBe(true)
        }
      ),
      { numRuns: 500 }
    )
  })
})
