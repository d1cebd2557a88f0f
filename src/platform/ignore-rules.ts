import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readLimited } from './read-limited.js'
import { isWithin, relativePath } from './relative-path.js'
import { isPlainFile } from './with-file.js'

export interface IgnoreOptions {
  /** Absolute. */
  readonly cwd: string
  /** Patterns in the form of .gitignore, seen from `cwd`; they are stronger than every ignore file. */
  readonly ignore: readonly string[]
  /** Names of ignore files; of one folder the later names are stronger. */
  readonly ignoreFiles: readonly string[]
  /** Folders outside of `cwd` where the search begins as well; absolute. */
  readonly starts?: readonly string[]
}

/** Answers what the ignore files exclude. Paths are absolute and lie below `cwd` or one of the starts. */
export interface IgnoreRules {
  isIgnored(path: string, isFolder: boolean): Promise<boolean>
}

interface Layer {
  readonly folder: string
  test(path: string): { readonly ignored: boolean; readonly unignored: boolean }
}

/**
 * Ignore files are read from the root of the repository that holds `cwd` (or from `cwd` where there is none)
 * down to the folder of the path; deeper ones win, but nothing below an ignored folder comes back.
 */
export function createIgnoreRules({ cwd, ignore, ignoreFiles, starts = [] }: IgnoreOptions): IgnoreRules {
  const tops = outermost([cwd, ...starts].map((folder) => repositoryOf(folder) ?? folder))
  const layers = new Map<string, Promise<readonly Layer[]>>()
  const verdicts = new Map<string, Promise<boolean>>()
  const own = ignore.length > 0 ? createLayer(cwd, ignore.join('\n')) : null

  async function readLayers(folder: string): Promise<readonly Layer[]> {
    const above = tops.has(folder) || dirname(folder) === folder ? [] : await layersOf(dirname(folder))
    const rules = ignoreFiles.map((name) => readIfThere(join(folder, name))).join('\n')
    return rules.trim() === '' ? above : [...above, await createLayer(folder, rules)]
  }

  function layersOf(folder: string): Promise<readonly Layer[]> {
    return remember(layers, folder, () => readLayers(folder))
  }

  async function decide(path: string, isFolder: boolean): Promise<boolean> {
    const parent = dirname(path)
    if (parent === path || tops.has(path)) return false
    if (await remember(verdicts, parent, () => decide(parent, true))) return true
    const files = await layersOf(parent)
    return verdictOf(path, isFolder, own ? [...files, await own] : files)
  }

  return { isIgnored: decide }
}

function verdictOf(path: string, isFolder: boolean, layers: readonly Layer[]): boolean {
  let ignored = false
  for (const layer of layers) {
    if (path === layer.folder || !isWithin(layer.folder, path)) continue
    const result = layer.test(relativePath(layer.folder, path) + (isFolder ? '/' : ''))
    ignored = result.ignored || (ignored && !result.unignored)
  }
  return ignored
}

async function createLayer(folder: string, rules: string): Promise<Layer> {
  const { default: ignore } = await import('ignore')
  const matcher = ignore().add(rules)
  return { folder, test: (path) => matcher.test(path) }
}

function outermost(folders: readonly string[]): ReadonlySet<string> {
  return new Set(folders.filter((one) => !folders.some((other) => other !== one && isWithin(other, one))))
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : repositoryOf(above)
}

function readIfThere(path: string): string {
  try {
    if (!isPlainFile(path)) return ''
    return readLimited(path)
      .toString('utf8')
      .replace(/^\ufeff/, '')
  } catch {
    return ''
  }
}

function remember<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key)
  if (known) return known
  const made = make()
  cache.set(key, made)
  return made
}
