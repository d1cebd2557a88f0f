import { describe, expect, it } from 'vitest'
import { pointerOf } from '../../../src/readers/data/data-node.js'
import { outlineOf } from '../../../src/readers/data/outline.js'
import { selectNodes } from '../../../src/readers/data/select-nodes.js'
import { parseSelector } from '../../../src/readers/data/selector.js'
import { parseJsonTree } from '../../../src/readers/json/json-tree.js'

const JSON_TEXT = JSON.stringify({
  macros: [
    {
      title: 'A',
      actions: [
        { field: 'comment', value: 'one' },
        { field: 'set', value: ['x', 'y'] }
      ],
      'a.b': 'dotted'
    },
    { title: 'B', on: true, actions: [{ field: 'comment', value: 'two', 'x]y': 'odd' }] }
  ]
})
const root = parseJsonTree(JSON_TEXT, 0, JSON_TEXT)
const found = (selector: string) =>
  selectNodes({ node: root, path: [] }, parseSelector(selector)).map(({ path }) => pointerOf(path))

describe('selectors', () => {
  it.each([
    ['macros[*].title', ['macros[0].title', 'macros[1].title']],
    ['macros[0].title', ['macros[0].title']],
    ['macros[-1].title', ['macros[1].title']],
    ['macros.*.title', ['macros[0].title', 'macros[1].title']],
    ['*[*].title', ['macros[0].title', 'macros[1].title']],
    ['macros[*].actions[?field=comment].value', ['macros[0].actions[0].value', 'macros[1].actions[0].value']],
    ['macros[*].actions[?field!=comment].value[1]', ['macros[0].actions[1].value[1]']],
    ['macros[*].actions[?value[1]=y].value[0]', ['macros[0].actions[1].value[0]']],
    ['macros[?on].title', ['macros[1].title']],
    ['macros[?on=true].title', ['macros[1].title']],
    ['macros[?on!=true].title', ['macros[0].title']],
    ['macros[?title="B"][?on].title', ['macros[1].title']],
    ['macros[?actions[?field=set]].title', ['macros[0].title']],
    ['macros[0]["a.b"]', ['macros[0]["a.b"]']],
    ['macros[1].actions[0]["x]y"]', ['macros[1].actions[0]["x]y"]']],
    [
      'macros[1].**',
      [
        'macros[1].title',
        'macros[1].actions[0].field',
        'macros[1].actions[0].value',
        'macros[1].actions[0]["x]y"]'
      ]
    ],
    ['.', ['']],
    ['$', ['']],
    ['$.macros[0].title', ['macros[0].title']],
    ['$[*][0].title', ['macros[0].title']],
    ['nothing[*].at.all', []],
    ['macros[7]', []],
    ['macros.title', []]
  ])('%s', (selector, expected) => {
    expect(found(selector)).toEqual(expected)
  })

  it.each([
    ['', 1],
    ['macros[', 7],
    ['macros[*', 9],
    ['macros[?]', 9],
    ['macros[?a=b', 12],
    ['macros..title', 7],
    ['a b', 2],
    ['["open]', 1],
    ['a[?b="c]', 6]
  ])('“%s” is broken at character %s', (selector, at) => {
    expect(() => parseSelector(selector)).toThrow(`A selector is broken at character ${at}`)
  })

  it('says what a file holds', () => {
    expect(outlineOf(root)).toBe('macros[*].title, macros[*].actions, macros[*]["a.b"]')
    expect(outlineOf(parseJsonTree('[]', 0, '[]'))).toBe('nothing')
    expect(outlineOf(parseJsonTree('"x"', 0, '"x"'))).toBe('a single value')
  })
})
