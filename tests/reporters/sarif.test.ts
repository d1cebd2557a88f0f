import oasis from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { sarif } from '../../src/reporters/sarif.js'
import { EMPTY, PATH, REPORT, rendered, SUGGESTION, WARNING } from './ci-sample.js'
import { draftResult, reportOf } from './sample-report.js'

// the schema of OASIS, as the matchers of Microsoft carry it
const { $schema: _draft4, id, ...schema } = oasis
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)
const validate = ajv.compile({ ...schema, $id: id })

function valid(log: unknown): boolean {
  if (!validate(log)) throw new Error(ajv.errorsText(validate.errors))
  return true
}

const log = JSON.parse(rendered(sarif))
const [run] = log.runs

describe('sarif', () => {
  test.each([
    ['full', REPORT],
    ['empty', EMPTY]
  ])('of the %s report follows the schema', (_name, report) => {
    expect(valid(JSON.parse(rendered(sarif, report)))).toBe(true)
  })

  test('the schema refuses what is wrong', () => {
    const broken = structuredClone(log)
    broken.runs[0].results[0].level = 'suggestion'
    expect(() => valid(broken)).toThrow('must be equal to one of the allowed values')
  })

  test('names the tool and its rules, with help', () => {
    expect(run.columnKind).toBe('utf16CodeUnits')
    const { rules, ...driver } = run.tool.driver
    expect(driver).toEqual({
      name: 'levelhead',
      informationUri: 'https://www.npmjs.com/package/levelhead',
      semanticVersion: '1.2.3'
    })
    expect(rules).toHaveLength(2)
    expect(rules[0]).toEqual({
      id: 'accusatory/failed-to',
      name: 'Accusatory: failed to',
      shortDescription: { text: 'Accusatory: failed to' },
      fullDescription: { text: 'The reader defends himself first.' },
      help: {
        text: 'The reader defends himself first.\n\nMore: levelhead explain accusatory/failed-to',
        markdown:
          'The reader defends himself first.\n\n[About this rule](https://example.org/accusatory/failed-to), or `levelhead explain accusatory/failed-to`'
      },
      helpUri: 'https://example.org/accusatory/failed-to',
      defaultConfiguration: { level: 'warning' },
      properties: { tags: ['accusatory'], 'problem.severity': 'warning' }
    })
  })

  test('gives place, fingerprint and fixes', () => {
    expect(run.results[0]).toEqual({
      ruleId: 'accusatory/failed-to',
      ruleIndex: 0,
      level: 'warning',
      message: { text: '“failed\nto” puts the reader on trial.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'macros/%C3%A9t%C3%A9%2C%201.txt' },
            region: { startLine: 1, startColumn: 11, endLine: 2, endColumn: 3 }
          },
          logicalLocations: [{ fullyQualifiedName: 'macros[0]' }]
        }
      ],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri: 'macros/%C3%A9t%C3%A9%2C%201.txt' },
              replacements: [
                {
                  deletedRegion: { startLine: 1, startColumn: 7, endLine: 2, endColumn: 9 },
                  insertedContent: { text: 'I have no reply: "è"' }
                }
              ]
            }
          ]
        }
      ]
    })
  })

  test('gives no region where the file cannot be addressed', () => {
    expect(run.results[2].locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'mail.eml' } } }
    ])
    expect(run.results[2]).not.toHaveProperty('fixes')
  })

  test('says which files failed', () => {
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'cannot decode file: a.eml\nsave it as UTF-8' },
            descriptor: { id: 'undecodable' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'a.eml' } } }]
          }
        ]
      }
    ])
  })

  test('knows a finding again when its line has moved, and tells equal ones apart', () => {
    const hashes = (...messages: (typeof WARNING)[]) => {
      const results = JSON.parse(rendered(sarif, reportOf([draftResult(messages, { filePath: PATH })])))
        .runs[0].results
      return results.map((each: typeof run.results) => each.partialFingerprints.primaryLocationLineHash)
    }
    const [before] = hashes(WARNING)
    expect(hashes(SUGGESTION, { ...WARNING, line: 70, endLine: 71, actual: 'failed  to' })[1]).toBe(before)
    expect(hashes(WARNING, WARNING)).toEqual([before, before.replace(/:1$/, ':2')])
  })

  test.each([
    ['a b/c#d?.md', 'a%20b/c%23d%3F.md'],
    ['<stdin>', '%3Cstdin%3E'],
    ['../x.md', '../x.md'],
    ['a:b.md', 'a%3Ab.md'],
    ['/home/ana/x.md', 'file:///home/ana/x.md'],
    ['C:/ana/x y.md', 'file:///C:/ana/x%20y.md'],
    ['half\ud800.md', 'half%EF%BF%BD.md']
  ])('writes %j as %j', (filePath, uri) => {
    const { runs } = JSON.parse(rendered(sarif, reportOf([draftResult([WARNING], { filePath })])))
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })
})
