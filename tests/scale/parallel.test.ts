import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { hasTool } from '../helpers/debian-tool.js'
import { BIN, ended, plainEnvironment, ROOT, runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const SCRIPT = path.join(ROOT, 'examples/scale/parallel/lint-archive.sh')
const COMMAND = `${process.execPath} ${BIN}`
const folder = useTemporaryFolder()
const hasParallel = hasTool('parallel', 'parallel')
const hasServer =
  hasParallel && hasTool('/usr/sbin/sshd', 'openssh-server') && hasTool('ssh', 'openssh-client')

const ARCHIVE = Array.from({ length: 120 }, (_, id) => {
  const text = id % 3 === 0 ? `You failed to attach page ${id}.` : `Page ${id} came today, grazie: ş 😀.`
  return `${id === 50 ? '{"id":50' : JSON.stringify({ id, lang: 'en', text })}\n`
}).join('')

function archive(command = COMMAND, args: readonly string[] = [], env = {}) {
  const child = spawn(SCRIPT, ['archive.ndjson', 'result.ndjson', '--jobs', '2', ...args], {
    cwd: folder.path,
    env: plainEnvironment({ LEVELHEAD: command, PARTS: '9', HOME: folder.path, ...env })
  })
  return ended(child)
}

async function expected(): Promise<string> {
  const { stdout } = await runCli(['--input-format', 'ndjson'], { cwd: folder.path, stdin: ARCHIVE })
  return stdout
}

const result = () => readFileSync(path.join(folder.path, 'result.ndjson'), 'utf8')

/** A command that ends badly, by itself or by a signal, as often as `times` says. */
function failing(times: number, how: string): string {
  const file = path.join(folder.path, 'failing.sh')
  folder.write({
    'failing.sh': `#!/bin/sh
for i in $(seq ${times}); do if mkdir "${folder.path}/died-$i" 2> /dev/null; then head -c 300 > /dev/null; ${how}; fi; done
exec ${COMMAND} "$@"
`
  })
  chmodSync(file, 0o755)
  return file
}

describe.skipIf(!hasParallel)('an archive under GNU parallel', () => {
  it('gives byte for byte what one process gives', async () => {
    folder.write({ 'archive.ndjson': ARCHIVE })
    const { code, stderr } = await archive()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(result()).toBe(await expected())
    expect(result().trim().split('\n')).toHaveLength(120)
    expect(existsSync(path.join(folder.path, 'result.ndjson.parts'))).toBe(false)
  })

  it('gives the same cut by --pipepart', async () => {
    folder.write({ 'archive.ndjson': ARCHIVE })
    const line = `parallel --plain --pipepart --keep-order -a archive.ndjson --block 1k --jobs 2 '${COMMAND} --input-format ndjson'`
    const child = spawn('sh', ['-c', line], {
      cwd: folder.path,
      env: plainEnvironment({ HOME: folder.path })
    })
    expect((await ended(child)).stdout).toBe(await expected())
  })

  it('loses nothing when a worker is killed', async () => {
    folder.write({ 'archive.ndjson': ARCHIVE })
    const { code } = await archive(failing(2, 'kill -9 $$'))
    expect(existsSync(path.join(folder.path, 'died-2'))).toBe(true)
    expect(code).toBe(0)
    expect(result()).toBe(await expected())
  })

  it('goes on where a run has stopped, and shows no half of a result', async () => {
    folder.write({ 'archive.ndjson': ARCHIVE })
    // three attempts at each of four parts
    const first = await archive(failing(12, 'exit 1'))
    expect(first.code).not.toBe(0)
    expect(existsSync(path.join(folder.path, 'result.ndjson'))).toBe(false)
    const log = readFileSync(path.join(folder.path, 'result.ndjson.parts/joblog'), 'utf8')
    expect(log.trim().split('\n').length).toBeGreaterThan(4)
    const second = await archive()
    expect(second.code).toBe(0)
    expect(result()).toBe(await expected())
  })
})

describe.skipIf(!hasServer)('an archive under GNU parallel over ssh', () => {
  let port = 0
  beforeAll(async () => {
    port = await freePort()
  })

  it('gives byte for byte what one process gives', async () => {
    folder.write({ 'archive.ndjson': ARCHIVE })
    const server = startServer(port)
    try {
      await untilOpen(port)
      const ssh = `ssh -F none -p ${port} -i ${folder.path}/key -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR`
      const hosts = `${userInfo().username}@127.0.0.1 ${userInfo().username}@localhost`
      const { code, stderr } = await archive(COMMAND, [], { HOSTS: hosts, SSH: ssh })
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(result()).toBe(await expected())
    } finally {
      server.kill()
      await new Promise((resolve) => server.once('close', resolve))
    }
  })
})

/** A server that listens on the loopback only and lets one key in, made for this test. */
function startServer(port: number) {
  for (const name of ['key', 'host'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', path.join(folder.path, name)])
  const config = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    'AddressFamily inet',
    `HostKey ${folder.path}/host`,
    `AuthorizedKeysFile ${folder.path}/key.pub`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'PermitRootLogin yes',
    'MaxStartups 50',
    `PidFile ${folder.path}/sshd.pid`
  ]
  folder.write({ 'sshd.conf': `${config.join('\n')}\n` })
  if (process.getuid?.() === 0) execFileSync('mkdir', ['-p', '/run/sshd'])
  return spawn('/usr/sbin/sshd', ['-D', '-e', '-f', path.join(folder.path, 'sshd.conf')], { stdio: 'ignore' })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function untilOpen(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      execFileSync('bash', ['-c', `exec 3<>/dev/tcp/127.0.0.1/${port}`], { stdio: 'ignore' })
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
