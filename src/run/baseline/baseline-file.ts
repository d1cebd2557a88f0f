import { InputError, LevelheadError } from '../../core/errors.js'
import { LARGEST } from '../../platform/read-limited.js'
import { readSource } from '../../platform/read-source.js'
import { writeAtomically } from '../../platform/write-atomically.js'

/** How often a rule is known to find a sentence in a file. Holds no word of the file. */
export interface BaselineEntry {
  /** From the folder of the baseline, with forward slashes. */
  readonly path: string
  readonly rule: string
  /** Of the sentence; see `sentenceHash`. */
  readonly sentence: string
  readonly count: number
}

const VERSION = 1

/** The entries of a baseline, or undefined when there is no such file. @throws InputError `broken-baseline` */
export function readBaseline(file: string, name: string): readonly BaselineEntry[] | undefined {
  let text: string
  try {
    text = readSource(file, { maxBytes: LARGEST }).source
  } catch (error) {
    if (error instanceof LevelheadError && error.code === 'file-not-found') return undefined
    throw error
  }
  const data = parse(text, name)
  if (data?.version !== VERSION || !Array.isArray(data.entries)) throw broken(name)
  return data.entries.map((entry) => checked(entry, name))
}

/** Writes entries in an order that only depends on them, one a line, so that branches merge. @throws InputError */
export function writeBaseline(file: string, entries: readonly BaselineEntry[]): void {
  const lines = [...entries]
    .sort((a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.sentence, b.sentence))
    .map(({ path, rule, sentence, count }) => `    ${JSON.stringify({ path, rule, sentence, count })}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  writeAtomically(file, `{\n  "version": ${VERSION},\n  "entries": ${list}\n}\n`)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function parse(text: string, name: string): { version?: unknown; entries?: unknown } | null {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw broken(name)
  }
}

function checked(entry: unknown, name: string): BaselineEntry {
  const { path, rule, sentence, count } = (entry ?? {}) as Record<string, unknown>
  const isWhole = typeof path === 'string' && typeof rule === 'string' && typeof sentence === 'string'
  if (!isWhole || !Number.isInteger(count) || (count as number) < 1) throw broken(name)
  return { path, rule, sentence, count: count as number }
}

function broken(value: string): InputError {
  return new InputError({
    code: 'broken-baseline',
    what: 'the baseline cannot be read',
    value,
    expected: `what --update-baseline writes (version ${VERSION})`,
    remedy:
      'take an older one out of your history, or write a new one with --update-baseline --force-baseline'
  })
}
