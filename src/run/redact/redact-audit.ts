import type { Audit, AuditTable } from '../../core/audit.js'
import { redactValue } from '../../redact/redactor.js'
import type { RulesetLoader } from '../../retext/analysis-store.js'
import type { AuditFields } from '../audit-tally.js'
import { createOrdinaryWords } from './ordinary-words.js'

/** The same counts; the values of fields are masked, and those that look the same then are numbered. */
export function redactAudit(audit: Audit, by: AuditFields['by'], load: RulesetLoader): Audit {
  const own = new Set(by.map(([name]) => name))
  const isOrdinary = createOrdinaryWords(load)(null)
  const tables = audit.tables.map((table) => (own.has(table.by) ? redactRows(table, isOrdinary) : table))
  return { ...audit, tables }
}

function redactRows({ by, rows }: AuditTable, isOrdinary: (word: string) => boolean): AuditTable {
  const seen = new Map<string, number>()
  return {
    by,
    rows: rows.map((row) => {
      const name = redactValue(row.name, isOrdinary)
      if (name === row.name) return row
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      return { ...row, name: count === 1 ? name : `${name} (${count})` }
    })
  }
}
