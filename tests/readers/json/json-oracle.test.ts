import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataNode, TextNode } from '../../../src/readers/data/data-node.js'
import { leavesOf } from '../../../src/readers/data/select-nodes.js'
import { parseJsonTree } from '../../../src/readers/json/json-tree.js'

const RUNS = 10_000

function textsOf(root: DataNode): TextNode[] {
  return leavesOf({ node: root, path: [] }).flatMap(({ node }) => (node.kind === 'text' ? [node] : []))
}

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }).map((text) => JSON.stringify(text).slice(1, -1)),
  fc.constantFrom(
    '\\u00e8',
    '\\u00E8',
    '\\ud83d\\ude00',
    '\\uD83D',
    '\\ude00',
    '\\/',
    '\\"',
    '\\\\',
    '\\n',
    '\\b',
    '\\f',
    '\\r',
    '\\t',
    'è',
    '😀',
    ' ',
    '\u2028'
  )
)
const string = fc.array(piece, { maxLength: 8 }).map((pieces) => `"${pieces.join('')}"`)
const space = fc.constantFrom('', '', ' ', '\n  ', '\r\n\t', '/* c, [ */', '// c {\n')
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    string,
    fc.constantFrom('1', '-2.5e3', 'true', 'null'),
    fc
      .tuple(fc.array(tie('value'), { maxLength: 3 }), space)
      .map(([items, s]) => `[${s}${items.join(`${s},${s}`)}${items.length > 1 ? ',' : ''}${s}]`),
    fc
      .tuple(fc.array(fc.tuple(string, tie('value')), { maxLength: 3 }), space)
      .map(
        ([entries, s]) => `{${s}${entries.map(([key, item]) => `${key}${s}:${s}${item}`).join(`,${s}`)}${s}}`
      )
  )
}))

describe('JSON against JSON.parse', () => {
  it(`reads the same strings out of ${RUNS} files, also with comments and trailing commas, and every unit at its place`, {
    timeout: 180_000
  }, () => {
    let texts = 0
    fc.assert(
      fc.property(value, space, (json, before) => {
        const source = before + json
        const nodes = textsOf(parseJsonTree(source, 0, source))
        expect(nodes.map((node) => node.value)).toEqual(stringsOf(json))
        for (const node of nodes) {
          texts++
          expectPlaced(source, node)
        }
      }),
      { numRuns: RUNS }
    )
    expect(texts).toBeGreaterThan(RUNS / 2)
  })

  it('takes what it writes for what was meant, whatever the file keeps to', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, ascii) => {
        const source = ascii ? '["\\u00e8"]' : '["è"]'
        const [node] = textsOf(parseJsonTree(source, 0, source))
        const written = node!.map().encode(text)!
        expect(JSON.parse(`"${written}"`)).toBe(text)
        if (ascii) expect(written).toMatch(/^[\x20-\x7e]*$/)
      }),
      { numRuns: 1000 }
    )
  })
})

/** The strings of a JSON text in the order of the file, also those whose key stands twice. */
function stringsOf(json: string): string[] {
  const found: string[] = []
  const tokens = /"(?:[^"\\]|\\.)*"/gs
  for (const { 0: token, index } of json.matchAll(tokens)) {
    if (!/^(?:\s|\/\*[^*]*\*\/|\/\/[^\n]*\n)*:/.test(json.slice(index + token.length)))
      found.push(JSON.parse(token))
  }
  return found
}

function expectPlaced(source: string, node: TextNode): void {
  const map = node.map()
  for (let start = 0; start < node.value.length; start++) {
    const end = Math.min(start + 2, node.value.length)
    const place = map.toSource({ start, end })!
    const decoded: string = JSON.parse(`"${source.slice(place.start, place.end)}"`)
    const wanted = node.value.slice(start, end)
    // half of a pair that is one escape stands where the pair does
    if (decoded.length > wanted.length) expect(decoded).toContain(wanted)
    else expect(decoded).toBe(wanted)
  }
}
