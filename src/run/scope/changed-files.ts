import path from 'node:path'
import { runGit } from '../../platform/git.js'

/** A file that differs from the version it is compared with. Only ordinary files, not links and submodules. */
export interface ChangedFile {
  /** Absolute. */
  readonly path: string
  /** The object that the file was, or null for a new one. */
  readonly before: string | null
  /** The object in the index; null where the work tree counts. */
  readonly staged: string | null
}

/** Which two versions are compared: the index or the work tree, with a revision. */
export interface Comparison {
  /** Absolute. */
  readonly root: string
  readonly isStaged: boolean
  /** null: what `git diff --cached` compares with by itself, which also exists before the first commit. */
  readonly base: string | null
}

export interface ChangedFiles {
  readonly files: readonly ChangedFile[]
  /** Absolute paths of what was deleted. */
  readonly deleted: readonly string[]
}

/** Configuration of the user that would change what git prints is overruled. */
const DIFF = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '-M']
const ORDINARY = /^100/

/** Every changed file, and for the work tree the untracked ones that no ignore file excludes. */
export async function changedFiles(comparison: Comparison): Promise<ChangedFiles> {
  const { root, isStaged } = comparison
  const raw = await runGit(root, diffArguments(comparison, ['--raw', '--no-abbrev', '-z']))
  const changes = parseRaw(raw.toString('utf8'))
  const files = changes.flatMap(({ mode, before, after, status, name }) =>
    ORDINARY.test(mode) && status !== 'D' && status !== 'U'
      ? [{ path: path.resolve(root, name), before, staged: isStaged ? after : null }]
      : []
  )
  const deleted = changes.flatMap(({ status, name }) => (status === 'D' ? [path.resolve(root, name)] : []))
  return { files: isStaged ? files : [...files, ...(await untracked(root))], deleted }
}

/** The arguments of `git diff` for a comparison, with `form` for what it prints. */
export function diffArguments({ isStaged, base }: Comparison, form: readonly string[]): string[] {
  return [...DIFF, ...form, ...(isStaged ? ['--cached'] : []), ...(base === null ? [] : [base]), '--']
}

interface RawChange {
  readonly mode: string
  readonly before: string | null
  readonly after: string | null
  readonly status: string
  readonly name: string
}

/** `:mode mode id id status NUL path NUL`, with a second path for what was renamed. */
function parseRaw(raw: string): RawChange[] {
  const fields = raw.split('\0')
  const changes: RawChange[] = []
  for (let i = 0; i < fields.length - 1; ) {
    const [, mode = '', before = '', after = '', status = ''] = fields[i++]!.split(' ')
    const first = fields[i++]!
    const name = /^[RC]/.test(status) ? fields[i++]! : first
    changes.push({ mode, before: object(before), after: object(after), status: status.slice(0, 1), name })
  }
  return changes
}

function object(id: string): string | null {
  return /^0*$/.test(id) ? null : id
}

async function untracked(root: string): Promise<ChangedFile[]> {
  const names = await runGit(root, ['ls-files', '--others', '--exclude-standard', '-z'])
  return names
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '' && !name.endsWith('/'))
    .map((name) => ({ path: path.resolve(root, name), before: null, staged: null }))
}
