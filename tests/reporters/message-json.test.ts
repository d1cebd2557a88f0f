import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Message } from '../../src/core/report.js'
import { shapeMessage } from '../../src/reporters/json-shape.js'
import { jsonText } from '../../src/reporters/json-text.js'
import { messagesJson } from '../../src/reporters/message-json.js'

const text = fc.oneof(
  fc.constantFrom('', 'plain', '"', '\\', '\n', '\u2028', '\u202e', '\ud800', '\ufeff', '\x7f', 'ş', '🙂'),
  fc.string({ unit: 'binary' })
)
const range = fc.option(fc.tuple(fc.nat(), fc.nat()))
const suggestion = fc.record({ range, text, kind: fc.constantFrom('fix', 'rephrase', 'restructure') })
const message = fc.record(
  {
    ruleId: text,
    category: fc.constantFrom('accusatory', 'template'),
    severity: fc.constantFrom('error', 'warning', 'suggestion'),
    message: text,
    why: text,
    url: text,
    line: fc.nat(),
    column: fc.nat(),
    endLine: fc.nat(),
    endColumn: fc.nat(),
    range,
    partRange: fc.tuple(fc.nat(), fc.nat()),
    actual: text,
    suggestions: fc.array(suggestion, { maxLength: 3 }),
    more: text
  },
  {
    noNullPrototype: true,
    requiredKeys: [
      'ruleId',
      'category',
      'severity',
      'message',
      'why',
      'url',
      'line',
      'column',
      'endLine',
      'endColumn',
      'range',
      'actual',
      'suggestions'
    ]
  }
)

it('writes messages as JSON.stringify does, less the characters that are hidden', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 4 }), (messages) => {
      const given = messages as readonly unknown[] as readonly Message[]
      expect(messagesJson(given)).toBe(jsonText(given.map(shapeMessage)))
    }),
    { numRuns: 1000 }
  )
})
