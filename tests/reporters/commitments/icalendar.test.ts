import { createEvent } from 'ics'
import { expect, it } from 'vitest'
import { commitmentsCalendar } from '../../../src/reporters/commitments/icalendar.js'
import { commitmentsTable } from '../../../src/reporters/commitments/table.js'

const ROW = {
  filePath: 'r.txt',
  range: [0, 9] as const,
  actual:
    'I’ll send it; “ölçü, renk”\nand a very long list of çok güzel şeyler, 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂 by Friday',
  who: 'I',
  by: '2026-05-15T15:00'
}
const OPTIONS = { stamp: '20260513T080000Z', toUtc: () => '20260515T130000Z' }

it('writes lines of at most 75 octets that end in CRLF', () => {
  const lines = commitmentsCalendar([ROW, { ...ROW, by: '2026-05-15' }, { ...ROW, by: null }], OPTIONS).split(
    '\r\n'
  )
  expect(lines.pop()).toBe('')
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\r\n\uFFFD]/)
  }
  expect(lines.filter((line) => line.startsWith('DUE'))).toEqual([
    'DUE:20260515T130000Z',
    'DUE;VALUE=DATE:20260515'
  ])
  expect(lines.filter((line) => line === 'BEGIN:VTODO')).toHaveLength(3)
})

it('escapes texts as the ics package does', () => {
  const { value } = createEvent({
    start: [2026, 5, 15],
    duration: { days: 1 },
    title: ROW.actual.replace(/\n/g, ' ')
  })
  const summary = (calendar: string) => /^SUMMARY:(.*)$/m.exec(calendar.replace(/\r\n[ \t]/g, ''))![1]!.trim()
  expect(summary(commitmentsCalendar([ROW], OPTIONS))).toBe(summary(value!))
})

it('prints tables that fit the terminal', () => {
  const table = commitmentsTable([ROW, { ...ROW, by: null, who: 'we' }], 80)
  for (const line of table.split('\n')) expect([...line].length).toBeLessThanOrEqual(80)
  expect(table).toContain('no date')
})
