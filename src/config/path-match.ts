import { resolve } from 'node:path'
import createIgnore, { type Ignore } from 'ignore'
import { relativePath } from '../platform/relative-path.js'
import type { BasedGlobs, EffectiveConfig } from './effective-config.js'
import { expandBraces } from './expand-braces.js'

const compiled = new Map<string, Ignore>()

/**
 * True when the globs take in the file. They are written as in .gitignore: a glob without a slash matches at any
 * depth, one with a slash counts from `baseDir`, a folder means all that is in it, `!` takes out again, the last
 * one that matches decides. `{a,b}` stands for either, unlike in .gitignore. Case counts, on every system.
 */
export function matchesGlobs({ globs, baseDir }: BasedGlobs, filePath: string): boolean {
  return verdict(globs, baseDir, filePath) === true
}

/** True when the config's `ignore` leaves the file out; of several configs, the later one decides. A folder ends in `/`. */
export function isIgnoredByConfig(config: Pick<EffectiveConfig, 'ignore'>, filePath: string): boolean {
  return config.ignore.reduce(
    (ignored, { globs, baseDir }) => verdict(globs, baseDir, filePath) ?? ignored,
    false
  )
}

function verdict(globs: readonly string[], baseDir: string, filePath: string): boolean | undefined {
  const name = relativePath(baseDir, resolve(baseDir, filePath))
  // The folder itself, or a path on another drive.
  if (name === '.' || /^[A-Za-z]:/.test(name)) return undefined
  const path = /[/\\]$/.test(filePath) ? `${name}/` : name
  const { ignored, unignored } = matcher(globs).test(path)
  return ignored ? true : unignored ? false : undefined
}

function matcher(globs: readonly string[]): Ignore {
  const key = globs.join('\n')
  let ready = compiled.get(key)
  if (!ready) {
    ready = createIgnore({ ignorecase: false, allowRelativePaths: true })
    ready.add(globs.flatMap((glob) => expandBraces(fromHere(glob))))
    compiled.set(key, ready)
  }
  return ready
}

// Backslashes separate folders here, and "./macros" is what people write for "/macros".
function fromHere(glob: string): string {
  return glob.replaceAll('\\', '/').replace(/^(!?)\.\//, '$1/')
}
