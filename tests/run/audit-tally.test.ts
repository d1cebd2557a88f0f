import { describe, expect, it } from 'vitest'
import { createAuditTally } from '../../src/run/audit-tally.js'

const FAILED = { ruleId: 'accusatory/failed-to', category: 'accusatory', severity: 'warning' } as const
const CANNED = { ruleId: 'canned/filler', category: 'canned', severity: 'suggestion' } as const

describe('the tally of an audit', () => {
  it('counts replies once for each name and findings each time', () => {
    const tally = createAuditTally({ by: [['agent', 'author']], dateField: 'at' })
    tally.add({ fields: { author: 'ann', at: '2026-03-02' }, lang: 'en', findings: [FAILED, FAILED, CANNED] })
    tally.add({ fields: { author: 'ann', at: '2026-03-03' }, lang: 'en', findings: [] })
    tally.add({ fields: { author: 7 }, lang: null, findings: [CANNED] })
    tally.addBad()
    const { totals, tables, badRecords } = tally.finish(['a.csv'])
    expect(badRecords).toBe(1)
    expect(totals).toEqual({
      replies: 3,
      flagged: 2,
      findings: 4,
      errors: 0,
      warnings: 2,
      suggestions: 2,
      rate: 0.6667
    })
    const rows = tables.map(({ by, rows: own }) => [
      by,
      own.map(({ name, replies, flagged, findings, rate }) => [name, replies, flagged, findings, rate])
    ])
    expect(Object.fromEntries(rows)).toEqual({
      category: [
        ['canned', 2, 2, 2, 0.6667],
        ['accusatory', 1, 1, 2, 0.3333]
      ],
      rule: [
        ['canned/filler', 2, 2, 2, 0.6667],
        ['accusatory/failed-to', 1, 1, 2, 0.3333]
      ],
      language: [
        ['(none)', 1, 1, 1, 1],
        ['en', 2, 1, 3, 0.5]
      ],
      agent: [
        ['7', 1, 1, 1, 1],
        ['ann', 2, 1, 3, 0.5]
      ],
      week: [
        ['(none)', 1, 1, 1, 1],
        ['2026-W10', 2, 1, 3, 0.5]
      ]
    })
  })

  it('counts together what would grow without bound', () => {
    const tally = createAuditTally({ by: [['ticket', 'id']] })
    for (let id = 0; id < 10_005; id++) tally.add({ fields: { id: String(id) }, lang: 'en', findings: [] })
    const { rows } = tally.finish([]).tables.at(-1)!
    expect(rows).toHaveLength(10_001)
    expect(rows.find(({ name }) => name === '(others)')?.replies).toBe(5)
  })
})
