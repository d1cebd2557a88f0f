import { readFileSync } from 'node:fs'
import oasis from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { loadReporter, REPORTERS, type ReporterName } from '../../src/reporters/registry.js'
import { renderReport } from '../../src/reporters/render-report.js'
import { escapeControls, flatten } from '../../src/reporters/visible-text.js'
import { htmlElements } from '../helpers/html-elements.js'
import { readXml, type XmlElement } from '../helpers/read-xml.js'
import { draftResult, messageOn, PLAIN_OPTIONS, reportOf, suggestion } from './sample-report.js'

const ODD = [
  'a::b:1:1: error (x)',
  '%0A::error file=a,line=1::x%25',
  `quotes "a" 'b' \`c\` $(d)`,
  '</script><script>alert(1)</script><img src=x onerror=alert(1)>',
  'two\nlines\r\n::error::x\n##[error]y',
  '\ufffd and \ud800 alone',
  'n'.repeat(5000),
  '| cells | and *stars* and [a](javascript:x) #1 @team',
  ']]> <!-- --> &amp; <?xml?>',
  '# TODO \\# SKIP',
  '=cmd|x!A1',
  '\x1b[31m\x9b2J\x07\u202eneddih\u2028',
  '__proto__',
  '\u05e9\u05dc\u05d5\u05dd \u{1f468}\u200d\u{1f469} e\u0301',
  ' blanks \t around '
]

/** What somebody gets who reads a report with a parser of its format; texts as they are meant for people. */
interface Read {
  readonly path: string
  readonly message: string
  /** Of the file that could not be read. */
  readonly failed: string
}

const { $schema: _draft4, id, ...schema } = oasis
const ajv = new Ajv({ strict: false, unicodeRegExp: false })
formats.default(ajv)
const isSarif = ajv.compile({ ...schema, $id: id })
const isReport = z.fromJSONSchema(
  JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'))
)

const lines = (printed: string) => printed.trimEnd().split('\n')
const fromXml = (text: string) => text.replaceAll(/\\x0a/g, '\n')
const uri = (text: string) => decodeURIComponent(text)
const command = (text: string) =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
const ofMarkdown = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

/** A reader for each format; one without an entry does not compile, and fails the test below. */
const READ: Readonly<Record<ReporterName, (printed: string) => Partial<Read>>> = {
  pretty(printed) {
    const all = lines(printed)
    const heading = (first: number) => {
      const end = all.findIndex((line, i) => i > first && /^ {2}(?:\d+:\d+|error) /.test(line))
      return all.slice(first, end).join('\n').replaceAll('\n  ', '')
    }
    // only what is longer than the terminal is wide goes on in the next line
    return {
      path: heading(0),
      failed: heading(all.findIndex((line) => line.startsWith('gone'))).replace(/^gone(?! )/, 'gone ')
    }
  },
  compact(printed) {
    const [first, second, ...others] = lines(printed)
    expect(others).toEqual([])
    const [, path, message] = /^(.*):1:1: warning (.*) \(accusatory\/failed-to\)$/.exec(first!)!
    return { path: path!, message: message!, failed: /^(.*):1:1: error m \(unreadable\)$/.exec(second!)![1]! }
  },
  json(printed) {
    const report = JSON.parse(printed)
    isReport.parse(report)
    const [{ filePath, messages }] = report.results
    return { path: filePath, message: messages[0].message, failed: report.errors[0].filePath }
  },
  ndjson(printed) {
    const [result, error] = lines(printed).map((line) => JSON.parse(line))
    return { path: result.filePath, message: result.messages[0].message, failed: error.filePath }
  },
  html(printed) {
    const elements = htmlElements(printed)
    expect(elements.filter(({ name }) => name === 'script' || name === 'img')).toHaveLength(1)
    for (const { attributes } of elements) {
      expect(Object.keys(attributes).filter((name) => name.startsWith('on'))).toEqual([])
      expect(attributes['href'] ?? '').not.toMatch(/^\s*javascript:/i)
    }
    return { failed: elements.find(({ attributes }) => attributes['class'] === 'path')!.text }
  },
  markdown(printed) {
    const row = lines(printed).find((line) => line.startsWith('| warning | '))!
    const cells = row.split(' | ')
    expect(cells).toHaveLength(4)
    expect(row).not.toMatch(/<(?!br>|sub>|\/sub>)|[`@]|\]\(javascript/)
    return { path: ofMarkdown(cells[1]!).replace(/:1(?:<br>.*)?$/s, '') }
  },
  github(printed) {
    const [first, second, ...others] = lines(printed)
    expect(others).toEqual([])
    const [, path, message] = /^::warning file=([^,]*),(?:(?!::).)*::(.*)$/.exec(first!)!
    return {
      path: command(path!),
      message: command(message!).split('\n')[0]!,
      failed: command(/^::error file=([^,]*),/.exec(second!)![1]!)
    }
  },
  gitlab(printed) {
    const [issue, error] = JSON.parse(printed)
    expect(issue.fingerprint).not.toBe(error.fingerprint)
    return { path: issue.location.path, message: issue.description, failed: error.location.path }
  },
  sarif(printed) {
    const log = JSON.parse(printed)
    expect(isSarif(log) || ajv.errorsText(isSarif.errors)).toBe(true)
    const [{ results, invocations }] = log.runs
    const place = (holder: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      uri(holder.locations[0]!.physicalLocation.artifactLocation.uri)
    return {
      path: place(results[0]),
      message: results[0].message.text,
      failed: place(invocations[0].toolExecutionNotifications[0])
    }
  },
  rdjson(printed) {
    return rdformat(JSON.parse(printed).diagnostics)
  },
  rdjsonl(printed) {
    return rdformat(lines(printed).map((line) => JSON.parse(line)))
  },
  checkstyle(printed) {
    const [first, second] = readXml(printed).children
    return {
      path: fromXml(first!.attributes['name']!),
      message: first!.children[0]!.attributes['message']!,
      failed: fromXml(second!.attributes['name']!)
    }
  },
  junit(printed) {
    const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)]
    const elements = all(readXml(printed))
    return { message: elements.find(({ name }) => name === 'failure')!.attributes['message']! }
  },
  tap(printed) {
    const all = lines(printed)
    const tests = all.filter((line) => /^(?:not )?ok\b/.test(line))
    expect([tests.length, all[0], all.at(-1)]).toEqual([2, 'TAP version 14', '1..2'])
    const [block] = /^ {2}---\n[\s\S]*?^ {2}\.\.\.$/m.exec(printed)!
    const name = (line: string) => line.replace(/^not ok \d - /, '').replaceAll(/\\([\\#])/g, '$1')
    return {
      path: name(tests[0]!),
      message: parse(block.replace(/\n {2}\.\.\.$/, '').replace(/^ {2}---\n/, '')).findings[0].message,
      failed: name(tests[1]!)
    }
  }
}

interface Diagnostic {
  readonly location: { readonly path: string }
  readonly message: string
}

function rdformat([first, second]: readonly Diagnostic[]): Read {
  return { path: first!.location.path, message: first!.message, failed: second!.location.path }
}

/** However a format shows a text on one line, these are its words. */
const words = (text: string) =>
  escapeControls(flatten(text.replaceAll(/\p{Cs}/gu, ' ')))
    .replaceAll(/\\(?:x[0-9a-f]{2}|u[0-9a-f]{4})|\s+|\ufffd/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()

it('every reporter has a reader here', () => {
  expect(Object.keys(READ).sort()).toEqual([...REPORTERS].sort())
})

describe.each([...REPORTERS])('%s', (name) => {
  it.each(ODD)('can be read when a name and a message are %j', async (odd) => {
    const source = 'You failed to attach it.\n'
    const message = messageOn(source, 'You', {
      message: odd,
      why: odd,
      suggestions: [suggestion(odd)],
      actual: odd
    })
    const failed = { filePath: `gone ${odd}`, code: 'unreadable', message: 'm' }
    const printed = renderReport(
      await loadReporter(name),
      reportOf([draftResult([message], { filePath: odd })], [failed]),
      new Map([[odd, source]]),
      { ...PLAIN_OPTIONS, version: '1.2.3' }
    )
    const read = READ[name](printed)
    if (read.path !== undefined) expect(words(read.path)).toBe(words(odd))
    if (read.message !== undefined) expect(words(read.message)).toBe(words(odd))
    if (read.failed !== undefined) expect(words(read.failed)).toBe(words(failed.filePath))
  })
})
