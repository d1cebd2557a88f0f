import type { CommitmentRow } from './commitment-row.js'

const LONGEST = 75

/** What a calendar file needs beside the promises. */
export interface CalendarOptions {
  /** `20260513T080000Z`. */
  readonly stamp: string
  /** The UTC form of a local `2026-05-15T15:00`. */
  readonly toUtc: (local: string) => string
}

/** The promises as tasks of a calendar (RFC 5545): one VTODO each, without DUE where no date was named. */
export function commitmentsCalendar(rows: readonly CommitmentRow[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//levelhead//commitments//EN',
    'CALSCALE:GREGORIAN',
    ...rows.flatMap((row) => task(row, options)),
    'END:VCALENDAR'
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function task(row: CommitmentRow, { stamp, toUtc }: CalendarOptions): string[] {
  const { filePath, range, actual, who, by } = row
  return [
    'BEGIN:VTODO',
    `UID:${idOf(`${filePath}\n${range?.join('-')}\n${actual}\n${by}`)}@levelhead`,
    `DTSTAMP:${stamp}`,
    `SUMMARY:${escapeText(actual.replace(/\s+/g, ' '))}`,
    `DESCRIPTION:${escapeText(`${who} · ${filePath}`)}`,
    ...(by === null ? [] : [due(by, toUtc)]),
    'STATUS:NEEDS-ACTION',
    'END:VTODO'
  ]
}

function due(by: string, toUtc: (local: string) => string): string {
  return by.includes('T') ? `DUE:${toUtc(by)}` : `DUE;VALUE=DATE:${by.replaceAll('-', '')}`
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\n|\r/g, '\\n')
}

/** Lines of at most 75 octets, cut between characters; what goes on begins with a blank. */
function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > LONGEST) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** The same promise has the same id in every run: FNV-1a, twice, for 64 bits. */
function idOf(text: string): string {
  const hash = (seed: number) => {
    let value = seed
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0
    return value.toString(16).padStart(8, '0')
  }
  return hash(2166136261) + hash(3141592653)
}
