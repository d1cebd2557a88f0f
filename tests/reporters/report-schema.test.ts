import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { DRAFT_CATEGORIES, SPAN_CATEGORIES } from '../../src/core/category.js'
import { LANGUAGES } from '../../src/core/draft.js'
import { SEVERITIES } from '../../src/core/severity.js'
import { json } from '../../src/reporters/json.js'
import { renderReport } from '../../src/reporters/render-report.js'
import { draftResult, messageOn, PLAIN_OPTIONS, reportOf, suggestion } from './sample-report.js'

const TEXT = readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')
const schema = z.fromJSONSchema(JSON.parse(TEXT))
const MESSAGE = messageOn('You failed to call.', 'failed', { suggestions: [suggestion('x')] })
const REPORT = reportOf([draftResult([MESSAGE])])

type Case = [string, typeof REPORT]

function printed(report: typeof REPORT): unknown {
  return JSON.parse(renderReport(json, report, new Map(), PLAIN_OPTIONS))
}

/** The report with the value at `path` replaced, or taken away when it is undefined. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(REPORT) as unknown as Record<string | number, unknown>
  const holder = path.slice(0, -1).reduce((at, key) => at[key] as typeof copy, copy)
  if (value === undefined) delete holder[path.at(-1)!]
  else holder[path.at(-1)!] = value
  return copy
}

const AT_MESSAGE = ['results', 0, 'messages', 0] as const

describe('report.schema.json', () => {
  test.each<Case>([
    ['a finding', REPORT],
    ['nothing', reportOf([])],
    ['a draft in a file', reportOf([draftResult([], { draft: 'a[0]', notes: ['n'], lang: null })])],
    ['a failed file', reportOf([], [{ filePath: 'a', code: 'b', message: 'c' }])],
    ['a mail part', reportOf([draftResult([{ ...MESSAGE, range: null, partRange: [0, 1] }])])],
    [
      'no place for a suggestion',
      reportOf([draftResult([{ ...MESSAGE, suggestions: [{ ...suggestion('x'), range: null }] }])])
    ],
    ...[...SPAN_CATEGORIES, ...DRAFT_CATEGORIES].map(
      (category): Case => [category, reportOf([draftResult([{ ...MESSAGE, category }])])]
    ),
    ...SEVERITIES.map((severity): Case => [severity, reportOf([draftResult([{ ...MESSAGE, severity }])])]),
    ...LANGUAGES.map((lang): Case => [lang, reportOf([draftResult([], { lang })])])
  ])('takes the report of %s', (_name, report) => {
    expect(schema.safeParse(printed(report)).error).toBeUndefined()
  })

  test.each<[string, unknown]>([
    ['another version', changed(['version'], 2)],
    ['no summary', changed(['summary'], undefined)],
    ['an unknown key', changed(['extra'], 1)],
    ['an unknown key in a message', changed([...AT_MESSAGE, 'confidence'], 'high')],
    ['no range', changed([...AT_MESSAGE, 'range'], undefined)],
    ['half a range', changed([...AT_MESSAGE, 'range'], [1])],
    ['a negative range', changed([...AT_MESSAGE, 'range'], [-1, 2])],
    ['line 0', changed([...AT_MESSAGE, 'line'], 0)],
    ['an unknown severity', changed([...AT_MESSAGE, 'severity'], 'fatal')],
    ['an unknown category', changed([...AT_MESSAGE, 'category'], 'style')],
    ['an unknown language', changed(['results', 0, 'lang'], 'de')],
    ['an unknown kind', changed([...AT_MESSAGE, 'suggestions', 0, 'kind'], 'idea')],
    ['a draft that is null', changed(['results', 0, 'draft'], null)]
  ])('refuses %s', (_name, report) => {
    expect(schema.safeParse(report).success).toBe(false)
  })
})
