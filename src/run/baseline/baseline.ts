import path from 'node:path'
import { InputError } from '../../core/errors.js'
import type { BaselineSummary, StaleEntry } from '../../core/report.js'
import { pathExists } from '../../platform/path-exists.js'
import { relativePath } from '../../platform/relative-path.js'
import type { FindingFilter } from '../scope/touched.js'
import { type BaselineEntry, readBaseline, writeBaseline } from './baseline-file.js'
import { sentenceHash } from './sentence-hash.js'

/** What `--baseline` and its kin ask for. */
export interface BaselineRequest {
  readonly file: string
  /** `shrink` takes out what is gone, and writes a first baseline; `force` also adds what is new. */
  readonly update: 'no' | 'shrink' | 'force'
  /** Not all rules run, so that nothing can be told of what is not found. */
  readonly isPartial?: boolean | undefined
}

/** The findings that are known, and have been let pass. */
export interface Baseline {
  /** Leaves out the known findings of a file; to be called again for each new look at it. */
  filterFor(filePath: string): FindingFilter
  summary(): BaselineSummary
  /** Writes the baseline anew where that was asked for; gives what is to be said about it. @throws InputError */
  finish(): string | undefined
}

/** @throws InputError `no-baseline`, `broken-baseline` */
export function openBaseline({ file, update, isPartial }: BaselineRequest, cwd: string): Baseline {
  const absolute = path.resolve(cwd, file)
  const isForced = update === 'force'
  const old = isForced && !isReadable(absolute, file) ? undefined : readBaseline(absolute, file)
  if (!old && update === 'no') throw noBaseline(file)
  const takesAll = isForced || !old
  const base = path.dirname(absolute)
  const known = new Map((old ?? []).map((entry) => [keyOf(entry), entry]))
  const seen = new Map<string, Map<string, BaselineEntry>>()
  const countSeen = (entry: BaselineEntry) => seen.get(entry.path)?.get(keyOf(entry))?.count ?? 0
  const isGone = (name: string) => !seen.has(name) && !pathExists(name, base)

  const left = (entry: BaselineEntry) =>
    seen.has(entry.path) ? Math.min(entry.count, countSeen(entry)) : isGone(entry.path) ? 0 : entry.count
  const stale = () =>
    (isPartial ? [] : (old ?? [])).flatMap((entry): StaleEntry[] => {
      const count = entry.count - left(entry)
      return count > 0 ? [{ filePath: entry.path, ruleId: entry.rule, count }] : []
    })
  const next = () => [
    ...[...known.values()].flatMap((entry) => {
      const count = left(entry)
      return (takesAll && seen.has(entry.path)) || count === 0 ? [] : [{ ...entry, count }]
    }),
    ...(takesAll ? [...seen.values()].flatMap((entries) => [...entries.values()]) : [])
  ]

  return {
    filterFor(filePath) {
      const name = relativePath(base, path.resolve(cwd, filePath))
      const own = new Map<string, BaselineEntry>()
      seen.set(name, own)
      return (findings, draft) =>
        findings.filter(({ ruleId, span }) => {
          const entry = { path: name, rule: ruleId, sentence: sentenceHash(draft.text, span), count: 1 }
          const key = keyOf(entry)
          const count = (own.get(key)?.count ?? 0) + 1
          own.set(key, { ...entry, count })
          return !takesAll && count > (known.get(key)?.count ?? 0)
        })
    },
    summary: () => ({
      known: [...seen.values()].reduce((sum, own) => sum + knownIn(own, takesAll ? undefined : known), 0),
      stale: merged(stale())
    }),
    finish() {
      const gone = stale().reduce((sum, { count }) => sum + count, 0)
      if (update === 'no') {
        if (gone === 0) return undefined
        return `${file}: ${findings(gone)} no longer there; --update-baseline takes ${gone === 1 ? 'it' : 'them'} out`
      }
      const entries = next()
      writeBaseline(absolute, entries)
      const total = entries.reduce((sum, { count }) => sum + count, 0)
      return `${file}: ${findings(total)}${gone > 0 ? `, ${gone} taken out` : ''}`
    }
  }
}

function keyOf({ path: name, rule, sentence }: BaselineEntry): string {
  return `${name}\n${rule}\n${sentence}`
}

function knownIn(
  own: ReadonlyMap<string, BaselineEntry>,
  known?: ReadonlyMap<string, BaselineEntry>
): number {
  let sum = 0
  for (const [key, { count }] of own) sum += known ? Math.min(count, known.get(key)?.count ?? 0) : count
  return sum
}

/** One entry for each file and rule. */
function merged(entries: readonly StaleEntry[]): StaleEntry[] {
  const sums = new Map<string, StaleEntry>()
  for (const entry of entries) {
    const key = `${entry.filePath}\n${entry.ruleId}`
    sums.set(key, { ...entry, count: entry.count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums.keys()].sort().map((key) => sums.get(key)!)
}

function findings(count: number): string {
  return `${count} ${count === 1 ? 'finding' : 'findings'}`
}

/** A broken baseline may be written over when that is forced. */
function isReadable(absolute: string, file: string): boolean {
  try {
    readBaseline(absolute, file)
    return true
  } catch (error) {
    if (error instanceof InputError && error.code === 'broken-baseline') return false
    throw error
  }
}

function noBaseline(value: string): InputError {
  return new InputError({
    code: 'no-baseline',
    what: 'there is no such baseline',
    value,
    remedy: '--update-baseline writes a first one'
  })
}
