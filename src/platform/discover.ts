import { type Stats, statSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { createIgnoreRules, type IgnoreOptions, type IgnoreRules } from './ignore-rules.js'
import { isWithin, relativePath, withSlashes } from './relative-path.js'
import { ALWAYS_IGNORED, type OnSkip, walkFolder } from './walk-folder.js'

export interface DiscoverOptions extends Omit<IgnoreOptions, 'starts'> {
  /** What a folder or a glob is searched for; lower case, with the dot. */
  readonly extensions: readonly string[]
  readonly onSkip?: OnSkip | undefined
}

/** Paths with forward slashes, seen from `cwd`, sorted, each once; `missing` and `empty` as they were typed. */
export interface Discovered {
  readonly files: readonly string[]
  /** Files and folders that were named, but that an ignore file excludes. */
  readonly ignored: readonly string[]
  /** Names of nothing that exists. */
  readonly missing: readonly string[]
  /** Globs that match nothing and folders without a draft. */
  readonly empty: readonly string[]
  /** Folders that may not be opened. */
  readonly unreadable: readonly string[]
}

/**
 * The files that `patterns` stand for: files (of any extension), folders (all files below of a known
 * extension) and globs (the same, unless the glob itself ends in an extension). Standard input (`-`) is for
 * the caller.
 */
export async function discover(patterns: readonly string[], options: DiscoverOptions): Promise<Discovered> {
  const { cwd } = options
  const found: Mutable = { files: [], ignored: [], missing: [], empty: [], unreadable: [] }
  const targets = patterns.map((pattern) => targetOf(pattern, cwd))
  const starts = targets.map((target) => target.start).filter((start) => !isWithin(cwd, start))
  const rules = createIgnoreRules({ ...options, starts })
  const search: Search = {
    cwd,
    rules,
    extensions: new Set(options.extensions),
    onSkip: options.onSkip,
    found
  }
  for (const target of targets) {
    if (target.kind === 'missing') found.missing.push(target.pattern)
    else if (target.kind === 'glob') await addGlob(search, target.pattern)
    else await addNamed(search, target)
  }
  return {
    files: sortedPaths(cwd, found.files),
    ignored: sortedPaths(cwd, found.ignored),
    missing: sorted(found.missing),
    empty: sorted(found.empty),
    unreadable: sortedPaths(cwd, found.unreadable)
  }
}

type Mutable = { -readonly [key in keyof Discovered]: string[] }

interface Search {
  readonly cwd: string
  readonly rules: IgnoreRules
  readonly extensions: ReadonlySet<string>
  readonly onSkip: OnSkip | undefined
  readonly found: Mutable
}

interface Target {
  readonly kind: 'file' | 'folder' | 'glob' | 'missing'
  readonly pattern: string
  readonly path: string
  /** The deepest folder that surely holds all that the pattern stands for. */
  readonly start: string
}

const GLOB_MARK = /[*?[\]{}]|[!@+]\(/

function targetOf(pattern: string, cwd: string): Target {
  const path = resolve(cwd, pattern)
  const stats = statOf(path)
  if (stats?.isDirectory()) return { kind: 'folder', pattern, path, start: path }
  if (stats) return { kind: 'file', pattern, path, start: dirname(path) }
  if (!GLOB_MARK.test(pattern)) return { kind: 'missing', pattern, path, start: cwd }
  const fixed = withSlashes(pattern).split('/')
  const firstGlob = fixed.findIndex((part) => GLOB_MARK.test(part))
  return { kind: 'glob', pattern, path, start: resolve(cwd, [...fixed.slice(0, firstGlob), ''].join('/')) }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

async function addNamed(search: Search, { kind, path, pattern }: Target): Promise<void> {
  const { cwd, rules, extensions, onSkip, found } = search
  const isFolder = kind === 'folder'
  if (path !== cwd && (await rules.isIgnored(path, isFolder))) found.ignored.push(path)
  else if (!isFolder) found.files.push(path)
  else {
    const { files, unreadable } = await walkFolder(path, extensions, rules, onSkip)
    for (const file of files) found.files.push(file)
    for (const folder of unreadable) found.unreadable.push(folder)
    if (files.length + unreadable.length === 0) found.empty.push(pattern)
  }
}

async function addGlob({ cwd, rules, extensions, found }: Search, pattern: string): Promise<void> {
  const { glob } = await import('tinyglobby')
  const namesExtension = /\.[\p{L}\p{N}]+$/u.test(pattern)
  const { relaxStars } = await import('./many-stars.js')
  const { pattern: wide, keeps } = await relaxStars(withSlashes(pattern), cwd)
  const matches = await glob(wide, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ALWAYS_IGNORED.map((name) => `**/${name}/**`)
  })
  const before = found.files.length
  for (const match of matches) {
    const path = resolve(match)
    if (!keeps(path)) continue
    const isWanted = namesExtension || extensions.has(extname(path).toLowerCase())
    if (isWanted && !(await rules.isIgnored(path, false))) found.files.push(path)
  }
  if (found.files.length === before) found.empty.push(pattern)
}

function sortedPaths(cwd: string, paths: readonly string[]): readonly string[] {
  return sorted(paths.map((path) => relativePath(cwd, path)))
}

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}
