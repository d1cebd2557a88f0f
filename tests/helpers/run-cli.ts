import { type ChildProcess, spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { vi } from 'vitest'

// a process takes its time on a busy machine
vi.setConfig({ testTimeout: 30_000 })

export const ROOT = path.join(import.meta.dirname, '../..')
export const BIN = path.join(ROOT, 'bin/levelhead.js')

export interface RunOptions {
  readonly stdin?: string | Uint8Array
  /** Laid over the environment; variables that change what is printed are taken out first. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Run without the rights of root; see `ORDINARY_USER`. */
  readonly ordinary?: boolean
}

export interface Ran {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly bytes: Buffer
}

const NOBODY = 65_534

/** Whom file modes hold back: root becomes nobody, anybody else stays who they are. */
export const ORDINARY_USER = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

/** False only for root in a folder that is closed to everybody else: then nobody cannot start the program. */
export const CAN_BE_ORDINARY = process.getuid?.() !== 0 || isOpenToAll(BIN)

function isOpenToAll(file: string): boolean {
  const open =
    (statSync(file).mode & 0o005) === 0o005 ||
    (statSync(file).isFile() && (statSync(file).mode & 0o004) !== 0)
  const parent = path.dirname(file)
  return open && (parent === file || isOpenToAll(parent))
}

/** The environment of a person whose terminal says nothing. */
export function plainEnvironment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const env = { ...process.env }
  for (const name of ['NODE_EXTRA_CA_CERTS', 'FORCE_COLOR', 'NO_COLOR', 'CI', 'LC_ALL', 'LANG'])
    delete env[name]
  return { ...env, TERM: 'xterm', ...added }
}

/** Runs the built command line in a process of its own. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return ended(startCli(args, options), options.stdin ?? '')
}

/** Runs a line of shell; `levelhead` is a function of it. */
export function runShell(line: string, options: RunOptions = {}): Promise<Ran> {
  const shell = `levelhead() { ${JSON.stringify(process.execPath)} ${JSON.stringify(BIN)} "$@"; }\n${line}`
  const child = spawn('bash', ['-c', shell], { cwd: options.cwd, env: plainEnvironment(options.env) })
  return ended(child, options.stdin ?? '')
}

/** Starts the command line and leaves its standard input open. */
export function startCli(args: readonly string[], { env, cwd, ordinary }: RunOptions = {}): ChildProcess {
  const user = ordinary ? ORDINARY_USER : {}
  return spawn(process.execPath, [BIN, ...args], { cwd, env: plainEnvironment(env), stdio: 'pipe', ...user })
}

/** Waits for the end; without `stdin` the input stays as it is. */
export function ended(child: ChildProcess, stdin?: string | Uint8Array): Promise<Ran> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout!.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr!.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin!.on('error', () => {})
  if (stdin !== undefined) child.stdin!.end(stdin)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const bytes = Buffer.concat(out)
      resolve({
        code,
        signal,
        bytes,
        stdout: bytes.toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8')
      })
    })
  })
}
