import { escapeControls, flatten } from '../visible-text.js'
import type { CommitmentRow } from './commitment-row.js'

const GAP = '  '
const NO_DATE = 'no date'
const NARROWEST = 24

/** The promises file by file, for people; no line is wider than `width` columns. */
export function commitmentsTable(rows: readonly CommitmentRow[], width: number): string {
  if (rows.length === 0) return 'no promises found\n'
  const dates = longest(rows, ({ by }) => by ?? NO_DATE)
  const people = longest(rows, ({ who }) => flatten(who))
  const room = Math.max(width - dates - people - 3 * GAP.length, NARROWEST)
  const files = new Map<string, string>()
  for (const row of rows)
    files.set(row.filePath, (files.get(row.filePath) ?? '') + lines(row, dates, people, room))
  return [...files].map(([file, own]) => `${escapeControls(file)}\n${own}`).join('\n')
}

function longest(rows: readonly CommitmentRow[], cell: (row: CommitmentRow) => string): number {
  return rows.reduce((most, row) => Math.max(most, cell(row).length), 0)
}

function lines({ by, who, actual }: CommitmentRow, dates: number, people: number, room: number): string {
  const when = (by ?? NO_DATE).replace('T', ' ').padEnd(dates)
  const indent = ' '.repeat(dates + people + 3 * GAP.length)
  const [first = '', ...rest] = folded(flatten(actual.replace(/\s+/g, ' ')), room)
  return [
    `${GAP}${when}${GAP}${flatten(who).padEnd(people)}${GAP}${first}`,
    ...rest.map((line) => `${indent}${line}`)
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

function folded(text: string, room: number): string[] {
  const out: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      out.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...out, line]
}
