import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { InputError } from '../core/errors.js'
import { errorCode } from './error-code.js'

/** Keeps what a user has configured for people out of what programs read. */
const PLAIN = ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false']

/** What git prints. @throws InputError `no-git` where there is none, `git-failed` when it ends with an error. */
export function runGit(cwd: string, args: readonly string[], input?: string): Promise<Buffer> {
  return new Promise((done, fail) => {
    const child = spawn('git', [...PLAIN, ...args], {
      cwd,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      stdio: 'pipe',
      windowsHide: true
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => out.push(piece))
    child.stderr.on('data', (piece: Buffer) => err.push(piece))
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
    child.on('error', (cause) => fail(noGit(cause)))
    child.on('close', (code) => {
      if (code === 0) done(Buffer.concat(out))
      else fail(gitFailed(args, Buffer.concat(err).toString('utf8')))
    })
  })
}

/** What git prints, or undefined when it ends with an error: for questions to which "no" is an answer. */
export async function askGit(cwd: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await runGit(cwd, args)).toString('utf8').replace(/\r?\n$/, '')
  } catch (error) {
    if (error instanceof InputError && error.code === 'git-failed') return undefined
    throw error
  }
}

/** The absolute folder of the work tree that holds `cwd`. @throws InputError `no-repository`, `no-git` */
export async function workTreeOf(cwd: string): Promise<string> {
  try {
    const lines = (await runGit(cwd, ['rev-parse', '--is-inside-work-tree', '--show-cdup'])).toString('utf8')
    const [isInside, up = ''] = lines.split(/\r?\n/)
    if (isInside === 'true') return resolve(cwd, up)
  } catch (error) {
    if (!(error instanceof InputError) || error.code === 'no-git') throw error
    if (!/not a git repository/i.test(error.message)) throw error
  }
  throw new InputError({
    code: 'no-repository',
    what: 'not in a git work tree',
    value: cwd,
    expected: 'a folder of a git repository, since --staged and --changed ask git what changed',
    remedy: 'name the files instead'
  })
}

function noGit(cause: Error): InputError {
  const isMissing = errorCode(cause) === 'ENOENT'
  return new InputError({
    code: 'no-git',
    what: isMissing ? 'cannot find the program git' : `cannot start git (${errorCode(cause)})`,
    remedy: 'install git, or name the files instead of --staged or --changed',
    cause
  })
}

function gitFailed(args: readonly string[], said: string): InputError {
  const first = said.trim().split('\n')[0] ?? ''
  return new InputError({ code: 'git-failed', what: `git ${args[0]} failed: ${first || 'no reason given'}` })
}
