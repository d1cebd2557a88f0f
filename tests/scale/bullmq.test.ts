import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { hasTool } from '../helpers/debian-tool.js'
import { ended, plainEnvironment, ROOT } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

vi.setConfig({ testTimeout: 120_000 })
const EXAMPLE = path.join(ROOT, 'examples/scale/bullmq')
const folder = useTemporaryFolder()
const COUNT = 400
const INPUT = Array.from({ length: COUNT }, (_, id) => {
  const text = id % 2 === 0 ? 'You failed to attach the receipt.' : 'Thanks for the photo.'
  return `${JSON.stringify({ id, lang: 'en', text })}\n`
}).join('')

describe.skipIf(!hasTool('redis-server', 'redis-server'))('replies on a BullMQ queue', () => {
  it('are all linted, in order, also when a worker is killed', async ({ skip }) => {
    if (!install()) skip()
    const port = await freePort()
    const redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
      cwd: folder.path,
      stdio: 'ignore'
    })
    const running = [redis]
    try {
      const send = start('send.mjs', port)
      running.push(send)
      const results = ended(send, INPUT)
      const doomed = start('worker.mjs', port)
      running.push(doomed, start('worker.mjs', port))
      const gone = once(doomed, 'exit')
      setTimeout(() => doomed.kill('SIGKILL'), 700)
      const { stdout, code } = await results
      await gone
      const lines = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(code).toBe(0)
      expect(doomed.signalCode).toBe('SIGKILL')
      expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: COUNT }, (_, id) => id))
      expect(lines[0].findings).toEqual([['accusatory/failed-to', 4, 20]])
      expect(lines[1].findings).toEqual([])
      expect(lines.filter(({ findings }) => findings.length > 0)).toHaveLength(COUNT / 2)
    } finally {
      for (const child of running.reverse()) await stop(child)
    }
  })
})

/** The example in a folder of its own, as a user would have it. */
function install(): boolean {
  cpSync(EXAMPLE, folder.path, { recursive: true })
  try {
    const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts']
    execFileSync('npm', args, { cwd: folder.path, stdio: 'pipe' })
  } catch (error) {
    console.warn(`SKIPPED: bullmq cannot be installed: ${(error as Error).message}`)
    return false
  }
  symlinkSync(ROOT, path.join(folder.path, 'node_modules/levelhead'), 'dir')
  return existsSync(path.join(folder.path, 'node_modules/bullmq'))
}

function start(script: string, port: number): ChildProcess {
  const env = plainEnvironment()
  return spawn(process.execPath, [script, String(port)], { cwd: folder.path, env, stdio: 'pipe' })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await closed
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
