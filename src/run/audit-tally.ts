import type { Audit, AuditCounts, AuditRow, AuditTable } from '../core/audit.js'
import type { Finding } from '../core/finding.js'
import { isoWeek } from './iso-week.js'

/** By which fields of a record an audit counts: the name of the table, and the field. */
export interface AuditFields {
  readonly by: readonly (readonly [name: string, field: string])[]
  /** Holds the date of a reply; undefined: no table of weeks. */
  readonly dateField?: string | undefined
}

/** What an audit asks of one reply that was linted. */
export interface AuditedReply {
  readonly fields: Readonly<Record<string, unknown>>
  readonly lang: string | null
  readonly findings: readonly Pick<Finding, 'ruleId' | 'category' | 'severity'>[]
}

/** Counts replies one by one and keeps nothing of them. */
export interface AuditTally {
  add(reply: AuditedReply): void
  addBad(): void
  /** Adds what was counted elsewhere, as if its replies had come here. */
  addPart(part: AuditPart): void
  part(): AuditPart
  finish(files: readonly string[]): Audit
}

type Count = { -readonly [K in keyof AuditCounts]: number }
type Table = Map<string, Count>

/** What was counted in some replies; plain data. Names come in the order in which they were first met. */
export interface AuditPart {
  readonly totals: AuditCounts
  readonly badRecords: number
  /** Categories, rules, languages, weeks, then the fields of the request. */
  readonly tables: readonly ReadonlyMap<string, AuditCounts>[]
}

/** More values than this of one field are counted together, so that memory stays flat. */
const MOST_VALUES = 10_000
const OTHERS = '(others)'
/** Stands for a field that is not there or empty. */
export const NONE = '(none)'
const SEVERITY = { error: 'errors', warning: 'warnings', suggestion: 'suggestions' } as const

export function createAuditTally({ by, dateField }: AuditFields): AuditTally {
  const totals = noCount()
  const [categories, rules, languages, weeks]: Table[] = [new Map(), new Map(), new Map(), new Map()]
  const own = by.map(([name, field]) => ({ name, field, table: new Map<string, Count>() }))
  const tables = [categories!, rules!, languages!, weeks!, ...own.map(({ table }) => table)]
  let badRecords = 0
  return {
    add({ fields, lang, findings }) {
      addReply(totals, findings)
      addReply(countOf(languages!, lang ?? NONE), findings)
      for (const { field, table } of own) addReply(countOf(table, textOf(fields[field])), findings)
      if (dateField !== undefined) addReply(countOf(weeks!, isoWeek(fields[dateField]) ?? NONE), findings)
      addFindings(categories!, findings, ({ category }) => category)
      addFindings(rules!, findings, ({ ruleId }) => ruleId)
    },
    addBad() {
      badRecords++
    },
    addPart(part) {
      addCounts(totals, part.totals)
      badRecords += part.badRecords
      for (const [i, table] of part.tables.entries()) {
        for (const [name, count] of table) addCounts(countOf(tables[i]!, name), count)
      }
    },
    part: () => ({ totals, badRecords, tables }),
    finish: (files) => ({
      version: 1,
      files,
      badRecords,
      totals: { ...totals, rate: rateOf(totals.flagged, totals.replies) },
      tables: [
        tableOf('category', categories!, totals.replies),
        tableOf('rule', rules!, totals.replies),
        tableOf('language', languages!),
        ...own.map(({ name, table }) => tableOf(name, table)),
        ...(dateField === undefined ? [] : [inOrder(tableOf('week', weeks!))])
      ]
    })
  }
}

function addCounts(sum: Count, count: AuditCounts): void {
  for (const name of Object.keys(sum) as (keyof Count)[]) sum[name] += count[name]
}

function noCount(): Count {
  return { replies: 0, flagged: 0, findings: 0, errors: 0, warnings: 0, suggestions: 0 }
}

function countOf(table: Table, value: string): Count {
  const name = table.has(value) || table.size < MOST_VALUES ? value : OTHERS
  let count = table.get(name)
  if (!count) table.set(name, (count = noCount()))
  return count
}

function addReply(count: Count, findings: AuditedReply['findings']): void {
  count.replies++
  if (findings.length > 0) count.flagged++
  for (const { severity } of findings) addFinding(count, severity)
}

function addFinding(count: Count, severity: Finding['severity']): void {
  count.findings++
  count[SEVERITY[severity]]++
}

/** Each reply counts once for each name that its findings have. */
function addFindings(
  table: Table,
  findings: AuditedReply['findings'],
  nameOf: (finding: AuditedReply['findings'][number]) => string
): void {
  const seen = new Set<string>()
  for (const finding of findings) {
    const name = nameOf(finding)
    const count = countOf(table, name)
    addFinding(count, finding.severity)
    if (seen.has(name)) continue
    seen.add(name)
    count.replies++
    count.flagged++
  }
}

function textOf(field: unknown): string {
  if (field === undefined || field === null || field === '') return NONE
  return typeof field === 'string' ? field : JSON.stringify(field)
}

/** `of`: the replies that a rate is of, where the rows do not say it themselves. */
function tableOf(by: string, table: Table, of?: number): AuditTable {
  const rows = [...table].map(
    ([name, count]): AuditRow => ({ name, ...count, rate: rateOf(count.flagged, of ?? count.replies) })
  )
  return { by, rows: rows.sort((a, b) => b.flagged - a.flagged || (a.name < b.name ? -1 : 1)) }
}

function inOrder({ by, rows }: AuditTable): AuditTable {
  return { by, rows: [...rows].sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

function rateOf(flagged: number, replies: number): number {
  return replies === 0 ? 0 : Math.round((flagged / replies) * 10_000) / 10_000
}
