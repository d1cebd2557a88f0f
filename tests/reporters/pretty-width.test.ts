import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLineIndex } from '../../src/core/line-index.js'
import type { Message } from '../../src/core/report.js'
import { displayWidth } from '../../src/reporters/cells.js'
import { excerpt } from '../../src/reporters/excerpt.js'
import { pretty } from '../../src/reporters/pretty.js'
import { renderReport } from '../../src/reporters/render-report.js'
import { draftResult, messageOn, PLAIN_OPTIONS, reportOf, suggestion } from './sample-report.js'

const SCRAPS = [
  'word ',
  '\uFEFF',
  'perche\u0301 ',
  '你好',
  '👩‍💻',
  '🇹🇷',
  '\t',
  '\x1b[1m',
  '\u202e',
  '\u200b',
  '\r\n',
  '\n',
  '\ud83d',
  '❤️',
  'x'.repeat(50)
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary' })), { maxLength: 40 })
  .map((a) => a.join(''))

function marked(source: string, a: number, b: number, words: string): Message {
  const start = Math.min(a, b) % (source.length + 1)
  const end = Math.max(start, Math.max(a, b) % (source.length + 1))
  const { line, column } = createLineIndex(source).positionAt(start)
  return messageOn('', '', {
    line,
    column,
    range: [start, end],
    actual: source.slice(start, end),
    message: words,
    why: words,
    ruleId: `accusatory/${'long-'.repeat(a % 8)}id`,
    suggestions: [suggestion(words), suggestion(words, 'fix')]
  })
}

describe('pretty', () => {
  test('no line is wider than the terminal, and no control character reaches it', () => {
    const input = fc.record({
      source: text,
      words: text,
      width: fc.integer({ min: 20, max: 120 }),
      a: fc.nat(),
      b: fc.nat()
    })
    fc.assert(
      fc.property(input, ({ source, words, width, a, b }) => {
        const messages = [marked(source, a, b, words), { ...marked(source, a, b, words), range: null }]
        const errors = [{ filePath: words, code: 'not-decodable', message: words }]
        const report = reportOf(
          [draftResult(messages, { filePath: 'r.txt', draft: words, notes: [words] })],
          errors
        )
        const out = renderReport(pretty, report, new Map([['r.txt', source]]), { ...PLAIN_OPTIONS, width })
        expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
        for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
      { numRuns: 300 }
    )
  })

  test('the marks stand below the marked words', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 14, max: 80 }), (left, right, room) => {
        const source = `${left.replace(/\r|\n/g, '')} MARK ${right}`
        const start = source.indexOf('MARK')
        const [line] = excerpt(source, createLineIndex(source), { start, end: start + 4 }, room, '^')
        const at = line!.text.indexOf('MARK')
        expect(line!.marks).toBe(`${' '.repeat(displayWidth(line!.text.slice(0, at)))}^^^^`)
      }),
      { numRuns: 300 }
    )
  })
})
