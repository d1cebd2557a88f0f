import path from 'node:path'
import type { EffectiveConfig } from '../config/effective-config.js'
import { isExcluded, STDIN } from './find-drafts.js'
import type { DraftFile } from './read-draft.js'

/**
 * True when the config of a file leaves it out; for standard input that has a name, also when an ignore file does,
 * since `findDrafts` has not seen it. The glob matcher is loaded only when a config ignores something.
 */
export async function isIgnored(draft: DraftFile, config: EffectiveConfig, cwd: string): Promise<boolean> {
  const { file, filePath, namedAs } = draft
  const isNameless = file === STDIN && filePath !== namedAs
  if (isNameless) return false
  if (file === STDIN && (await isExcluded(namedAs, cwd))) return true
  if (config.ignore.length === 0) return false
  const { isIgnoredByConfig } = await import('../config/path-match.js')
  return isIgnoredByConfig(config, path.resolve(cwd, namedAs))
}
