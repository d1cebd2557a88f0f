import { describe, expect, test } from 'vitest'
import { parseDirectives } from '../../src/zones/directives.js'
import { layoutOf } from '../../src/zones/layout.js'

function parse(text: string) {
  return parseDirectives(text, layoutOf(text)).map(({ kind, rules, reason, span, covers }) => ({
    kind,
    rules,
    reason,
    at: text.slice(span.start, span.end),
    covers: covers.map((cover) => ({ ...cover, span: text.slice(cover.span.start, cover.span.end) }))
  }))
}

describe('comment forms', () => {
  test.each([
    'levelhead-disable-next-line accusatory/failed-to -- quoted on purpose',
    '<!-- levelhead-disable-next-line accusatory/failed-to -- quoted on purpose -->',
    '# levelhead-disable-next-line accusatory/failed-to -- quoted on purpose',
    '// levelhead-disable-next-line accusatory/failed-to -- quoted on purpose',
    '/* levelhead-disable-next-line accusatory/failed-to -- quoted on purpose */',
    '{% comment %}levelhead-disable-next-line accusatory/failed-to -- quoted on purpose{% endcomment %}',
    '{# levelhead-disable-next-line accusatory/failed-to -- quoted on purpose #}',
    '{{!-- levelhead-disable-next-line accusatory/failed-to -- quoted on purpose --}}'
  ])('%s', (line) => {
    expect(parse(`${line}\r\n\r\nYou failed.\r\nAgain.`)).toEqual([
      {
        kind: 'disable-next-line',
        rules: ['accusatory/failed-to'],
        reason: 'quoted on purpose',
        at: line,
        covers: [{ span: 'You failed.\r\n', rules: ['accusatory/failed-to'], except: [] }]
      }
    ])
  })

  test.each([
    'Write levelhead-disable above the line.',
    'levelhead-disable is the word to use.',
    'levelhead-disabled',
    '> levelhead-disable'
  ])('%s is prose', (line) => {
    expect(parse(line)).toEqual([])
  })
})

test('disable until enable, rule by rule', () => {
  const text = 'levelhead-disable canned, heated\na\nlevelhead-enable heated\nb\nlevelhead-enable\nc\n'
  expect(parse(text).map(({ covers }) => covers)).toEqual([
    [
      { span: 'a\n', rules: ['canned', 'heated'], except: [] },
      { span: 'levelhead-enable heated\nb\n', rules: ['canned'], except: [] }
    ],
    [],
    []
  ])
})

test('disable all, one rule on again, to the end', () => {
  const text = '<!-- levelhead-disable -->\na\n<!-- levelhead-enable heated -->\nb'
  expect(parse(text)[0]!.covers).toEqual([
    { span: 'a\n', rules: [], except: [] },
    { span: '<!-- levelhead-enable heated -->\nb', rules: [], except: ['heated'] }
  ])
})

test('nothing left to cover', () => {
  expect(parse('a\nlevelhead-disable-next-line\n\n')[0]!.covers).toEqual([])
})
