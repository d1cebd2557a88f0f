import path from 'node:path'
import { InputError } from '../core/errors.js'
import { discover } from '../platform/discover.js'
import { KNOWN_EXTENSIONS, TEXT_EXTENSIONS } from '../readers/registry.js'

/** Stands for standard input among the patterns. */
export const STDIN = '-'
/** Data, but never a library. */
const OWN_CONFIG = /(?:^|[/\\])(?:levelhead\.config\.(?:json|ya?ml)|package(?:-lock)?\.json)$/
const IGNORE_FILES = ['.gitignore', '.levelheadignore']

/** What the patterns of a call stand for. */
export interface FoundDrafts {
  /** `-` first when it is asked for, then files, seen from `cwd`, sorted. */
  readonly files: readonly string[]
  /** Those of `files` that were named one by one, not found in a folder or by a glob. */
  readonly named: ReadonlySet<string>
  /** Named, but excluded by an ignore file. */
  readonly ignored: readonly string[]
  readonly faults: readonly { readonly path: string; readonly error: InputError }[]
}

export async function findDrafts(patterns: readonly string[], cwd: string): Promise<FoundDrafts> {
  const names = patterns.filter((pattern) => pattern !== STDIN)
  const stdin = patterns.includes(STDIN) ? [STDIN] : []
  if (names.length === 0) return { files: stdin, named: new Set(), ignored: [], faults: [] }
  const found = await discover(names, {
    cwd,
    ignore: [],
    ignoreFiles: IGNORE_FILES,
    extensions: KNOWN_EXTENSIONS
  })
  const spelled = new Set(names.map((name) => path.resolve(cwd, name)))
  const isNamed = (file: string) => spelled.has(path.resolve(cwd, file))
  return {
    files: [...stdin, ...found.files.filter((file) => isNamed(file) || !OWN_CONFIG.test(file))],
    named: new Set(found.files.filter(isNamed)),
    ignored: found.ignored,
    faults: [
      ...found.missing.map((file) => ({ path: file, error: missing(file) })),
      ...found.unreadable.map((file) => ({ path: file, error: closedFolder(file) })),
      ...found.empty.map((file) => ({ path: file, error: noDraft(file) }))
    ]
  }
}

/** True when an ignore file excludes a path, which need not exist: the name that standard input is given. */
export async function isExcluded(file: string, cwd: string): Promise<boolean> {
  const { createIgnoreRules } = await import('../platform/ignore-rules.js')
  const absolute = path.resolve(cwd, file)
  const rules = createIgnoreRules({
    cwd,
    ignore: [],
    ignoreFiles: IGNORE_FILES,
    starts: [path.dirname(absolute)]
  })
  return rules.isIgnored(absolute, false)
}

function missing(value: string): InputError {
  return new InputError({ code: 'file-not-found', what: 'file not found', value, remedy: 'check the path' })
}

function closedFolder(value: string): InputError {
  return new InputError({
    code: 'unreadable',
    what: 'cannot open folder',
    value,
    remedy: 'check its permissions'
  })
}

/** A folder or a glob that leads to nothing. */
export function noDraft(value: string): InputError {
  return new InputError({
    code: 'no-draft',
    what: 'no draft found here',
    value,
    expected: `files that end in ${TEXT_EXTENSIONS.join(', ')}, or template libraries, and are not ignored`
  })
}
