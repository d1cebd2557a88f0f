import type { Audit } from '../core/audit.js'
import { type AuditFields, NONE } from './audit-tally.js'

/** What a person should know of an audit before its tables are believed: fields that hold nothing to count by. */
export function auditNotes({ tables, totals }: Audit, { by, dateField }: AuditFields): string[] {
  const without = (name: string) =>
    tables.find((table) => table.by === name)?.rows.find((row) => row.name === NONE)?.replies ?? 0
  const empty = by
    .filter(([name]) => totals.replies > 0 && without(name) === totals.replies)
    .map(([, field]) => `no record has anything in the field “${field}”; is that its name?`)
  const undated = dateField === undefined ? 0 : without('week')
  if (undated === 0) return empty
  const how = 'expected a text such as 2026-05-13, or seconds since 1970'
  return [...empty, `${undated} of ${totals.replies} replies have no date in “${dateField}”; ${how}`]
}
