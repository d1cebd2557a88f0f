import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Audit, AuditRow } from '../../src/core/audit.js'
import { auditPage } from '../../src/reporters/audit-page.js'

const row = (name: string, flagged: number, more: Partial<AuditRow> = {}): AuditRow => ({
  name,
  replies: 2000,
  flagged,
  findings: flagged * 2,
  errors: 1,
  warnings: flagged * 2 - 1,
  suggestions: 0,
  rate: flagged / 2000,
  ...more
})
const many = (count: number, name: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => row(name(i), 1))
const audit: Audit = {
  version: 1,
  files: ['a&b.csv', '-'],
  badRecords: 1,
  totals: { replies: 12_000, flagged: 3000, findings: 1, errors: 0, warnings: 1, suggestions: 0, rate: 0.25 },
  tables: [
    { by: 'category', rows: [row('accusatory', 1250)] },
    { by: 'rule', rows: [] },
    { by: 'agent', rows: [row('<img src=x onerror=alert(1)>\u202e', 3), ...many(1100, (i) => `agent ${i}`)] },
    { by: 'week', rows: many(20, (i) => `2026-W${10 + i}`) }
  ]
}
const page = auditPage(audit)
const sections = page.split('<section').slice(1)
const namesIn = (html: string) => [...html.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, name]) => name)

describe('auditPage', () => {
  it('begins with what was looked at', () => {
    expect(sections[0]).toContain('9\u00a0000 replies of 12\u00a0000 without a finding')
    expect(sections[0]).toContain('<li class="warning"><b>1</b> warning</li>')
    expect(sections[0]).toContain('a&#38;b.csv, standard input; 1 record could not be used')
    expect(sections[0]).toContain('>75%</text>')
  })

  it('has a table for each that holds something', () => {
    expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual([
      'Categories',
      'agent',
      'Weeks'
    ])
    expect(sections[1]).toContain(
      '<tr><th scope="row">accusatory</th><td>1\u00a0250</td><td>62.5 %</td><td>2\u00a0500</td>' +
        '<td class="drawn" title="1 error, 2\u00a0499 warnings, 0 suggestions">'
    )
  })

  it('folds long tables, and says what it leaves out', () => {
    const [open, folded] = sections[2]!.split('<details>')
    expect([namesIn(open!).length, namesIn(folded!).length]).toEqual([15, 985])
    expect(folded).toContain('<summary>985 more</summary>')
    expect(folded).toContain('and 101 more (--format json has them)')
  })

  it('shows the last weeks in their course', () => {
    const [open, folded] = sections[3]!.split('<details>')
    expect(namesIn(open!).at(-1)).toBe('2026-W29')
    expect(namesIn(open!)[0]).toBe('2026-W15')
    expect(namesIn(folded!)).toEqual(['2026-W10', '2026-W11', '2026-W12', '2026-W13', '2026-W14'])
    expect(folded).toContain('<summary>5 earlier</summary>')
  })

  it('lets nothing in that the archive says, and runs nothing', () => {
    expect(sections[2]!.slice(0, 600)).toContain('&#60;img src=x onerror=alert(1)&#62;\\u202e')
    expect(/<img|<script|\u202e/.test(page)).toBe(false)
    const style = /<style>(.*?)<\/style>/s.exec(page)![1]!
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page.slice(0, 500)).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'`
    )
  })
})
