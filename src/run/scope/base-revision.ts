import { InputError } from '../../core/errors.js'
import { askGit, runGit } from '../../platform/git.js'

/**
 * The commit that the work tree is compared with: where the branch left `wanted`, or else its upstream, the default
 * branch of the remote, main or master; the last commit when there is none of them; the empty tree before the first
 * commit. @throws InputError `no-revision`, `no-common-ancestor`
 */
export async function baseRevision(root: string, wanted: string | undefined): Promise<string> {
  if (wanted !== undefined) return forkPoint(root, wanted)
  const head = await commitOf(root, 'HEAD')
  if (head === undefined) return emptyTree(root)
  for (const name of await usualBases(root)) {
    const fork = (await commitOf(root, name)) && (await askGit(root, ['merge-base', name, 'HEAD']))
    if (fork) return fork
  }
  return head
}

/** True when `name` names a commit. */
export async function isRevision(root: string, name: string): Promise<boolean> {
  return (await commitOf(root, name)) !== undefined
}

async function usualBases(root: string): Promise<string[]> {
  const branch = await askGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'])
  const usual = ['@{upstream}', 'refs/remotes/origin/HEAD']
  const local = ['main', 'master'].filter((name) => name !== branch).map((name) => `refs/heads/${name}`)
  return branch === 'main' || branch === 'master' ? usual : [...usual, ...local]
}

async function forkPoint(root: string, wanted: string): Promise<string> {
  if (!(await isRevision(root, wanted))) throw noRevision(wanted)
  const fork = await askGit(root, ['merge-base', wanted, 'HEAD'])
  if (fork !== undefined) return fork
  throw new InputError({
    code: 'no-common-ancestor',
    what: 'the branch has no commit in common with',
    value: wanted,
    remedy: 'fetch more of the history (git fetch --unshallow; fetch-depth: 0 in GitHub Actions)'
  })
}

/** @throws InputError */
export function noRevision(value: string): InputError {
  return new InputError({
    code: 'no-revision',
    what: 'there is no such revision',
    value,
    expected: 'a branch, tag or commit behind --changed',
    remedy: 'fetch it, or leave it out'
  })
}

function commitOf(root: string, name: string): Promise<string | undefined> {
  return askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
}

async function emptyTree(root: string): Promise<string> {
  return (await runGit(root, ['hash-object', '-t', 'tree', '--stdin'])).toString('utf8').trim()
}
