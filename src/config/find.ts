import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ConfigError } from '../core/errors.js'
import { readLimited } from '../platform/read-limited.js'
import { isPlainFile } from '../platform/with-file.js'

const DATA_NAMES = [
  'levelhead.config.json',
  'levelhead.config.yaml',
  'levelhead.config.yml',
  '.levelheadrc',
  '.levelheadrc.json',
  '.levelheadrc.yaml',
  '.levelheadrc.yml'
] as const
const CODE_NAMES = ['levelhead.config.js', 'levelhead.config.mjs', 'levelhead.config.cjs'] as const

/** Remembers each folder's answer, so that many files of one folder are looked up once. */
export interface ConfigFinder {
  /** Absolute path of the config file that holds for files in `folder`, or null. Throws ConfigError. */
  find(folder: string): string | null
}

/** Loads its module only where the environment does not name the folder. */
function homeOfUser(): string {
  return process.getBuiltinModule('node:os').homedir()
}

/**
 * Looks in the folder, then in each parent, and ends after the home folder, the root of a git checkout or the
 * root of the disk. Bare `stat` calls: the usual answer is "none", and it must cost next to nothing, also in
 * folders with thousands of files.
 */
export function createConfigFinder(home: string = homeOfUser()): ConfigFinder {
  const answers = new Map<string, string | null>()
  const lastFolder = resolve(home)
  const find = (folder: string): string | null => {
    const known = answers.get(folder)
    if (known !== undefined) return known
    const parent = dirname(folder)
    const isLast = folder === lastFolder || parent === folder || existsSync(join(folder, '.git'))
    const answer = findInFolder(folder) ?? (isLast ? null : find(parent))
    answers.set(folder, answer)
    return answer
  }
  return { find: (folder) => find(resolve(folder)) }
}

/** The one config file of a folder, or null. Throws ConfigError when there are two: which one holds is a guess. */
export function findInFolder(folder: string): string | null {
  const found: string[] = [...DATA_NAMES, ...CODE_NAMES].filter((name) => existsSync(join(folder, name)))
  if (hasPackageKey(join(folder, 'package.json'))) found.push('package.json')
  if (found.length > 1) {
    throw new ConfigError({
      code: 'config-ambiguous',
      what: 'One folder holds two configurations',
      value: `${folder} (${found.join(', ')})`,
      expected: 'one',
      remedy: 'keep one of them, or name it with --config'
    })
  }
  return found[0] === undefined ? null : join(folder, found[0])
}

function hasPackageKey(path: string): boolean {
  if (!isPlainFile(path)) return false
  try {
    const text = readLimited(path).toString('utf8')
    if (!text.includes('"levelhead"')) return false
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'levelhead')
  } catch {
    // Whether a broken package.json configures levelhead cannot be known; npm will complain about it.
    return false
  }
}
