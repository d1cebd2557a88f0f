import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { readerNamed } from '../../src/readers/registry.js'
import { applyChecked } from '../../src/run/check-edits.js'
import { draftsOf } from '../../src/run/drafts-of.js'
import type { Source } from '../../src/run/lint-source.js'
import { planDraft } from '../../src/run/source-edit.js'

function sourceOf(format: string, text: string, at: string, kind: 'text' | 'html' = 'text'): Source {
  return {
    path: `file.${format}`,
    text,
    encoding: 'utf-8',
    reader: readerNamed(format)!,
    selection: { select: [{ at, kind }] }
  }
}

/** Replaces the first `old` in the draft at `at`. */
async function replaced(source: Source, old: string, text: string) {
  const [draft] = await draftsOf(source, 1_000_000)
  const start = draft!.text.indexOf(old)
  const plan = planDraft(draft!, [{ span: { start, end: start + old.length }, text }])
  const { text: after, refused } = await applyChecked(source, [plan])
  return { after, isRefused: plan.refused.length + refused.length > 0 }
}

describe('a change in place', () => {
  it.each([
    ['json', '{"a" :  "you \\u0066ailed", "b":[1,  2]}', '{"a" :  "it is late", "b":[1,  2]}'],
    ['json', '{ "a": "x\\nyou failed\\tagain" } // end', '{ "a": "x\\nit is late\\tagain" } // end'],
    ['yaml', 'a:   you failed   # why\nb: [1,  2]\n', 'a:   it is late   # why\nb: [1,  2]\n'],
    ['yaml', "a: 'x: you\n  failed'\n", "a: 'x: it is late'\n"],
    [
      'yaml',
      'a: >-\n    we know\n    you failed\n    twice\n',
      'a: >-\n    we know\n    it is late\n    twice\n'
    ],
    ['yaml', 'a: |\r\n  x\r\n  you\r\n  failed\r\n', 'a: |\r\n  x\r\n  you\r\n  failed\r\n'],
    ['csv', 'k,a\r\n1,you failed\r\n', 'k,a\r\n1,it is late\r\n'],
    ['csv', 'k;a\n1;"x ""you failed"""\n', 'k;a\n1;"x ""it is late"""\n'],
    ['json-lines', '{"z":"you failed"}\n{"a":"you failed"}\n', '{"z":"you failed"}\n{"a":"it is late"}\n']
  ])('%s %j', async (format, text, expected) => {
    const source = sourceOf(format, text, '**')
    const at = { json: 'a', yaml: 'a', csv: '[0].a', 'json-lines': '[*].a' }[format]!
    const old = text.includes('\r\n  failed') ? 'you failed' : 'you failed'
    const { after } = await replaced(
      { ...source, selection: { select: [{ at, kind: 'text' }] } },
      old,
      'it is late'
    )
    expect(after).toBe(expected)
  })

  it.each([
    ['yaml', 'a: you failed\nb: 1\n', 'it is late: sorry', "a: 'it is late: sorry'\nb: 1\n"],
    ['yaml', 'a: you failed\nb: 1\n', 'x\ny', 'a: "x\\ny"\nb: 1\n'],
    ['yaml', 'a: you failed\nb: 1\n', '- no', "a: '- no'\nb: 1\n"],
    ['yaml', 'a: you failed\nb: 1\n', '12', "a: '12'\nb: 1\n"],
    ['yaml', 'a: you failed\nb: 1\n', '', "a: ''\nb: 1\n"],
    ['yaml', '{a: you failed, b: 1}\n', 'late, {sorry}', "{a: 'late, {sorry}', b: 1}\n"],
    ['csv', 'a,b\nyou failed,x\n', 'late, sorry', 'a,b\n"late, sorry",x\n'],
    ['csv', 'a,b\nyou failed,x\n', 'x\ny', 'a,b\n"x\ny",x\n']
  ])('%s %j is quoted when it has to be', async (format, text, insert, expected) => {
    const source = sourceOf(format, text, format === 'csv' ? '[0].a' : 'a')
    const { after, isRefused } = await replaced(source, 'you failed', insert)
    expect({ after, isRefused }).toEqual({ after: expected, isRefused: false })
  })

  it.each([
    ['a tag would be lost', '{"a":"<p>you <b>failed</b></p>"}', 'html', 'you failed', 'it is late'],
    ['no line break in HTML', '{"a":"<p>you failed</p>"}', 'html', 'you failed', 'x\ny']
  ] as const)('is refused: %s', async (_, text, kind, old, insert) => {
    const { after, isRefused } = await replaced(sourceOf('json', text, 'a', kind), old, insert)
    expect({ after, isRefused }).toEqual({ after: text, isRefused: true })
  })

  it('one that would break the file is left out, the others are made', async () => {
    const text = '{"a": "you failed", "b": "you failed", "c": "you failed"}'
    const source = sourceOf('json', text, '*')
    const drafts = await draftsOf(source, 1_000_000)
    const plans = drafts.map((draft, i) => ({
      draft,
      edits: [{ ...draft.map.toSource({ start: 0, end: 10 })!, text: i === 1 ? '"' : 'late' }],
      expected: i === 1 ? '"' : 'late',
      refused: []
    }))
    const { after, refused } = await applyChecked(source, plans).then(({ text: after, refused }) => ({
      after,
      refused
    }))
    expect(after).toBe('{"a": "late", "b": "you failed", "c": "late"}')
    expect(refused.map(({ draft }) => draft.pointer)).toEqual(['b'])
  })
})

const words = fc
  .array(
    fc.constantFrom('you', 'è', '😀', ' ', ' ', '\n', '"', "'", ',', ': ', '#', '\\', '- ', '{', ';', '.'),
    { maxLength: 8 }
  )
  .map((parts) => parts.join(''))
const value = words.map((text) => `x${text}y`)

/** One value written in each way that a format has for it. */
const written: Readonly<Record<string, (text: string) => readonly string[]>> = {
  json: (text) => [`{"k": 1, "a": ${JSON.stringify(text)}, "z": "kept"}`],
  yaml: (text) => [
    `k: 1\na: ${JSON.stringify(text)} # kept\nz: kept\n`,
    `k: 1\na: '${text.replaceAll("'", "''").replaceAll('\n', '\n\n  ')}'\nz: kept\n`,
    `k: 1\na: |-\n  ${text.replaceAll('\n', '\n  ')}\nz: kept\n`,
    `k: 1\na: >-\n  ${text.replaceAll('\n', '\n\n  ')}\nz: kept\n`,
    `k: 1\na: ${text.replaceAll('\n', '\n\n  ')}\nz: kept\n`,
    `{k: 1, a: ${text.replaceAll('\n', '\n\n  ')}, z: kept}\n`
  ],
  csv: (text) => [
    `k,a,z\n1,"${text.replaceAll('"', '""')}",kept\n`,
    `k;a;z\r\n1;${/[";\n]/.test(text) ? 'x y' : text};kept\r\n`
  ]
}
const parsedBy: Readonly<Record<string, (file: string) => unknown>> = {
  json: (file) => JSON.parse(file),
  yaml: (file) => parseYaml(file),
  csv: (file) => parseCsv(file, { columns: true, delimiter: file.startsWith('k,') ? ',' : ';' })[0]
}

describe('any change in any style', () => {
  it.each(['json', 'yaml', 'csv'])(
    '%s reads back as it was meant, and the rest is the same, byte for byte',
    async (format) => {
      let made = 0
      await fc.assert(
        fc.asyncProperty(value, words, fc.nat(), fc.nat(), fc.nat(), async (text, insert, style, a, b) => {
          const styles = written[format]!(text)
          const source = sourceOf(format, styles[style % styles.length]!, format === 'csv' ? '[0].a' : 'a')
          const [draft] = await draftsOf(source, 1_000_000).catch(() => [])
          if (!draft) return
          const [start, end] = [edge(draft.text, a), edge(draft.text, b)].sort((x, y) => x - y)
          const span = { start: start!, end: end! }
          const plan = planDraft(draft, [{ span, text: insert }])
          const { text: after, refused } = await applyChecked(source, [plan])
          if (plan.refused.length + refused.length > 0) {
            expect(after).toBe(source.text)
            return
          }
          made++
          const before = parsedBy[format]!(source.text) as Record<string, unknown>
          const now = parsedBy[format]!(after) as Record<string, unknown>
          const lines = (one: unknown) => String(one).replaceAll('\r\n', '\n')
          expect(lines(now.a)).toBe(lines(draft.text.slice(0, start) + insert + draft.text.slice(end)))
          expect({ ...now, a: '' }).toEqual({ ...before, a: '' })
          // the value may have been given quotes
          const place = draft.map.toSource({ start: 0, end: draft.text.length })!
          expect(after.startsWith(source.text.slice(0, place.start - 1))).toBe(true)
          expect(after.endsWith(source.text.slice(place.end + 1))).toBe(true)
        }),
        { numRuns: 1000 }
      )
      expect(made).toBeGreaterThan(350)
    }
  )
})

/** An offset of the text that is not inside a pair. */
function edge(text: string, n: number): number {
  const at = n % (text.length + 1)
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at
}
