import { describe, expect, test } from 'vitest'
import { checkstyle } from '../../src/reporters/checkstyle.js'
import { github } from '../../src/reporters/github.js'
import { gitlab } from '../../src/reporters/gitlab.js'
import { junit } from '../../src/reporters/junit.js'
import { rdjson } from '../../src/reporters/rdjson.js'
import { rdjsonl } from '../../src/reporters/rdjsonl.js'
import { sarif } from '../../src/reporters/sarif.js'
import { tap } from '../../src/reporters/tap.js'
import { readXml } from '../helpers/read-xml.js'
import { EMPTY, PATH, REPORT, rendered, WARNING } from './ci-sample.js'
import { draftResult, reportOf } from './sample-report.js'

const URL = 'https://example.org/accusatory/failed-to'

describe('github', () => {
  test('writes workflow commands with escaped properties and texts', () => {
    expect(rendered(github).split('\n')).toEqual([
      // over two lines: no columns
      '::warning file=macros/été%2C 1.txt,line=1,endLine=2,title=accusatory/failed-to::' +
        '“failed to” puts the reader on trial.%0A→ I have no reply: "è"',
      '::notice file=macros/été%2C 1.txt,line=2,endLine=2,col=11,endColumn=13,title=negative/no::' +
        '“No”, 100%25: <really>?',
      '::warning file=mail.eml,title=accusatory/failed-to::“failed to” puts the reader on trial.',
      '::error file=a.eml,title=undecodable::cannot decode file: a.eml%0Asave it as UTF-8',
      ''
    ])
  })

  test('makes ten annotations of a kind at most, and says how many more there are', () => {
    const many = Array.from({ length: 13 }, () => ({ ...WARNING, suggestions: [], message: 'x ##[error]y' }))
    const lines = rendered(github, reportOf([draftResult([...many], { filePath: '::set-env::x' })])).split(
      '\n'
    )
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10)
    expect(lines.slice(10)).toEqual([
      ...Array(3).fill('- ::set-env::x:1:11 warning x ## [error]y (accusatory/failed-to)'),
      '3 more warnings in the log above, without an annotation',
      ''
    ])
  })

  test('counts errors and notices of their own', () => {
    const errors = Array.from({ length: 11 }, (_, i) => ({ filePath: `${i}`, code: 'c', message: 'm' }))
    const notices = Array(11).fill({ ...WARNING, severity: 'suggestion', suggestions: [] })
    expect(
      rendered(github, reportOf([draftResult(notices)], errors))
        .split('\n')
        .slice(-4)
    ).toEqual([
      '::error file=9,title=c::m',
      '- 10 error m (c)',
      '1 more error, 1 more suggestion in the log above, without an annotation',
      ''
    ])
  })

  test('says nothing when there is nothing to say', () => expect(rendered(github, EMPTY)).toBe(''))
})

describe('gitlab', () => {
  const issues = JSON.parse(rendered(gitlab))

  test('is one array of issues', () => {
    const fingerprint = expect.stringMatching(/^[0-9a-f]{32}$/)
    expect(issues).toEqual([
      {
        description: '“failed to” puts the reader on trial.',
        check_name: 'accusatory/failed-to',
        fingerprint,
        severity: 'minor',
        location: { path: PATH, lines: { begin: 1, end: 2 } }
      },
      {
        description: '“No”, 100%: <really>?',
        check_name: 'negative/no',
        fingerprint,
        severity: 'info',
        location: { path: PATH, lines: { begin: 2 } }
      },
      {
        description: '“failed to” puts the reader on trial.',
        check_name: 'accusatory/failed-to',
        fingerprint,
        severity: 'minor',
        location: { path: 'mail.eml', lines: { begin: 1 } }
      },
      {
        description: 'cannot decode file: a.eml save it as UTF-8',
        check_name: 'undecodable',
        fingerprint,
        severity: 'blocker',
        location: { path: 'a.eml', lines: { begin: 1 } }
      }
    ])
  })

  test('tells issues apart, also those that are alike', () => {
    const twice = JSON.parse(rendered(gitlab, reportOf([draftResult([WARNING, WARNING, WARNING])])))
    const all = [...issues, ...twice].map(({ fingerprint }) => fingerprint)
    expect(new Set(all).size).toBe(all.length)
  })

  test('keeps a fingerprint when lines move', () => {
    const moved = { ...WARNING, line: 90, endLine: 91, range: [900, 909] as const }
    const of = (message: typeof WARNING) =>
      JSON.parse(rendered(gitlab, reportOf([draftResult([message])])))[0]
    expect(of(moved).fingerprint).toBe(of(WARNING).fingerprint)
    expect(of({ ...moved, actual: 'failed' }).fingerprint).not.toBe(of(WARNING).fingerprint)
  })

  test('names files without a dot before them', () => {
    const [issue] = JSON.parse(rendered(gitlab, reportOf([draftResult([WARNING], { filePath: './a/b.md' })])))
    expect(issue.location.path).toBe('a/b.md')
  })

  test('of nothing is an empty array', () => expect(rendered(gitlab, EMPTY)).toBe('[]\n'))
})

describe('rdjson and rdjsonl', () => {
  const source = { name: 'levelhead', url: 'https://www.npmjs.com/package/levelhead' }
  // 😀 4, blank 1, è 2, colon 1, blank 1: “You” begins at byte 10 of line 1
  const diagnostics = [
    {
      message: '“failed to” puts the reader on trial.',
      location: {
        path: PATH,
        range: { start: { line: 1, column: 14 }, end: { line: 2, column: 3 } }
      },
      severity: 'WARNING',
      code: { value: 'accusatory/failed-to', url: URL },
      suggestions: [
        {
          range: { start: { line: 1, column: 10 }, end: { line: 2, column: 9 } },
          text: 'I have no reply: "è"'
        }
      ]
    },
    {
      message: '“No”, 100%: <really>?',
      location: { path: PATH, range: { start: { line: 2, column: 11 }, end: { line: 2, column: 13 } } },
      severity: 'INFO',
      code: { value: 'negative/no', url: URL },
      suggestions: [{ range: { start: { line: 2, column: 11 }, end: { line: 2, column: 15 } }, text: '' }]
    },
    {
      message: '“failed to” puts the reader on trial.',
      location: { path: 'mail.eml' },
      severity: 'WARNING',
      code: { value: 'accusatory/failed-to', url: URL }
    },
    {
      message: 'cannot decode file: a.eml\nsave it as UTF-8',
      location: { path: 'a.eml' },
      severity: 'ERROR',
      code: { value: 'undecodable' }
    }
  ]

  test('count bytes of UTF-8', () => {
    expect(JSON.parse(rendered(rdjson))).toEqual({ source, diagnostics })
  })

  test('offers nothing with an open slot for one click', () => {
    const suggestions = [
      { range: [0, 2] as const, text: 'In short: ⟨answer⟩.', kind: 'rephrase' as const },
      { range: [0, 2] as const, text: 'Done.', kind: 'rephrase' as const }
    ]
    const report = reportOf([draftResult([{ ...WARNING, suggestions }], { filePath: PATH })])
    const [diagnostic] = JSON.parse(rendered(rdjson, report)).diagnostics
    expect(diagnostic.message).toBe('“failed to” puts the reader on trial.\n→ In short: ⟨answer⟩.')
    expect(diagnostic.suggestions.map((each: { text: string }) => each.text)).toEqual(['Done.'])
    const [result] = JSON.parse(rendered(sarif, report)).runs[0].results
    expect(result.fixes).toHaveLength(1)
  })

  test('one line a diagnostic', () => {
    const lines = rendered(rdjsonl).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(diagnostics.map((each) => ({ ...each, source })))
  })

  test('of nothing', () => {
    expect(JSON.parse(rendered(rdjson, EMPTY))).toEqual({ source, diagnostics: [] })
    expect(rendered(rdjsonl, EMPTY)).toBe('')
  })
})

describe('checkstyle', () => {
  test('is one element a file', () => {
    expect(rendered(checkstyle).split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<checkstyle version="8.0">',
      '  <file name="macros/été, 1.txt">',
      '    <error line="1" column="11" severity="warning" message="“failed to” puts the reader on trial." source="accusatory/failed-to"/>',
      '    <error line="2" column="11" severity="info" message="“No”, 100%: &lt;really&gt;?" source="negative/no"/>',
      '  </file>',
      '  <file name="mail.eml">',
      '    <error severity="warning" message="“failed to” puts the reader on trial." source="accusatory/failed-to"/>',
      '  </file>',
      '  <file name="clean.txt">',
      '  </file>',
      '  <file name="a.eml">',
      '    <error severity="error" message="cannot decode file: a.eml save it as UTF-8" source="undecodable"/>',
      '  </file>',
      '</checkstyle>',
      ''
    ])
  })
})

describe('junit', () => {
  test('fails on errors and warnings, skips suggestions, passes clean drafts', () => {
    const { name, children } = readXml(rendered(junit))
    expect(name).toBe('testsuites')
    expect(children.map(({ attributes }) => attributes)).toEqual([
      { name: PATH, tests: '2', failures: '1', errors: '0', skipped: '1' },
      { name: 'mail.eml', tests: '1', failures: '1', errors: '0', skipped: '0' },
      { name: 'clean.txt', tests: '1', failures: '0', errors: '0', skipped: '0' },
      { name: 'a.eml', tests: '1', failures: '0', errors: '1', skipped: '0' }
    ])
    const [first, second] = children[0]!.children
    expect(first!.attributes).toEqual({ name: 'accusatory/failed-to 1:11', classname: `${PATH} macros[0]` })
    expect(first!.children).toEqual([
      {
        name: 'failure',
        attributes: { type: 'warning', message: '“failed to” puts the reader on trial.' },
        children: [],
        text: '“failed to” (accusatory/failed-to)\nThe reader defends himself first.\n→ I have no reply: "è"'
      }
    ])
    expect(second!.children[0]).toMatchObject({
      name: 'skipped',
      attributes: { message: '“No”, 100%: <really>?' }
    })
    expect(children[2]!.children).toEqual([
      { name: 'testcase', attributes: { name: 'levelhead', classname: 'clean.txt' }, children: [], text: '' }
    ])
  })
})

describe('tap', () => {
  test('is one test a draft', () => {
    expect(rendered(tap).split('\n')).toEqual([
      'TAP version 14',
      'not ok 1 - macros/été, 1.txt macros[0]',
      '  ---',
      '  findings:',
      '    - {"rule":"accusatory/failed-to","severity":"warning","line":1,"column":11,"message":"“failed\\nto” puts the reader on trial.","text":"failed\\nto","suggestions":["I have no reply: \\"è\\""]}',
      '    - {"rule":"negative/no","severity":"suggestion","line":2,"column":11,"message":"“No”, 100%: <really>?","text":"No","suggestions":[""]}',
      '  ...',
      'not ok 2 - mail.eml',
      '  ---',
      '  findings:',
      '    - {"rule":"accusatory/failed-to","severity":"warning","message":"“failed\\nto” puts the reader on trial.","text":"failed\\nto","suggestions":[]}',
      '  ...',
      'ok 3 - clean.txt',
      'not ok 4 - a.eml',
      '  ---',
      '  errors:',
      '    - {"code":"undecodable","message":"cannot decode file: a.eml save it as UTF-8"}',
      '  ...',
      '1..4',
      ''
    ])
  })

  test('counts a draft with suggestions only as to be done', () => {
    const [, second] = rendered(tap, {
      ...REPORT,
      results: [draftResult([{ ...WARNING, severity: 'suggestion' }], { filePath: 'a # TODO.txt' })]
    }).split('\n')
    expect(second).toBe('not ok 1 - a \\# TODO.txt # TODO suggestions only')
  })
})
