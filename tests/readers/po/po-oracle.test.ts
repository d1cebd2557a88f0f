import fc from 'fast-check'
import { po } from 'gettext-parser'
import { describe, expect, it } from 'vitest'
import type { DataNode, TextNode } from '../../../src/readers/data/data-node.js'
import { leavesOf } from '../../../src/readers/data/select-nodes.js'
import { parsePoCatalogue } from '../../../src/readers/po/po-catalogue.js'

const RUNS = 10_000
const unit = fc.constantFrom('You', 'è', '😀', ' ', '\\n', '\\"', '\\\\', '\\t', '%s', '{n}', '#', "'", 'İ')
const line = fc.array(unit, { maxLength: 4 }).map((units) => `"${units.join('')}"`)
const string = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
/** gettext-parser takes an empty context or plural for none. */
const isFull = (text: string) => /[^"\n]/.test(text)
const entry = fc.record({
  comments: fc.array(fc.constantFrom('# translator', '#. note', '#: a.c:3', '#, c-format', '#, fuzzy'), {
    maxLength: 2
  }),
  context: fc.option(string.filter(isFull), { freq: 4 }),
  plural: fc.option(string.filter(isFull), { freq: 4 }),
  translations: fc.array(string, { minLength: 1, maxLength: 3 }),
  gap: fc.constantFrom('\n', '\n\n', '\n#~ msgid "old"\n#~ msgstr "x"\n\n')
})
const file = fc
  .record({ entries: fc.array(entry, { maxLength: 4 }), eol: fc.constantFrom('\n', '\r\n') })
  .map(({ entries, eol }) => {
    const header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n"Language: it\\n"\n\n'
    const texts = entries.map(({ comments, context, plural, translations, gap }, i) => {
      const lines = [...comments, ...(context ? [`msgctxt ${context}`] : []), `msgid "key ${i}"`]
      if (plural)
        lines.push(`msgid_plural ${plural}`, ...translations.map((text, n) => `msgstr[${n}] ${text}`))
      else lines.push(`msgstr ${translations[0]}`)
      return lines.join('\n') + gap
    })
    return (header + texts.join('')).replaceAll('\n', eol)
  })

function textsOf(root: DataNode): TextNode[] {
  return leavesOf({ node: root, path: [] }).flatMap(({ node }) => (node.kind === 'text' ? [node] : []))
}

/** Every text of every entry, in any order. */
function oracle(source: string): string[] {
  const { translations } = po.parse(source)
  const entries = Object.values(translations).flatMap((context) => Object.values(context))
  return entries
    .filter(({ msgid }) => msgid !== '')
    .flatMap(({ msgctxt, msgid, msgid_plural, msgstr }) => [
      ...(msgctxt === undefined ? [] : [msgctxt]),
      msgid,
      ...(msgid_plural === undefined ? [] : [msgid_plural]),
      ...msgstr
    ])
    .sort()
}

function unescaped(written: string): string {
  return written
    .replace(/(\\.)|"\r?\n"/g, '$1')
    .replace(/\\(.)/g, (_, letter: string) => ({ n: '\n', t: '\t' })[letter] ?? letter)
}

describe('gettext against gettext-parser', () => {
  it(`reads the same texts out of ${RUNS} files, and every unit at its place`, { timeout: 180_000 }, () => {
    let places = 0
    fc.assert(
      fc.property(file, (source) => {
        const texts = textsOf(parsePoCatalogue(source))
        expect(texts.map(({ value }) => value).sort()).toEqual(oracle(source))
        for (const node of texts) {
          const map = node.map()
          for (let start = 0; start < node.value.length; start++) {
            const end = Math.min(start + 3, node.value.length)
            const place = map.toSource({ start, end })!
            const decoded = unescaped(source.slice(place.start, place.end))
            // an assertion for each of so many places would take most of the time
            if (decoded !== node.value.slice(start, end)) expect(decoded).toBe(node.value.slice(start, end))
            places++
          }
        }
      }),
      { numRuns: RUNS }
    )
    expect(places).toBeGreaterThan(RUNS)
  })

  it(`writes a text so that it is read back, in ${RUNS} files`, () => {
    const text = fc.array(fc.constantFrom('x', '"', '\\', '\n', '\t', 'è', '😀'), { maxLength: 5 })
    fc.assert(
      fc.property(file, text, fc.nat(), fc.nat(), fc.nat({ max: 5 }), (source, parts, which, at, length) => {
        const before = textsOf(parsePoCatalogue(source))
        if (before.length === 0) return
        const node = before[which % before.length]!
        const start = at % (node.value.length + 1)
        const span = { start, end: Math.min(start + length, node.value.length) }
        const map = node.map()
        const place = map.toSource(span)
        if (!place) return
        const edited = source.slice(0, place.start) + map.encode(parts.join('')) + source.slice(place.end)
        const expected = before.map((one) =>
          one === node
            ? node.value.slice(0, span.start) + parts.join('') + node.value.slice(span.end)
            : one.value
        )
        expect(textsOf(parsePoCatalogue(edited)).map(({ value }) => value)).toEqual(expected)
      }),
      { numRuns: RUNS }
    )
  })
})
