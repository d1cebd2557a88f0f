import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/core/errors.js'
import { decodeBytes, encodeSource, type SourceEncoding } from '../../src/platform/decode.js'

const bytes = (...values: number[]) => Uint8Array.from(values)
const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error instanceof InputError ? error.code : error
  }
  return undefined
}

describe('decodeBytes', () => {
  it.each<[string, Uint8Array, string, SourceEncoding]>([
    ['empty', bytes(), '', 'utf-8'],
    ['UTF-8', Buffer.from('İade è 😀\r\n\u00a0e\u0301'), 'İade è 😀\r\n\u00a0e\u0301', 'utf-8'],
    ['UTF-8 with BOM', bytes(0xef, 0xbb, 0xbf, 0x61), '\ufeffa', 'utf-8'],
    ['UTF-16LE', bytes(0xff, 0xfe, 0x30, 0x01, 0x3d, 0xd8, 0x00, 0xde), '\ufeffİ😀', 'utf-16le'],
    ['UTF-16BE', bytes(0xfe, 0xff, 0x01, 0x30, 0xd8, 0x3d, 0xde, 0x00), '\ufeffİ😀', 'utf-16be'],
    ['UTF-16 with nothing in it', bytes(0xff, 0xfe), '\ufeff', 'utf-16le']
  ])('%s', (_, input, source, encoding) => {
    expect(decodeBytes(input, 'a.txt')).toEqual({ source, encoding })
    expect(Buffer.compare(encodeSource(source, encoding, 'a.txt'), input)).toBe(0)
  })

  it.each<[string, Uint8Array, string]>([
    ['latin1', bytes(0x63, 0xe8), 'undecodable'],
    ['truncated UTF-8', bytes(0xc3), 'undecodable'],
    ['UTF-16LE of odd length', bytes(0xff, 0xfe, 0x61), 'undecodable'],
    ['UTF-16LE with half a pair', bytes(0xff, 0xfe, 0x3d, 0xd8), 'undecodable'],
    ['a NUL', bytes(0x61, 0, 0x62), 'binary-file'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0xff), 'binary-file'],
    ['UTF-16 without BOM', Buffer.from('hello', 'utf16le'), 'binary-file'],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'binary-file']
  ])('refuses %s', (_, input, code) => {
    expect(codeOf(() => decodeBytes(input, 'a.txt'))).toBe(code)
  })

  it('says what to do', () => {
    expect(() => decodeBytes(bytes(0xe8), 'mail/a.txt')).toThrow(
      'cannot decode file: mail/a.txt; expected UTF-8, or UTF-16 with a byte order mark; save it as UTF-8'
    )
    expect(() => decodeBytes(bytes(1, 2, 3), 'a.txt', { maxBytes: 2 })).toThrow(
      'file is too large: a.txt; expected at most 2 bytes; raise the limit with --max-draft-size'
    )
  })

  it('takes what is just small enough', () => {
    expect(decodeBytes(bytes(0x61, 0x62), 'a.txt', { maxBytes: 2 }).source).toBe('ab')
  })

  it('falls back to one unit a byte when it may', () => {
    const all = Uint8Array.from({ length: 255 }, (_, i) => i + 1)
    const { source, encoding } = decodeBytes(all, 'a.eml', { fallback: 'latin1' })
    expect(encoding).toBe('latin1')
    expect([...source].map((unit) => unit.charCodeAt(0))).toEqual([...all])
    expect(encodeSource(source, 'latin1', 'a.eml')).toEqual(Buffer.from(all))
    expect(decodeBytes(Buffer.from('è'), 'a.eml', { fallback: 'latin1' }).encoding).toBe('utf-8')
    expect(codeOf(() => decodeBytes(bytes(0xe8, 0), 'a.eml', { fallback: 'latin1' }))).toBe('binary-file')
    expect(codeOf(() => encodeSource('ş', 'latin1', 'a.eml'))).toBe('unencodable')
  })

  it('gives back every text that it is given', () => {
    const encoding = fc.constantFrom<SourceEncoding>('utf-8', 'utf-16le', 'utf-16be')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), encoding, (text, used) => {
        const source = `\ufeff${text.replaceAll('\0', '')}`
        expect(decodeBytes(encodeSource(source, used, 'a'), 'a')).toEqual({ source, encoding: used })
      })
    )
  })
})
