import { describe, expect, it } from 'vitest'
import type { TextNode } from '../../../src/readers/data/data-node.js'
import { leavesOf } from '../../../src/readers/data/select-nodes.js'
import { parseYamlTree } from '../../../src/readers/yaml/yaml-tree.js'

function textIn(source: string): TextNode {
  const texts = leavesOf({ node: parseYamlTree(source), path: [] }).flatMap(({ node }) =>
    node.kind === 'text' ? [node] : []
  )
  return texts[0]!
}

/** The source of the words in the first text of a file. */
function written(source: string, words: string): string | null {
  const { value, map } = textIn(source)
  const start = value.indexOf(words)
  if (start === -1) return `not in ${JSON.stringify(value)}`
  const place = map().toSource({ start, end: start + words.length })
  return place && source.slice(place.start, place.end)
}

describe('places in YAML', () => {
  it.each([
    ['plain', 'a: you failed # note\n', 'failed', 'failed'],
    ['plain over lines', 'a: you\n  failed\n', 'you failed', 'you\n  failed'],
    ['plain over an empty line', 'a: you\n\n  failed\n', '\nfailed', '\n\n  failed'],
    ['single quotes', "a: 'didn''t send'\n", "didn't", "didn''t"],
    ['single quotes over lines', "a: 'you  \n   failed'\n", 'you failed', 'you  \n   failed'],
    ['double quotes, an escape by four digits', 'a: "perch\\u00e9 no"\n', 'é', '\\u00e9'],
    ['double quotes, an escape by two digits', 'a: "caf\\xe9!"\n', 'é!', '\\xe9!'],
    ['double quotes, an escape by eight digits', 'a: "\\U0001F600 ok"\n', '😀', '\\U0001F600'],
    ['double quotes, two halves', 'a: "\\ud83d\\ude00 ok"\n', '😀', '\\ud83d\\ude00'],
    ['double quotes, a line break', 'a: "you\\nfailed"\n', '\n', '\\n'],
    ['double quotes, a folded line', 'a: "you \n  failed"\n', 'you failed', 'you \n  failed'],
    ['double quotes, a line that goes on', 'a: "you \\\n  failed"\n', 'you failed', 'you \\\n  failed'],
    ['double quotes, a kept blank', 'a: "you\\\n  \\ failed"\n', ' failed', '\\ failed'],
    ['literal', 'a: |\n  you\n  failed\n', 'you\nfailed', 'you\n  failed'],
    ['literal, CR LF', 'a: |\r\n  you\r\n  failed\r\n', 'you\nfailed', 'you\r\n  failed'],
    ['literal, indented more', 'a: |\n  you\n    failed\n', '\n  failed', '\n    failed'],
    ['literal, an indentation that is told', 'a: |2-\n    you\n', '  you', '  you'],
    ['literal, empty lines in front', 'a: |\n\n  you\n', '\nyou', '\n  you'],
    ['folded', 'a: >\n  you\n  failed\n', 'you failed', 'you\n  failed'],
    ['folded, a paragraph', 'a: >-\n  you\n\n  failed\n', '\nfailed', '\n\n  failed'],
    [
      'folded, lines that are indented more',
      'a: >\n  you\n    failed\n  twice\n',
      '\n  failed\n',
      '\n    failed\n  '
    ],
    ['folded, kept empty lines', 'a: >+\n  you\n\n', 'you\n', 'you\n'],
    ['in brackets', 'a: [you failed, x]\n', 'failed', 'failed'],
    ['behind a byte order mark', '\ufeffa: you failed\n', 'failed', 'failed'],
    ['behind an anchor and a tag', 'a: &x !!str you failed\nb: *x\n', 'failed', 'failed']
  ])('%s', (_, source, words, expected) => {
    expect(written(source, words)).toBe(expected)
  })

  it('counts what is referred to once, where it stands', () => {
    const root = parseYamlTree('a: &x you failed\nb: *x\nc: {<<: {d: e}}\n')
    const leaves = leavesOf({ node: root, path: [] })
    expect(leaves.map(({ node }) => (node.kind === 'text' ? node.value : node))).toEqual([
      'you failed',
      { kind: 'other', value: '*x' },
      'e'
    ])
  })
})

describe('writing into YAML', () => {
  it.each([
    ['plain', 'a: x\n', "it's", "it's"],
    ['plain, a colon', 'a: x\n', 'note: this', null],
    ['plain, a colon at the end', 'a: x\n', 'note:', null],
    ['plain, a time', 'a: x\n', '10:30', '10:30'],
    ['plain, a comment', 'a: x\n', 'no #1', null],
    ['plain, a line break', 'a: x\n', 'a\nb', null],
    ['plain, a comma', 'a: x\n', 'a, b', 'a, b'],
    ['plain in brackets, a comma', 'a: [x]\n', 'a, b', null],
    ['single quotes', "a: 'x'\n", "it's", "it''s"],
    ['single quotes, a line break', "a: 'x'\n", 'a\nb', null],
    ['double quotes', 'a: "x"\n', 'say "è"\n', 'say \\"è\\"\\n'],
    ['double quotes in a file of ASCII', 'a: "\\u00e8"\n', 'ş😀', '\\u015f\\ud83d\\ude00'],
    ['literal', 'a: |\n   x\n', 'a\n\nb', 'a\n\n   b'],
    ['literal, CR LF', 'a: |\r\n  x\r\n', 'a\nb', 'a\r\n  b'],
    ['literal, a bell', 'a: |\n  x\n', '\x07', null],
    ['folded', 'a: >\n  x\n', 'a\n\nb', 'a\n\n\n  b'],
    ['folded, a line that is indented', 'a: >\n  x\n', 'a\n  b', null]
  ])('%s', (_, source, text, expected) => {
    expect(textIn(source).map().encode(text)).toBe(expected)
  })

  it.each([
    ['plain, one line', 'a: x # c\n', 'note: it', { start: 3, end: 4, text: "'note: it'" }],
    ['plain, several lines', 'a: x\n', 'note:\nit', { start: 3, end: 4, text: '"note:\\nit"' }],
    ['single quotes', "a: 'x'\n", "it's\n", { start: 3, end: 6, text: '"it\'s\\n"' }],
    ['double quotes hold everything', 'a: "x"\n', 'y', undefined]
  ])('anew: %s', (_, source, text, expected) => {
    expect(textIn(source).map().whole?.(text)).toEqual(expected)
  })
})
