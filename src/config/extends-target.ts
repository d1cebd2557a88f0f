import { existsSync, type Stats, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname, isAbsolute, join, resolve } from 'node:path'
import { ConfigError } from '../core/errors.js'
import { findInFolder } from './find.js'

const DATA_EXTENSIONS: readonly string[] = ['.json', '.yaml', '.yml']

/**
 * The absolute path of the config file that `name` in an `extends` stands for. `place` is where it was written,
 * for the message. A path starts with `.` or is absolute; anything else is a package, looked up from `folder`.
 * Throws ConfigError when there is none.
 */
export function extendsTarget(name: string, folder: string, place: string): string {
  const found = isPath(name) ? pathTarget(resolve(folder, name)) : packageTarget(name, folder)
  if (found !== null) return found
  const isFileBeside = !isPath(name) && existsSync(resolve(folder, name))
  throw new ConfigError({
    code: 'config-extends',
    what: `Cannot find "${name}", which the configuration extends`,
    value: place,
    expected: 'a config file ("./base.yml"), an installed package, or a preset ("levelhead:strict")',
    ...(isFileBeside ? { remedy: `write "./${name}"` } : {})
  })
}

function isPath(name: string): boolean {
  return /^\.{1,2}(?:[/\\]|$)/.test(name) || isAbsolute(name)
}

function pathTarget(path: string): string | null {
  const entry = entryAt(path)
  if (!entry) return null
  return entry.isDirectory() ? findInFolder(path) : path
}

/** Null also for what no file can be called: too long, or with a NUL in it. */
function entryAt(path: string): Stats | null {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

function packageTarget(name: string, folder: string): string | null {
  const require = createRequire(join(folder, 'levelhead.config.json'))
  const entry = resolved(require, name)
  if (entry !== null && DATA_EXTENSIONS.includes(extname(entry))) return entry
  // A package of data needs no entry point: its config file lies in its folder.
  for (const modules of require.resolve.paths(name) ?? []) {
    const beside = pathTarget(join(modules, name))
    if (beside !== null) return beside
  }
  return entry
}

function resolved(require: NodeJS.Require, name: string): string | null {
  try {
    return require.resolve(name)
  } catch {
    return null
  }
}
