import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { commandTable } from '../../src/cli/command-table.js'
import { createProgram } from '../../src/cli/program.js'
import { fakeIo } from '../helpers/fake-io.js'
import { GIT_ENVIRONMENT, useRepository } from '../helpers/repository.js'
import { BIN, ended, plainEnvironment, type Ran, ROOT } from '../helpers/run-cli.js'

interface Call {
  readonly args: readonly string[]
  readonly stdin?: string
  readonly code: number
  /** What standard output must contain. */
  readonly shows: string
}

const folder = useRepository()
const FAULT =
  'Hi Ana,\n\nYou failed to attach the receipt. Could you send it? See https://example.com/help.\n'
const FIXABLE = 'Hi Ana,\n\nPlease be advised that the courier comes on Friday.\n'
const MAIL = `From: Ana <ana@example.org>\nSubject: Refund\nContent-Type: text/html\n\n<p>${FAULT}<img src="https://example.com/x.png"></p>\n`
const ONLY = ['--no-config', '--lang', 'en', '--only', 'accusatory/failed-to']
const TIME = ['--now', '2026-05-13T10:00', '--tz', 'Europe/Rome', '--lang', 'en']
const RECORD = `${JSON.stringify({ id: 7, text: FAULT })}\n`

/** A way to call each command; one without an entry fails the test below. */
const CALLS: Readonly<Record<string, readonly Call[]>> = {
  '': [
    { args: ['--version'], code: 0, shows: '.' },
    { args: [...ONLY], stdin: FAULT, code: 1, shows: 'failed to attach' }
  ],
  lint: [
    { args: ['lint', ...ONLY, 'in', '--format', 'json'], code: 1, shows: '"in/mail.eml"' },
    { args: ['lint', 'in/a.txt', '--lang', 'en', '--reply-to', 'in/mail.eml'], code: 1, shows: 'failed-to' },
    { args: ['lint', ...ONLY, '--input-format', 'ndjson'], stdin: RECORD, code: 0, shows: '"id":7' },
    { args: ['lint', ...ONLY, '--cache', '--cache-location', 'kept', 'in'], code: 1, shows: 'failed to' },
    { args: ['lint', ...ONLY, '--staged'], code: 1, shows: 'failed to attach' },
    { args: ['lint', ...ONLY, 'in', '--format', 'sarif'], code: 1, shows: 'accusatory/failed-to' },
    { args: ['lint', ...ONLY, 'in', '--format', 'html'], code: 1, shows: '<html' }
  ],
  fix: [
    { args: ['fix', '--lang', 'en', '--no-config', '--diff', 'in'], code: 1, shows: '+The courier comes' }
  ],
  explain: [{ args: ['explain', 'accusatory/failed-to'], code: 0, shows: 'failed' }],
  rules: [{ args: ['rules'], code: 0, shows: 'accusatory/failed-to' }],
  'rules list': [{ args: ['rules', 'list', '--format', 'json'], code: 0, shows: 'accusatory/failed-to' }],
  'rules test': [
    { args: ['rules', 'test', path.join(ROOT, 'examples/own-rules/rules')], code: 0, shows: 'example' }
  ],
  rewrite: [{ args: ['rewrite', '--lang', 'en', '-'], stdin: FAULT, code: 0, shows: 'receipt' }],
  audit: [{ args: ['audit', ...ONLY, 'in/records.ndjson'], code: 0, shows: '1 reply' }],
  commitments: [
    { args: ['commitments', ...TIME], stdin: 'I will call you on Friday.\n', code: 0, shows: '2026-05-15' }
  ],
  draft: [
    { args: ['draft', '--list'], code: 0, shows: 'decline' },
    {
      args: ['draft', 'decline', '--lang', 'en', '--request', 'a refund', '--reason', 'It is open'],
      code: 0,
      shows: 'a refund'
    }
  ],
  config: [{ args: ['config', 'in/a.txt', '--format', 'json'], code: 0, shows: '{' }],
  init: [{ args: ['init', '--yes'], code: 0, shows: 'levelhead.config' }],
  completion: [{ args: ['completion', 'bash'], code: 0, shows: 'commitments' }]
}

const PRELOAD = path.join(ROOT, 'tests/helpers/forbid-network.cjs')
const NO_INTERFACE = spawnSync('unshare', ['-n', 'true']).status === 0
const log = () => folder.at('network.log')
const tried = () => (existsSync(log()) ? readFileSync(log(), 'utf8') : '')

/** Runs node where sockets are forbidden and, where root may arrange it, where there is no network either. */
function runAlone(args: readonly string[], stdin = ''): Promise<Ran> {
  const words = [process.execPath, '--require', PRELOAD, ...args]
  const [command, ...rest] = NO_INTERFACE ? ['unshare', '-n', ...words] : words
  const env = plainEnvironment({ ...GIT_ENVIRONMENT, LEVELHEAD_NETWORK_LOG: log(), NODE_OPTIONS: '' })
  return ended(spawn(command!, rest, { cwd: folder.path, env, stdio: 'pipe' }), stdin)
}

beforeEach(() => {
  folder.git('init', '-q')
  folder.stage({ 'in/a.txt': FAULT, 'in/b.txt': FIXABLE, 'in/mail.eml': MAIL, 'in/records.ndjson': RECORD })
})

it('every command of the program has a call here', () => {
  const words = commandTable(createProgram(fakeIo(), () => {})).map((command) => command.words.join(' '))
  expect(Object.keys(CALLS).sort()).toEqual(words.sort())
})

describe.each(Object.entries(CALLS))('levelhead %s', (_name, calls) => {
  it.each(calls)('$args', async ({ args, stdin, code, shows }) => {
    const ran = await runAlone([BIN, ...args], stdin)
    expect(tried()).toBe('')
    expect(ran.stderr).not.toContain('internal error')
    expect(ran.code, ran.stderr).toBe(code)
    expect(ran.stdout).toContain(shows)
  })
})

describe('the watch', () => {
  it.each([
    ["require('node:http').get('http://127.0.0.1:9')", 'http.get'],
    ["require('node:https').request('https://127.0.0.1:9')", 'https.request'],
    ["require('node:net').connect(9)", 'net.connect'],
    ["new (require('node:net').Socket)().connect(9)", 'net.Socket.connect'],
    ["require('node:net').createServer().listen(0)", 'net.Server.listen'],
    ["require('node:tls').connect(9)", 'tls.connect'],
    ["require('node:http2').connect('http://127.0.0.1:9')", 'http2.connect'],
    ["require('node:dns').lookup('localhost', () => {})", 'dns.lookup'],
    ["require('node:dns').promises.resolve('localhost')", 'dns.promises.resolve'],
    ["require('node:dgram').createSocket('udp4')", 'dgram.createSocket'],
    ["fetch('http://127.0.0.1:9')", 'fetch'],
    ["import('node:http').then((http) => http.get('http://127.0.0.1:9'))", 'http.get'],
    ["new (require('node:worker_threads').Worker)('fetch(`http://127.0.0.1:9`)', {eval: true})", 'fetch']
  ])('sees %s', async (program, name) => {
    const ran = await runAlone(['-e', program])
    expect(ran.code).not.toBe(0)
    expect(tried()).toBe(`${name}\n`)
  })
})

it('a run leaves nothing behind: no draft is stored unless that was asked for', async () => {
  const home = folder.at('home/')
  folder.write({ 'home/': '' })
  const env = plainEnvironment({ HOME: home, XDG_CACHE_HOME: home, TMPDIR: home })
  const child = spawn(process.execPath, [BIN, ...ONLY, 'in'], { cwd: folder.path, env, stdio: 'pipe' })
  expect((await ended(child, '')).code).toBe(1)
  expect(readdirSync(home)).toEqual([])
  expect(readdirSync(folder.path).sort()).toEqual(['.git', 'home', 'in'])
})
