import { describe, expect, it } from 'vitest'
import type { Draft, SourceMap } from '../../src/core/draft.js'
import type { Finding } from '../../src/core/finding.js'
import { createLineIndex } from '../../src/core/line-index.js'
import { locateFindings } from '../../src/run/locate.js'

const TEXT = 'one\ntwo three'
const FINDING: Finding = {
  ruleId: 'canned/x',
  category: 'canned',
  severity: 'warning',
  confidence: 'high',
  span: { start: 4, end: 7 },
  actual: 'two',
  message: 'm',
  why: 'w',
  source: 's',
  suggestions: [{ span: { start: 4, end: 7 }, text: '2"', kind: 'fix' }]
}

const locate = (map: SourceMap, source: string) =>
  locateFindings([FINDING], { text: TEXT, map, markup: 'plain' } as Draft, createLineIndex(source))[0]

describe('locateFindings', () => {
  it('puts a finding at its place in the file, and the suggestion in the words of the container', () => {
    const map: SourceMap = {
      toSource: ({ start, end }) => ({ start: start + 6, end: end + 6 }),
      encode: (text) => text.replaceAll('"', '&quot;')
    }
    expect(locate(map, `<p>\n  ${TEXT}`)).toMatchObject({
      range: [10, 13],
      line: 3,
      column: 1,
      endColumn: 4,
      suggestions: [{ range: [10, 13], text: '2&quot;', kind: 'fix' }]
    })
  })

  it('counts in the part where the file has no place, and calls nothing a fix there', () => {
    const found = locate({ toSource: () => null, encode: () => null }, 'b25l')
    expect(found).toMatchObject({ range: null, partRange: [4, 7], line: 2, column: 1 })
    expect(found?.suggestions).toEqual([{ range: null, text: '2"', kind: 'rephrase' }])
  })
})
