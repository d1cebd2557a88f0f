import path from 'node:path'
import { findInFolder } from '../../config/find.js'
import { InputError } from '../../core/errors.js'
import { askGit, workTreeOf } from '../../platform/git.js'
import { leadsOutside } from '../../platform/leads-outside.js'
import { packageVersion } from '../../platform/package-root.js'
import { pathExists } from '../../platform/path-exists.js'
import { readText } from '../../platform/read-text.js'
import { configText } from './config-text.js'
import type { Library } from './find-libraries.js'
import { hookText } from './hook-text.js'
import { workflowText } from './workflow-text.js'

/** One file to write. */
export interface ProposedFile {
  /** From the root, with forward slashes. */
  readonly path: string
  /** What stands there; null for a new file. */
  readonly before: string | null
  readonly after: string
  readonly purpose: string
}

export interface Proposal {
  readonly files: readonly ProposedFile[]
  /** What was left alone, and why. */
  readonly notes: readonly string[]
}

const WORKFLOW = '.github/workflows/levelhead.yml'
const HOOKS = '.pre-commit-config.yaml'

/** The folder to set up: the work tree of git that holds `cwd`, or `cwd` itself. */
export async function rootFor(cwd: string): Promise<string> {
  try {
    return await workTreeOf(cwd)
  } catch (error) {
    if (error instanceof InputError) return cwd
    throw error
  }
}

/** What a repository with these libraries needs, less what a symbolic link puts elsewhere. Nothing is written. */
export async function propose(root: string, libraries: readonly Library[]): Promise<Proposal> {
  const { files, notes } = await proposeAll(root, libraries)
  const elsewhere = files.filter((file) => leadsOutside(file.path, root))
  return {
    files: files.filter((file) => !elsewhere.includes(file)),
    notes: [...notes, ...elsewhere.map((file) => `${file.path} is left out: a link leads out of this folder`)]
  }
}

async function proposeAll(root: string, libraries: readonly Library[]): Promise<Proposal> {
  const version = packageVersion()
  const files: ProposedFile[] = []
  const notes: string[] = []
  const config = findInFolder(root)
  if (config) notes.push(`${path.basename(config)} is there already; it is left as it is`)
  else {
    const text = configText(libraries, version)
    files.push({ path: 'levelhead.config.yaml', before: null, after: text, purpose: 'the configuration' })
  }
  if (!pathExists('.git', root)) return { files, notes }
  await addHook(root, libraries, version, files, notes)
  if (pathExists(WORKFLOW, root)) notes.push(`${WORKFLOW} is there already; it is left as it is`)
  else if (await isOnGitHub(root)) {
    const after = workflowText(libraries, version)
    files.push({ path: WORKFLOW, before: null, after, purpose: 'a check of pull requests' })
  } else notes.push('docs/ci.md shows how to run levelhead in continuous integration')
  return { files, notes }
}

async function addHook(
  root: string,
  libraries: readonly Library[],
  version: string,
  files: ProposedFile[],
  notes: string[]
): Promise<void> {
  const others = ['.husky', 'lefthook.yml', '.lefthook.yml'].filter((name) => pathExists(name, root))
  const before = pathExists(HOOKS, root) ? readText(path.join(root, HOOKS)) : null
  if (before === null && others.length > 0) {
    notes.push(`${others[0]} runs the hooks here; docs/hooks.md shows what to add`)
    return
  }
  if (before?.includes('levelhead')) {
    notes.push(`${HOOKS} has a hook for levelhead already`)
    return
  }
  const after = await hookText(before, libraries, version)
  if (after === null) notes.push(`${HOOKS} cannot be added to; docs/hooks.md shows the hook`)
  else files.push({ path: HOOKS, before, after, purpose: 'a check before each commit (pre-commit)' })
}

async function isOnGitHub(root: string): Promise<boolean> {
  if (pathExists('.github', root)) return true
  const remotes = await askGit(root, ['config', '--get-regexp', '^remote\\..*\\.url$'])
  return /github\.com[:/]/.test(remotes ?? '')
}
