import { execFileSync, spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FileError, Message } from '../../src/core/report.js'
import { loadReporter, REPORTERS, type ReporterName } from '../../src/reporters/registry.js'
import { renderReport } from '../../src/reporters/render-report.js'
import { escapeControls, flatten } from '../../src/reporters/visible-text.js'
import { keepLines } from '../../src/reporters/xml-text.js'
import { htmlElements } from '../helpers/html-elements.js'
import { readXml } from '../helpers/read-xml.js'
import { draftResult, PLAIN_OPTIONS, reportOf } from './sample-report.js'

const RAW = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/
const NASTY = [
  '\x1b[31m',
  '\x9b2J',
  '\0',
  '\r\n',
  '</script><script>alert(1)</script>',
  ']]>',
  '<!--',
  '&amp;',
  '%0A::error::',
  '##[error]',
  '| x |',
  '`@team` #12',
  '\ud800',
  '\uffff',
  '\u202e',
  '\u2028',
  '"\'',
  ', :',
  '# TODO',
  '\\',
  '😀è',
  '...\n'
]
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 })
    ),
    {
      maxLength: 5
    }
  )
  .map((parts) => parts.join(''))
const message = fc.record({ message: nasty, why: nasty, actual: nasty, offered: nasty }).map(
  ({ offered, ...texts }): Message => ({
    ruleId: 'accusatory/failed-to',
    category: 'accusatory',
    severity: 'warning',
    url: 'https://example.org/x',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    range: [0, 1],
    suggestions: [{ range: [0, 1], text: offered, kind: 'rephrase' }],
    ...texts
  })
)
const failed = fc.record({ filePath: nasty, code: fc.constant('unreadable'), message: nasty })

interface Sample {
  readonly filePath: string
  readonly draft: string
  readonly found: Message
  readonly error: FileError
}
const samples: fc.Arbitrary<Sample> = fc.record({
  filePath: nasty,
  draft: nasty,
  found: message,
  error: failed
})

async function printer(name: ReporterName): Promise<(sample: Sample) => string> {
  const reporter = await loadReporter(name)
  return ({ filePath, draft, found, error }) =>
    renderReport(
      reporter,
      reportOf([draftResult([found], { filePath, draft, notes: [found.why] })], [error]),
      new Map([[filePath, 'xé\n']]),
      PLAIN_OPTIONS
    )
}

describe('nothing that a terminal obeys gets through', () => {
  test.each([...REPORTERS])('in %s', async (name) => {
    const print = await printer(name)
    fc.assert(
      fc.property(samples, (sample) => !RAW.test(print(sample))),
      { numRuns: 200 }
    )
  })
})

describe('texts come back as they were', () => {
  test.each(['json', 'gitlab', 'rdjson', 'sarif'] as const)('from %s', async (name) => {
    const print = await printer(name)
    fc.assert(
      fc.property(samples, (sample) => {
        const { found, filePath, error } = sample
        const read = JSON.parse(print(sample))
        if (name === 'json') {
          expect(read.results[0]).toMatchObject({ filePath, messages: [found] })
          expect(read.errors).toEqual([error])
        } else if (name === 'gitlab') {
          expect(read[0].description).toBe(flatten(found.message))
          expect(`./${read[0].location.path}`.endsWith(filePath.replace(/^(?:\.\/)+/, ''))).toBe(true)
        } else if (name === 'rdjson') {
          expect(read.diagnostics[0].location.path).toBe(filePath)
          expect(read.diagnostics[0].suggestions[0].text).toBe(found.suggestions[0]!.text)
          expect(read.diagnostics[1].message).toBe(error.message)
        } else {
          const [result] = read.runs[0].results
          expect(result.message.text).toBe(found.message)
          const { uri } = result.locations[0].physicalLocation.artifactLocation
          if (!filePath.startsWith('/') && !/^[a-z]:\//i.test(filePath))
            expect(decodeURIComponent(uri)).toBe(Buffer.from(filePath).toString('utf8'))
        }
      }),
      { numRuns: 200 }
    )
  })

  test.each(['ndjson', 'rdjsonl'] as const)('from %s, line by line', async (name) => {
    const print = await printer(name)
    fc.assert(
      fc.property(samples, (sample) => {
        const lines = print(sample).trimEnd().split('\n')
        expect(lines).toHaveLength(2)
        for (const line of lines) JSON.parse(line)
      })
    )
  })

  test('from checkstyle', async () => {
    const print = await printer('checkstyle')
    fc.assert(
      fc.property(samples, (sample) => {
        const [first, second] = readXml(print(sample)).children
        expect(first!.attributes.name).toBe(keepLines(sample.filePath))
        expect(first!.children[0]!.attributes.message).toBe(keepLines(flatten(sample.found.message)))
        expect(second!.attributes.name).toBe(keepLines(sample.error.filePath))
      }),
      { numRuns: 300 }
    )
  })

  test('from junit', async () => {
    const print = await printer('junit')
    fc.assert(
      fc.property(samples, (sample) => {
        const failure = readXml(print(sample)).children[0]!.children[0]!.children[0]!
        expect(failure.attributes.message).toBe(keepLines(flatten(sample.found.message)))
        expect(failure.text).toContain(keepLines(flatten(sample.found.why)))
      }),
      { numRuns: 300 }
    )
  })

  test('from tap: the plan counts the tests, and the blocks are JSON', async () => {
    const print = await printer('tap')
    fc.assert(
      fc.property(samples, (sample) => {
        const lines = print(sample).trimEnd().split('\n')
        expect(lines.filter((line) => /^(?:not )?ok \d/.test(line))).toHaveLength(2)
        expect(lines.at(-1)).toBe('1..2')
        const items = lines
          .filter((line) => line.startsWith('    - '))
          .map((line) => JSON.parse(line.slice(6)))
        expect(items[0].message).toBe(sample.found.message)
      })
    )
  })

  test('from github: one command a line, whatever is in it', async () => {
    const print = await printer('github')
    const decode = (text: string) =>
      text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%')
    fc.assert(
      fc.property(samples, (sample) => {
        const lines = print(sample).trimEnd().split('\n')
        expect(lines).toHaveLength(2)
        const [, properties, data] = /^::warning ((?:(?!::).)*)::(.*)$/.exec(lines[0]!) ?? []
        const file = /(?:^|,)file=([^,]*)/.exec(properties!)![1]!
        expect(decode(file)).toBe(flatten(sample.filePath))
        expect(decode(data!).startsWith(flatten(sample.found.message))).toBe(true)
      }),
      { numRuns: 300 }
    )
  })

  test('from markdown: rows keep their cells', async () => {
    const print = await printer('markdown')
    const decode = (cell: string) => cell.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    fc.assert(
      fc.property(samples, (sample) => {
        const row = print(sample)
          .split('\n')
          .find((line) => line.startsWith('| warning | '))!
        const cells = row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''))
        expect(cells).toHaveLength(4)
        expect(cells.join('').replace('*leave these words out*', '')).not.toMatch(/<(?!br>)|[`@*]/)
        expect(decode(cells[1]!)).toBe(`${flatten(`${sample.filePath}:1`)}<br>${flatten(sample.draft)}`)
      }),
      { numRuns: 300 }
    )
  })

  test('from html: no element is made by a text', async () => {
    const print = await printer('html')
    fc.assert(
      fc.property(samples, (sample) => {
        const elements = htmlElements(print(sample))
        expect(elements.filter(({ name }) => name === 'script' || name === 'img')).toHaveLength(1)
        const path = elements.find(({ attributes }) => attributes.class === 'path')
        expect(path!.text).toBe(keepLines(sample.error.filePath).replace(/\r\n?/g, '\n'))
        expect(
          elements.some(({ attributes }) => Object.keys(attributes).some((key) => key.startsWith('on')))
        ).toBe(false)
      }),
      { numRuns: 100 }
    )
  })
})

const python = spawnSync('python3', ['--version']).status === 0

test.skipIf(!python)('a parser of others reads the XML', async () => {
  const documents: string[] = []
  for (const name of ['checkstyle', 'junit'] as const) {
    const print = await printer(name)
    documents.push(...fc.sample(samples, { numRuns: 60, seed: 7 }).map(print))
  }
  const script =
    'import json,sys,xml.etree.ElementTree as e\nfor d in json.load(sys.stdin): e.fromstring(d.encode())\nprint("read")'
  expect(execFileSync('python3', ['-c', script], { input: JSON.stringify(documents) }).toString()).toBe(
    'read\n'
  )
})

test('what is written out is written out once', () => {
  expect(escapeControls(keepLines('\x1b\n'))).toBe('\\x1b\\x0a')
})
