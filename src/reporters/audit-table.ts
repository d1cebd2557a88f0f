import type { Audit, AuditRow, AuditTable } from '../core/audit.js'
import { displayWidth } from './cells.js'
import { escapeControls } from './visible-text.js'

const COLUMNS = ['flagged', 'rate', 'findings', 'errors', 'warnings'] as const
const LONGEST_NAME = 30
/** Lines of one table that are shown; JSON has them all. */
const MOST_ROWS = 20

/** An audit as plain tables of at most 80 columns. */
export function auditTables(audit: Audit): string {
  const { totals, badRecords, tables } = audit
  const head = [
    `${plural(totals.replies, 'reply', 'replies')}, ${totals.flagged} flagged (${percent(totals.rate)}), ` +
      `${plural(totals.findings, 'finding', 'findings')}: ${plural(totals.errors, 'error', 'errors')}, ` +
      `${plural(totals.warnings, 'warning', 'warnings')}, ` +
      plural(totals.suggestions, 'suggestion', 'suggestions'),
    ...(badRecords > 0 ? [`${plural(badRecords, 'record', 'records')} could not be used`] : [])
  ]
  const shown = tables.filter(({ rows }) => rows.length > 0).map(tableText)
  return `${[head.join('\n'), ...shown].join('\n\n')}\n`
}

function tableText({ by, rows }: AuditTable): string {
  // weeks are a course of time: the latest count
  const few = by === 'week' ? rows.slice(-MOST_ROWS) : rows.slice(0, MOST_ROWS)
  const lines = [[by, ...COLUMNS], ...few.map(cells)]
  const left = rows.length - few.length
  return [
    ...lines.map(
      ([name, ...rest]) => pad(name!, LONGEST_NAME) + rest.map((cell) => cell.padStart(10)).join('')
    ),
    ...(left > 0 ? [`… and ${left} more (--format json shows them)`] : [])
  ].join('\n')
}

function cells({ name, flagged, rate, findings, warnings, errors }: AuditRow): string[] {
  return [escapeControls(name), String(flagged), percent(rate), ...[findings, errors, warnings].map(String)]
}

function pad(name: string, width: number): string {
  let short = name
  // the last column of a name stays free
  while (displayWidth(short) > width - 1) short = `${short.slice(0, -2)}…`
  return short + ' '.repeat(width - displayWidth(short))
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
