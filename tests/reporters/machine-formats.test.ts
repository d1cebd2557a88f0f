import { describe, expect, test } from 'vitest'
import { compact } from '../../src/reporters/compact.js'
import { json } from '../../src/reporters/json.js'
import { ndjson, recordLine } from '../../src/reporters/ndjson.js'
import { renderReport } from '../../src/reporters/render-report.js'
import type { Reporter } from '../../src/reporters/reporter.js'
import { draftResult, messageOn, PLAIN_OPTIONS, reportOf, suggestion } from './sample-report.js'

const SOURCE = 'You failed\nto reply.'
const MESSAGE = messageOn(SOURCE, 'failed\nto', { suggestions: [suggestion('did not', 'fix', [0, 4])] })
const MESSAGE_JSON =
  '{"ruleId":"accusatory/failed-to","category":"accusatory","severity":"warning",' +
  '"message":"“failed\\nto” puts the reader on trial.","why":"The reader defends himself first.",' +
  '"url":"https://example.org/accusatory/failed-to","line":1,"column":5,"endLine":2,"endColumn":3,' +
  '"range":[4,13],"actual":"failed\\nto","suggestions":[{"range":[0,4],"text":"did not","kind":"fix"}]}'
const PART_JSON = MESSAGE_JSON.replace('"range":[4,13]', '"range":null,"partRange":[4,13]')
const FULL = reportOf(
  [
    draftResult([MESSAGE], { draft: 'macros[0].value', notes: ['A note.'] }),
    draftResult([{ ...MESSAGE, range: null, partRange: [4, 13] }], { draft: 'macros[1].value' }),
    draftResult([], { filePath: 'clean.txt', lang: null, profile: 'transactional' })
  ],
  [
    { filePath: 'a.eml', code: 'not-decodable', message: 'It is not\nUTF-8' },
    { filePath: 'b.txt', code: 'file-not-found', message: 'No such file' }
  ]
)
const EMPTY = reportOf([])

function lines(reporter: Reporter, report: typeof FULL): string[] {
  return renderReport(reporter, report, new Map(), PLAIN_OPTIONS).split('\n')
}

describe('json', () => {
  test('has the keys of version 1 in their order, one line a draft', () => {
    expect(lines(json, FULL)).toEqual([
      '{"version":1,"results":[',
      `{"filePath":"reply.txt","draft":"macros[0].value","lang":"en","langFrom":"detected","profile":"reply","notes":["A note."],"messages":[${MESSAGE_JSON}]},`,
      `{"filePath":"reply.txt","draft":"macros[1].value","lang":"en","langFrom":"detected","profile":"reply","notes":[],"messages":[${PART_JSON}]},`,
      '{"filePath":"clean.txt","lang":null,"langFrom":"detected","profile":"transactional","notes":[],"messages":[]}',
      '],"errors":[',
      '{"filePath":"a.eml","code":"not-decodable","message":"It is not\\nUTF-8"},',
      '{"filePath":"b.txt","code":"file-not-found","message":"No such file"}',
      '],"summary":{"files":2,"drafts":3,"rules":96,"errors":0,"warnings":2,"suggestions":0}}',
      ''
    ])
  })

  test('of no files is still a whole document', () => {
    expect(lines(json, EMPTY)).toEqual([
      '{"version":1,"results":[],"errors":[],"summary":{"files":0,"drafts":0,"rules":96,"errors":0,"warnings":0,"suggestions":0}}',
      ''
    ])
  })

  test.each([
    ['full', FULL],
    ['empty', EMPTY]
  ])('of the %s report reads back as the report', (_name, report) => {
    expect(JSON.parse(lines(json, report).join('\n'))).toEqual(report)
  })

  test('does not depend on the order of keys or on keys of others', () => {
    const { ruleId, ...rest } = { ...MESSAGE, partRange: [1, 2] as const, confidence: 'high' }
    const shuffled = reportOf([draftResult([{ ...rest, ruleId }])])
    expect(lines(json, shuffled)).toEqual(lines(json, reportOf([draftResult([MESSAGE])])))
  })
})

describe('ndjson', () => {
  test('is one line a draft, then one line a failed file', () => {
    expect(lines(ndjson, FULL)).toEqual([
      `{"filePath":"reply.txt","draft":"macros[0].value","lang":"en","messages":[${MESSAGE_JSON}]}`,
      `{"filePath":"reply.txt","draft":"macros[1].value","lang":"en","messages":[${PART_JSON}]}`,
      '{"filePath":"clean.txt","lang":null,"messages":[]}',
      '{"filePath":"a.eml","error":{"code":"not-decodable","message":"It is not\\nUTF-8"}}',
      '{"filePath":"b.txt","error":{"code":"file-not-found","message":"No such file"}}',
      ''
    ])
  })

  test.each([
    [{ id: 7, lang: 'it' as const, messages: [] }, '{"id":7,"lang":"it","messages":[]}\n'],
    [
      { id: 'a\n"', lang: 'en' as const, messages: [MESSAGE] },
      `{"id":"a\\n\\"","lang":"en","messages":[${MESSAGE_JSON}]}\n`
    ],
    [{ id: undefined, lang: null, messages: [] }, '{"id":null,"lang":null,"messages":[]}\n'],
    [
      { id: { n: [1] }, error: { message: 'It is not JSON', code: 'bad-record' } },
      '{"id":{"n":[1]},"error":{"code":"bad-record","message":"It is not JSON"}}\n'
    ]
  ])('record %j', (record, line) => {
    expect(recordLine(record)).toBe(line)
  })
})

describe('compact', () => {
  test('is one line a finding and one line a failed file', () => {
    expect(lines(compact, FULL)).toEqual([
      'reply.txt:1:5: warning “failed to” puts the reader on trial. (accusatory/failed-to)',
      'reply.txt:1:5: warning “failed to” puts the reader on trial. (accusatory/failed-to)',
      'a.eml:1:1: error It is not UTF-8 (not-decodable)',
      'b.txt:1:1: error No such file (file-not-found)',
      ''
    ])
  })

  test('prints nothing when nothing was found', () => {
    expect(lines(compact, EMPTY)).toEqual([''])
  })

  test('writes control characters out', () => {
    const report = reportOf([
      draftResult([{ ...MESSAGE, message: 'a\x1b[2Jb\r\n  c\td' }], { filePath: 'x\ny.txt' })
    ])
    expect(lines(compact, report)[0]).toBe('x\\x0ay.txt:1:5: warning a\\x1b[2Jb c d (accusatory/failed-to)')
  })
})
