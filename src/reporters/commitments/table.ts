import { flatten } from '../visible-text.js'
import type { CommitmentRow } from './commitment-row.js'

const GAP = '  '
const NO_DATE = 'no date'
const NARROWEST = 24

/** The promises file by file, for people; no line is wider than `width` columns. */
export function commitmentsTable(rows: readonly CommitmentRow[], width: number): string {
  if (rows.length === 0) return 'no promises found\n'
  const dates = Math.max(...rows.map(({ by }) => (by ?? NO_DATE).length))
  const people = Math.max(...rows.map(({ who }) => who.length))
  const room = Math.max(width - dates - people - 3 * GAP.length, NARROWEST)
  const files = [...new Set(rows.map(({ filePath }) => filePath))]
  return files
    .map((file) => {
      const own = rows.filter(({ filePath }) => filePath === file)
      return `${file}\n${own.map((row) => lines(row, dates, people, room)).join('')}`
    })
    .join('\n')
}

function lines({ by, who, actual }: CommitmentRow, dates: number, people: number, room: number): string {
  const when = (by ?? NO_DATE).replace('T', ' ').padEnd(dates)
  const indent = ' '.repeat(dates + people + 3 * GAP.length)
  const [first = '', ...rest] = folded(flatten(actual.replace(/\s+/g, ' ')), room)
  return [`${GAP}${when}${GAP}${who.padEnd(people)}${GAP}${first}`, ...rest.map((line) => `${indent}${line}`)]
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
