import { execFileSync } from 'node:child_process'
import { beforeEach, describe, expect, it } from 'vitest'
import { ended, runShell, startCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const PLAIN = ['--no-config', '--lang', 'en']
const DRAFT = 'Please be advised that we wait. You failed to attach the receipt.\n'
/** Milliseconds: a start on a busy machine. */
const HEAD_START = 1500

/** Each names a pipe that nobody is at the other end of. */
const WAITING: readonly (readonly string[])[] = [
  ['--config', 'pipe', 'a.txt'],
  ['--config', 'extends.json', 'a.txt'],
  [...PLAIN, '--rulesets', 'rules', 'a.txt'],
  [...PLAIN, '--baseline', 'pipe', 'a.txt'],
  [...PLAIN, '--reply-to', 'pipe', 'a.txt'],
  [...PLAIN, 'pipe.txt'],
  [...PLAIN, '--output-file', 'report', 'a.txt'],
  ['fix', ...PLAIN, 'pipe.txt'],
  ['rewrite', ...PLAIN, 'pipe.txt'],
  ['commitments', '--lang', 'en', 'pipe.txt'],
  ['draft', 'decline', '--lang', 'en', '--from', 'pipe']
]

describe.skipIf(process.platform === 'win32')('a named pipe', () => {
  beforeEach(() => {
    folder.write({ 'a.txt': DRAFT, 'extends.json': '{"extends": "./pipe.json"}', 'rules/en/heated/': '' })
    for (const name of ['pipe', 'pipe.json', 'pipe.txt', 'report', 'rules/en/heated/pipe.yml'])
      execFileSync('mkfifo', [folder.at(name)])
  })

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130]
  ] as const)('that nobody is at the other end of: %s ends the wait', async (signal, code) => {
    const children = WAITING.map((args) => startCli(args, { cwd: folder.path }))
    const runs = children.map((child) => ended(child))
    await new Promise((go) => setTimeout(go, HEAD_START))
    for (const child of children) child.kill(signal)
    for (const [i, ran] of (await Promise.all(runs)).entries()) {
      const { stdout } = ran
      expect({ args: WAITING[i], end: ran.code ?? ran.signal, stdout }).toEqual({
        args: WAITING[i],
        end: ran.code === null ? signal : code,
        stdout: ''
      })
    }
  })

  it('is waited for until its writer is there', async () => {
    const { stdout, stderr } = await runShell(
      `(sleep 1; echo '{"rules": {"accusatory": "off"}}' > pipe.json) & levelhead --config pipe.json a.txt`,
      { cwd: folder.path }
    )
    expect([stdout.includes('canned/'), stdout.includes('accusatory/'), stderr]).toEqual([true, false, ''])
  })

  it('is not waited for where a file is only looked for', async () => {
    for (const name of ['package.json', '.levelheadignore']) execFileSync('mkfifo', [folder.at(name)])
    const { code, stdout } = await runShell('levelhead --lang en --format compact a.txt .', {
      cwd: folder.path
    })
    expect([code, stdout]).toEqual([1, expect.stringContaining('accusatory/failed-to')])
  })
})

describe.skipIf(process.platform === 'win32')('the pipe of a process substitution', () => {
  beforeEach(() => folder.write({ 'a.txt': DRAFT }))

  it.each([
    ['a configuration', `levelhead --config <(echo '{"rules": {"accusatory": "off"}}') a.txt`],
    ['a slow configuration', `levelhead --config <(sleep 1; echo '{"rules": {"accusatory": "off"}}') a.txt`],
    ['standard input', `echo '{"rules": {"accusatory": "off"}}' | levelhead --config /dev/stdin a.txt`]
  ])('is %s', async (_, line) => {
    const { stdout, stderr } = await runShell(`${line} --lang en --format compact`, { cwd: folder.path })
    expect([stdout.includes('canned/'), stdout.includes('accusatory/'), stderr]).toEqual([true, false, ''])
  })

  it('is a draft, and takes a report', async () => {
    const { code, stdout, stderr } = await runShell(
      'levelhead --no-config --lang en --format json <(cat a.txt) -o >(tr a-z A-Z > told)\ncode=$?; while [ ! -s told ]; do sleep 0.1; done; cat told; exit $code',
      { cwd: folder.path }
    )
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain('ACCUSATORY/FAILED-TO')
  })
})
