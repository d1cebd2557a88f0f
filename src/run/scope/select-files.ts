import path from 'node:path'
import { createIgnoreRules } from '../../platform/ignore-rules.js'
import { pathExists } from '../../platform/path-exists.js'
import { isWithin, relativePath } from '../../platform/relative-path.js'
import { KNOWN_EXTENSIONS } from '../../readers/registry.js'
import { type FoundDrafts, IGNORE_FILES, missing, OWN_CONFIG } from '../find-drafts.js'
import type { ChangedFiles } from './changed-files.js'

const GLOB_MARK = /[*?[\]{}]/

/**
 * The changed files that the patterns of a call take in, without any pattern all of them: those that a reader knows
 * and no ignore file excludes, as in a search through the folders. The work tree need not hold them.
 */
export async function selectFiles(
  { files, deleted }: ChangedFiles,
  patterns: readonly string[],
  { cwd, root }: { readonly cwd: string; readonly root: string }
): Promise<FoundDrafts> {
  const targets = patterns.map((pattern) => ({ pattern, path: path.resolve(cwd, pattern) }))
  const { matchesGlobs } = await import('../../config/path-match.js')
  const takesIn = (target: (typeof targets)[number], file: string) =>
    isWithin(target.path, file) ||
    (GLOB_MARK.test(target.pattern) && matchesGlobs({ globs: [target.pattern], baseDir: cwd }, file))
  const rules = createIgnoreRules({ cwd: root, ignore: [], ignoreFiles: IGNORE_FILES, starts: [] })
  const found = { files: [] as string[], named: new Set<string>(), ignored: [] as string[] }
  for (const { path: file } of files) {
    const isNamed = targets.some((target) => target.path === file)
    const isWanted = targets.length === 0 || targets.some((target) => takesIn(target, file))
    if (!isWanted || !(isNamed || isLibrary(file))) continue
    const name = relativePath(cwd, file)
    if (await rules.isIgnored(file, false)) {
      if (isNamed) found.ignored.push(name)
      continue
    }
    found.files.push(name)
    if (isNamed) found.named.add(name)
  }
  const known = [...files.map((file) => file.path), ...deleted]
  const lost = targets.filter(
    (target) =>
      !GLOB_MARK.test(target.pattern) &&
      !pathExists(target.pattern, cwd) &&
      !known.some((file) => takesIn(target, file))
  )
  return {
    files: [...new Set(found.files)].sort(),
    named: found.named,
    ignored: found.ignored.sort(),
    faults: lost.map(({ pattern }) => ({ path: pattern, error: missing(pattern) }))
  }
}

/** True for what a search through folders takes in. */
function isLibrary(file: string): boolean {
  return KNOWN_EXTENSIONS.includes(path.extname(file).toLowerCase()) && !OWN_CONFIG.test(file)
}
