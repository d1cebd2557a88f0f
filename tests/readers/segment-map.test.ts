import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IDENTITY_MAP } from '../../src/core/draft.js'
import { createMappedTextBuilder } from '../../src/readers/mapped-text.js'
import { composeMaps, createSegmentMap, NO_SOURCE, shiftedMap } from '../../src/readers/segment-map.js'

const span = (start: number, end: number) => ({ start, end })
const same = (text: string) => text

/** `ab\ncd` written as `ab\\ncd`, then a fold `=` that decodes to nothing, then `e`. */
const map = createSegmentMap(
  [
    { d0: 0, d1: 2, s0: 10, s1: 12, copy: true },
    { d0: 2, d1: 3, s0: 12, s1: 14, copy: false },
    { d0: 3, d1: 5, s0: 14, s1: 16, copy: true },
    { d0: 5, d1: 6, s0: 17, s1: 18, copy: true },
    { d0: 8, d1: 9, s0: 30, s1: 31, copy: true }
  ],
  same
)

describe('createSegmentMap', () => {
  it.each([
    ['inside a copy', span(0, 1), span(10, 11)],
    ['an atom', span(2, 3), span(12, 14)],
    ['across an atom', span(1, 4), span(11, 15)],
    ['up to a fold, which stays out', span(4, 5), span(15, 16)],
    ['after a fold, which stays out', span(5, 6), span(17, 18)],
    ['around a fold, which goes in', span(4, 6), span(15, 18)],
    ['after a gap', span(8, 9), span(30, 31)],
    ['across a gap', span(5, 9), null],
    ['inside a gap', span(6, 8), null],
    ['after the end', span(8, 10), null],
    ['backwards', span(3, 1), null],
    ['insertion at the start', span(0, 0), span(10, 10)],
    ['insertion before an atom', span(2, 2), span(12, 12)],
    ['insertion after an atom', span(3, 3), span(14, 14)],
    ['insertion after a fold', span(5, 5), span(17, 17)],
    ['insertion before a gap', span(6, 6), span(18, 18)],
    ['insertion inside a gap', span(7, 7), null],
    ['insertion at the end', span(9, 9), span(31, 31)]
  ])('%s', (_, asked, expected) => {
    expect(map.toSource(asked)).toEqual(expected)
  })

  it('does not insert inside an atom of two units', () => {
    const emoji = createSegmentMap([{ d0: 0, d1: 2, s0: 0, s1: 9, copy: false }], same)
    expect(emoji.toSource(span(1, 1))).toBeNull()
    expect(emoji.toSource(span(0, 1))).toEqual(span(0, 9))
  })
})

describe('composeMaps', () => {
  const quoted = createSegmentMap([{ d0: 0, d1: 6, s0: 2, s1: 8, copy: true }], (text) => `<${text}>`)

  it('maps through both and encodes inside out', () => {
    const both = composeMaps(map, shiftedMap(100))
    expect(both.toSource(span(2, 3))).toEqual(span(112, 114))
    expect(composeMaps(quoted, quoted).encode('x')).toBe('<<x>>')
  })

  it('gives null when either gives null', () => {
    expect(composeMaps(NO_SOURCE, IDENTITY_MAP).toSource(span(0, 1))).toBeNull()
    expect(composeMaps(IDENTITY_MAP, NO_SOURCE).toSource(span(0, 1))).toBeNull()
    expect(composeMaps(NO_SOURCE, quoted).encode('x')).toBeNull()
    expect(composeMaps(quoted, NO_SOURCE).encode('x')).toBeNull()
  })
})

describe('createMappedTextBuilder', () => {
  it('joins copies that touch on both sides and no others', () => {
    const builder = createMappedTextBuilder()
    builder.copy('ab', 0)
    builder.copy('', 2)
    builder.copy('c', 2)
    builder.copy('d', 5)
    builder.atom('\n', 6, 8)
    builder.unmapped('??')
    builder.copy('e', 8)
    expect(builder.length).toBe(8)
    expect(builder.build()).toEqual({
      text: 'abcd\n??e',
      segments: [
        { d0: 0, d1: 3, s0: 0, s1: 3, copy: true },
        { d0: 3, d1: 4, s0: 5, s1: 6, copy: true },
        { d0: 4, d1: 5, s0: 6, s1: 8, copy: false },
        { d0: 7, d1: 8, s0: 8, s1: 9, copy: true }
      ]
    })
  })
})

/** A toy container: `\\n` is a line feed, `\\u{…}` any character, `\\` before a line feed is a fold. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => {
    const plain = text.replaceAll('\\', '/')
    return { source: plain, text: plain, copy: true }
  }),
  fc.constant({ source: '\\n', text: '\n', copy: false }),
  fc.constantFrom('è', '😀', 'İ').map((text) => ({
    source: `\\u{${text.codePointAt(0)!.toString(16)}}`,
    text,
    copy: false
  })),
  fc.constant({ source: '\\\n', text: '', copy: false })
)
const decode = (source: string) =>
  source.replace(/\\(?:n|\n|u\{([0-9a-f]+)\})/g, (token, hex?: string) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : token === '\\n' ? '\n' : ''
  )

describe('segment map properties', () => {
  it('decodes every mapped range to a text that holds the span, exactly so between atoms', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const builder = createMappedTextBuilder()
        let source = ''
        const edges = new Set<number>([0])
        for (const { source: written, text, copy } of pieces) {
          if (copy) builder.copy(text, source.length)
          else builder.atom(text, source.length, source.length + written.length)
          source += written
          if (copy) for (let i = 0; i < text.length; i++) edges.add(builder.length - i)
          edges.add(builder.length)
        }
        const { text, segments } = builder.build()
        expect(decode(source)).toBe(text)
        const stops = [...edges].sort((x, y) => x - y)
        const from = stops[a % stops.length]!
        const to = stops[b % stops.length]!
        if (from >= to) return
        const range = createSegmentMap(segments, same).toSource(span(from, to))!
        expect(decode(source.slice(range.start, range.end))).toBe(text.slice(from, to))
      }),
      { numRuns: 1000 }
    )
  })
})
