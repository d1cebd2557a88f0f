import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonc } from '../../src/config/parse-jsonc.js'
import { SyntaxFault } from '../../src/config/source-text.js'

describe('parseJsonc', () => {
  it('agrees with JSON.parse on any JSON, indented or not', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2, '\t'), (text, indent) => {
        const source = JSON.stringify(JSON.parse(text), null, indent)
        expect(parseJsonc(source).value).toEqual(JSON.parse(source))
      })
    )
  })

  it('allows comments and trailing commas', () => {
    const text = '// top\n{ "a": [1, 2, /* three */], "b": "// no comment", }\r\n// end'
    expect(parseJsonc(text).value).toEqual({ a: [1, 2], b: '// no comment' })
  })

  it('keeps __proto__ a key like any other', () => {
    const value = parseJsonc('{"__proto__": {"lang": "it"}}').value as Record<string, unknown>
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(value.lang).toBeUndefined()
  })

  it('knows where keys and values are', () => {
    const source = parseJsonc('{\n  "rules": {\r\n\t"a/b": "off"\n  },\n  "x": [ 1, 22 ]\n}')
    expect(source.locate(['rules', 'a/b'], 'key')).toEqual({ line: 3, column: 2 })
    expect(source.locate(['rules', 'a/b'])).toEqual({ line: 3, column: 9 })
    expect(source.locate(['x', 1])).toEqual({ line: 5, column: 13 })
    expect(source.locate([])).toEqual({ line: 1, column: 1 })
    expect(source.locate(['y'])).toBeUndefined()
  })

  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 'Unexpected "\\"", expected "," or "}"', 3, 3],
    ['{ a: 1 }', 'Unexpected "a", expected a key in double quotes or "}"', 1, 3],
    ['{ "a" 1 }', 'Unexpected "1", expected ":" after the key "a"', 1, 7],
    ['{ "a": of }', 'Unexpected of, expected a value', 1, 8],
    ['{ "a": 01 }', 'Unexpected 01, expected a value', 1, 8],
    ['{ "a": 1,\n "a": 2 }', 'The key "a" is given twice', 2, 2],
    ['{ "a": "x\n" }', 'A text in quotes does not end on its line', 1, 8],
    ['[1, 2', 'Unexpected end of the file, expected "," or "]"', 1, 6],
    ['{} {}', 'Unexpected "{" after the end of the document', 1, 4],
    ['', 'Unexpected end of the file, expected a value', 1, 1],
    ['/* open', 'Unexpected "/", expected a value', 1, 1],
    ['['.repeat(100_000), 'Nested deeper than 64 levels', 1, 66]
  ])('refuses %.20j', (text, message, line, column) => {
    let fault: unknown
    try {
      parseJsonc(text)
    } catch (error) {
      fault = error
    }
    expect(fault).toBeInstanceOf(SyntaxFault)
    expect((fault as SyntaxFault).message).toBe(message)
    expect((fault as SyntaxFault).position).toEqual({ line, column })
  })
})
