import { execFileSync } from 'node:child_process'
import { plainEnvironment } from './run-cli.js'
import { type TemporaryFolder, useTemporaryFolder } from './temporary-folder.js'

export interface Repository extends TemporaryFolder {
  /** Runs git with these words, below the repository; gives what it prints. */
  git(...words: string[]): string
  /** Writes files and stages them. */
  stage(files: Readonly<Record<string, string | Uint8Array>>): void
  commit(files?: Readonly<Record<string, string | Uint8Array>>): void
}

/** Keeps the git configuration of whoever runs the tests out of them. */
export const GIT_ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ana',
  GIT_AUTHOR_EMAIL: 'ana@example.org',
  GIT_COMMITTER_NAME: 'Ana',
  GIT_COMMITTER_EMAIL: 'ana@example.org'
}

/** Runs git in a folder and gives what it prints. */
export function gitIn(cwd: string, ...words: string[]): string {
  const env = plainEnvironment(GIT_ENVIRONMENT)
  return execFileSync('git', words, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** `useTemporaryFolder`, where every folder can become a repository with `git('init')`. */
export function useRepository(): Repository {
  const folder = useTemporaryFolder()
  const git = (...words: string[]) => gitIn(folder.path, ...words)
  const stage = (files: Readonly<Record<string, string | Uint8Array>>) => {
    folder.write(files)
    git('add', '-A', '--', '.')
  }
  return {
    get path() {
      return folder.path
    },
    at: folder.at,
    write: folder.write,
    git,
    stage,
    commit(files = {}) {
      stage(files)
      git('commit', '-q', '--allow-empty', '-m', 'a commit')
    }
  }
}
