import { existsSync } from 'node:fs'
import path from 'node:path'
import { runGit } from '../../platform/git.js'
import { createIgnoreRules } from '../../platform/ignore-rules.js'
import { relativePath } from '../../platform/relative-path.js'
import { walkFolder } from '../../platform/walk-folder.js'
import { KNOWN_EXTENSIONS } from '../../readers/registry.js'
import { IGNORE_FILES, OWN_CONFIG } from '../find-drafts.js'

/** The files of a folder that a reader knows, as seen from there, sorted: what git holds or would, or all of them. */
export async function listFiles(root: string): Promise<readonly string[]> {
  const files = existsSync(path.join(root, '.git')) ? await ofGit(root) : await onDisk(root)
  return files
    .filter((file) => KNOWN_EXTENSIONS.includes(path.extname(file).toLowerCase()))
    .filter((file) => !OWN_CONFIG.test(file) && !/(?:^|\/)(?:\.|node_modules\/)/.test(file))
    .sort()
}

async function ofGit(root: string): Promise<string[]> {
  const names = await runGit(root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])
  return [...new Set(names.toString('utf8').split('\0').filter(Boolean))]
}

async function onDisk(root: string): Promise<string[]> {
  const rules = createIgnoreRules({ cwd: root, ignore: [], ignoreFiles: IGNORE_FILES })
  const { files } = await walkFolder(root, new Set(KNOWN_EXTENSIONS), rules)
  return files.map((file) => relativePath(root, file))
}
