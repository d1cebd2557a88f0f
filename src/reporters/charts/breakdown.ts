import { SEVERITIES, type Severity } from '../../core/severity.js'
import type { FileResults } from '../reporter.js'

/** How many findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>

/** One bar of a chart. */
export interface Bar {
  readonly label: string
  readonly counts: Counts
}

/** A report in figures. Lists begin with the largest; equal ones stand in alphabetical order. */
export interface Breakdown {
  readonly drafts: number
  /** Drafts without a finding. */
  readonly clean: number
  readonly total: Counts
  readonly byCategory: readonly Bar[]
  readonly byFolder: readonly Bar[]
  readonly byRule: readonly Bar[]
}

/** Gathers figures file by file. */
export interface BreakdownBuilder {
  add(results: FileResults): void
  breakdown(): Breakdown
}

type MutableCounts = Record<Severity, number>

export function createBreakdown(): BreakdownBuilder {
  const total = none()
  const categories = new Map<string, MutableCounts>()
  const folders = new Map<string, MutableCounts>()
  const rules = new Map<string, MutableCounts>()
  let drafts = 0
  let clean = 0
  return {
    add(results) {
      for (const { filePath, messages } of results.drafts) {
        drafts++
        if (messages.length === 0) clean++
        for (const { severity, category, ruleId } of messages) {
          const counted = [
            total,
            at(categories, category),
            at(folders, folderOf(filePath)),
            at(rules, ruleId)
          ]
          for (const counts of counted) counts[severity]++
        }
      }
    },
    breakdown: () => ({
      drafts,
      clean,
      total,
      byCategory: bars(categories),
      byFolder: bars(folders),
      byRule: bars(rules)
    })
  }
}

/** The findings of one draft by severity. */
export function countsOf(messages: readonly { readonly severity: Severity }[]): Counts {
  const counts = none()
  for (const { severity } of messages) counts[severity]++
  return counts
}

/** All findings, whatever their severity. */
export function sumOf(counts: Counts): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0)
}

/** The folder of a path; `.` for a file that stands in none. */
export function folderOf(filePath: string): string {
  const end = filePath.lastIndexOf('/')
  return end < 0 ? '.' : filePath.slice(0, end) || '/'
}

function none(): MutableCounts {
  return { error: 0, warning: 0, suggestion: 0 }
}

function at(table: Map<string, MutableCounts>, key: string): MutableCounts {
  const counts = table.get(key) ?? none()
  table.set(key, counts)
  return counts
}

function bars(table: ReadonlyMap<string, Counts>): Bar[] {
  return [...table]
    .map(([label, counts]) => ({ label, counts }))
    .sort((a, b) => sumOf(b.counts) - sumOf(a.counts) || (a.label < b.label ? -1 : 1))
}
