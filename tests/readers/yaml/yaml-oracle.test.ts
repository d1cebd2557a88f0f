import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isScalar, parse, parseAllDocuments, visit } from 'yaml'
import type { DataNode, TextNode } from '../../../src/readers/data/data-node.js'
import { leavesOf } from '../../../src/readers/data/select-nodes.js'
import { parseYamlTree } from '../../../src/readers/yaml/yaml-tree.js'

const RUNS = 10_000

function textsOf(root: DataNode): TextNode[] {
  return leavesOf({ node: root, path: [] }).flatMap(({ node }) => (node.kind === 'text' ? [node] : []))
}

/** What the library reads: the values that are texts, in their order. Undefined: it finds a fault. */
function oracle(source: string): string[] | undefined {
  const documents = parseAllDocuments(source, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  if ('empty' in documents) return []
  if (documents.some(({ errors }) => errors.length > 0)) return undefined
  const values: string[] = []
  for (const document of documents) {
    visit(document, {
      Scalar(key, node) {
        if (key !== 'key' && isScalar(node) && typeof node.value === 'string') values.push(node.value)
      }
    })
  }
  return values
}

const eol = fc.constantFrom('\n', '\n', '\r\n')
const word = fc.constantFrom(
  'You',
  'è',
  '😀',
  'İ',
  '-',
  "it's",
  '#x',
  'a:b',
  '*',
  '12',
  '"',
  'e\u0301',
  '\u2028'
)
const blank = fc.constantFrom(' ', ' ', ' ', '  ', '\t')
const line = fc.array(fc.oneof(word, word, blank), { maxLength: 6 }).map((parts) => parts.join(''))

const double = fc
  .array(
    fc.oneof(
      word.filter((text) => text !== '"'),
      blank,
      fc.constantFrom(
        '\\n',
        '\\u00e8',
        '\\x41',
        '\\U0001F600',
        '\\ud83d\\ude00',
        '\\"',
        '\\\\',
        '\\t',
        '\\ ',
        '\\/',
        '\\_'
      ),
      fc.constantFrom('@', '@@', ' @  ', '\\@', ' \\@ ')
    ),
    { maxLength: 10 }
  )
  .map((parts) => `"${parts.join('')}"`)
const single = fc
  .array(
    fc.oneof(
      word.filter((text) => text !== "it's"),
      blank,
      fc.constantFrom("''", "'' ''", '@', '@@', ' @ @')
    ),
    { maxLength: 10 }
  )
  .map((parts) => `'${parts.join('')}'`)
const plain = fc
  .array(fc.oneof(word, blank, fc.constantFrom('@', '@@', ' @ ')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
/** `@` is a line break with the indentation of a value. */
const flow = fc
  .tuple(fc.oneof(double, single, plain), eol, fc.constantFrom('  ', '   ', '\t  '))
  .map(([text, br, indent]) => text.replaceAll('@', `${br}${indent}`))
const block = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>2-', '|1+', '> # note'),
    fc.array(fc.tuple(fc.constantFrom('  ', '  ', '  ', '   ', '     ', '', ' '), line), { maxLength: 7 }),
    eol
  )
  .map(([header, lines, br]) =>
    [header, ...lines.map(([indent, text]) => (text.trim() === '' ? indent : indent.padEnd(2) + text))].join(
      br
    )
  )
const value = fc.oneof(flow, block)
const file = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.constantFrom('a: ', '- ', 'a: &x ', 'a: !!str ', '- - ', 'k: [', '---\n', 'a:\n  '),
    value,
    eol,
    fc.constantFrom('b: z', '- z', '', '# c', '---\nc: d', '...')
  )
  .map(([bom, head, text, br, tail]) => {
    const close = head.endsWith('[') ? ', x]' : ''
    return bom + head + text + close + br + tail
  })

describe('YAML against its library', () => {
  it(`reads the same values out of ${RUNS} files, and every piece at its place`, { timeout: 180_000 }, () => {
    let texts = 0
    let files = 0
    fc.assert(
      fc.property(file, (source) => {
        const expected = oracle(source)
        if (expected === undefined) {
          expect(() => parseYamlTree(source)).toThrow()
          return
        }
        files++
        const nodes = textsOf(parseYamlTree(source))
        expect(nodes.map((node) => node.value)).toEqual(expected)
        for (const node of nodes.filter((node) => node.value.trim() !== '')) {
          texts++
          expectPlaced(source, node)
        }
      }),
      { numRuns: RUNS }
    )
    expect(files).toBeGreaterThan(RUNS / 2)
    expect(texts).toBeGreaterThan(RUNS / 2)
  })
})

/** Every unit of the text has a place, and what stands there is that unit, or an escape or fold that gives it. */
function expectPlaced(source: string, node: TextNode): void {
  const map = node.map()
  const first = source[node.start]
  let previous = -1
  for (let i = 0; i < node.value.length; i++) {
    const place = map.toSource({ start: i, end: i + 1 })
    if (!place) {
      // a line break at the end of the file that the file does not have, or blank lines only
      expect(node.value.slice(i).trim()).toBe('')
      continue
    }
    expect(place.start).toBeGreaterThanOrEqual(previous)
    previous = place.start
    const written = source.slice(place.start, place.end)
    const unit = node.value[i]!
    if (written === unit) continue
    if (/[\r\n]/.test(written) && /\s/.test(unit)) {
      expect(written.trim()).toBe('')
      continue
    }
    if (first === "'") expect(written).toBe("''")
    else if (first === '"') expect(parse(`"${written}"`)).toContain(unit)
    else
      expect.unreachable(
        `${JSON.stringify(written)} for ${JSON.stringify(unit)} in ${JSON.stringify(source)}`
      )
  }
}
