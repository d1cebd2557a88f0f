import { SEVERITIES } from '../core/severity.js'
import type { Io } from '../platform/io.js'
import { builtinEntries, type RuleEntry } from './rule-table.js'
import { createBuiltinLoader } from './rulesets.js'

export interface ListOptions {
  readonly format?: string
  readonly coverage?: boolean
  readonly stats?: string
}

interface Row {
  readonly id: string
  readonly category: string
  readonly severity: string
  readonly confidence: string
  readonly status: string
  readonly languages: readonly string[]
}

/** The rules of the package, for people or programs. @throws InputError when the file of `stats` cannot be read. */
export async function listRules(options: ListOptions, io: Io): Promise<string> {
  if (options.stats !== undefined) {
    const { ruleStatistics } = await import('./rule-statistics.js')
    return ruleStatistics(options.stats, io)
  }
  const rows = tableOf(builtinEntries(createBuiltinLoader()))
  if (options.format === 'json') return `${JSON.stringify({ version: 1, rules: rows }, null, 2)}\n`
  if (!options.coverage) return list(rows)
  const { coverageTable, readAbsentRules } = await import('./rule-coverage.js')
  return coverageTable(rows, await readAbsentRules())
}

function tableOf(rules: ReadonlyMap<string, readonly RuleEntry[]>): Row[] {
  const byId = new Map<string, Row>()
  for (const [lang, list] of rules) {
    for (const { id, category, severity, confidence, status } of list) {
      const known = byId.get(id)
      const strictest = SEVERITIES.find((level) => level === severity || level === known?.severity)
      const languages = [...(known?.languages ?? []), lang]
      byId.set(id, { id, category, severity: strictest ?? severity, confidence, status, languages })
    }
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function list(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ id }) => id.length), 4)
  const lines = rows.map(
    ({ id, severity, confidence, languages, status }) =>
      `${id.padEnd(width)}  ${severity.padEnd(10)}  ${confidence.padEnd(6)}  ${languages.join(' ')}${status === 'stable' ? '' : `  (${status})`}`
  )
  return `${lines.join('\n')}\n${rows.length} rules\n`
}
