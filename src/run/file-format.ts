import path from 'node:path'
import type { EffectiveConfig, FileFormat, IgnoredFindings } from '../config/effective-config.js'
import { UsageError } from '../core/errors.js'
import type { Selection } from '../readers/preset.js'
import type { Reader } from '../readers/reader.js'
import { READERS, readerFor, readerNamed } from '../readers/registry.js'
import { textReader } from '../readers/text.js'

/** How one file is to be read. */
export interface ReadPlan {
  readonly reader: Reader
  readonly selection?: Selection
  /** Findings that the configuration leaves out in this file. */
  readonly ignores?: readonly IgnoredFindings[]
}

/**
 * The reader of a file and what it is to look for: by its name, by the last entry of `formats` that takes it in, and
 * by the command line, which wins.
 */
export async function planFor(
  file: string,
  config: Pick<EffectiveConfig, 'formats' | 'ignores'>,
  given: FileFormat | undefined,
  cwd: string
): Promise<ReadPlan> {
  const { format, ...selection } = { ...(await configured(file, config, cwd)), ...given }
  const reader = (format === undefined ? readerFor(file) : namedReader(format)) ?? textReader
  const ignores = await ignoredIn(file, config, cwd)
  const plan = ignores.length === 0 ? { reader } : { reader, ignores }
  return Object.keys(selection).length > 0 && reader.values
    ? { ...plan, selection: { ...selection, ...selectRules(selection.select) } as Selection }
    : plan
}

async function configured(
  file: string,
  { formats }: Pick<EffectiveConfig, 'formats'>,
  cwd: string
): Promise<FileFormat> {
  if (formats.length === 0) return {}
  const { matchesGlobs } = await import('../config/path-match.js')
  const choice = formats.findLast((one) => matchesGlobs(one, path.resolve(cwd, file)))
  if (!choice) return {}
  const { globs: _, baseDir: __, ...format } = choice
  return format
}

async function ignoredIn(
  file: string,
  { ignores }: Pick<EffectiveConfig, 'ignores'>,
  cwd: string
): Promise<readonly IgnoredFindings[]> {
  if (ignores.length === 0) return []
  const { matchesGlobs } = await import('../config/path-match.js')
  return ignores.filter((one) => matchesGlobs(one, path.resolve(cwd, file)))
}

function selectRules(select: FileFormat['select']): Pick<Selection, 'select'> {
  if (select === undefined) return {}
  const list = typeof select === 'string' ? [select] : select
  return { select: list.map((rule) => (typeof rule === 'string' ? { at: rule } : rule)) }
}

function namedReader(name: string): Reader {
  const reader = readerNamed(name)
  if (reader) return reader
  throw new UsageError({
    code: 'unknown-format',
    what: 'There is no such format',
    value: name,
    expected: `one of ${READERS.map((one) => one.name).join(', ')}`
  })
}
