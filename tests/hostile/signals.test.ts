import { beforeEach, describe, expect, it } from 'vitest'
import { ended, startCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const PROMISE = 'I will call you on Friday at 10, and you failed to attach it. '
const LONG = PROMISE.repeat(15_000)
const NOW = ['--now', '2026-05-13', '--tz', 'UTC']
const COUNT = 200_000
/** Milliseconds: a start on a busy machine, and far less than any of these runs takes. */
const HEAD_START = 1000
const AT_ONCE = 5000

/** Each takes many seconds, and writes nothing before its end but whole records. */
const RUNS: readonly (readonly string[])[] = [
  ['audit', 'long.ndjson'],
  ['audit', ...Array(8).fill('many.ndjson')],
  ['commitments', ...NOW, '--lang', 'en', 'long.txt', 'long2.txt', 'long3.txt'],
  ['commitments', ...NOW, '--input-format', 'ndjson', 'long.ndjson'],
  ['commitments', ...NOW, '--input-format', 'ndjson', 'many.ndjson'],
  ['draft', ...NOW, '--analyse', '--reply-to', 'long.txt'],
  ['draft', ...NOW, '--analyse', '--input-format', 'ndjson', '--reply-to', 'many.ndjson'],
  ['lint', '--no-config', '--lang', 'en', '--reply-to', 'long.txt', 'long2.txt'],
  ['rewrite', '--no-config', '--lang', 'en', '--reply-to', 'long.txt', 'long2.txt']
]

describe.skipIf(process.platform === 'win32').each(RUNS)('levelhead %s %s %s', (...args) => {
  beforeEach(() => {
    const record = (id: number, text: string) => `${JSON.stringify({ id, text })}\n`
    folder.write({
      'long.txt': LONG,
      'long2.txt': LONG,
      'long3.txt': LONG,
      'long.ndjson': [1, 2, 3, 4].map((id) => record(id, LONG)).join(''),
      'many.ndjson': Array.from({ length: COUNT }, (_, id) => record(id, PROMISE)).join('')
    })
  })

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130]
  ] as const)('%s ends it at once', { timeout: 60_000 }, async (signal, code) => {
    const child = startCli(args.filter(Boolean), { cwd: folder.path })
    const done = ended(child)
    await new Promise((go) => setTimeout(go, HEAD_START))
    const from = performance.now()
    child.kill(signal)
    const ran = await done
    expect(performance.now() - from).toBeLessThan(AT_ONCE)
    // a listener answers, or the system does where one would have to wait
    expect(ran.code ?? ran.signal).toBe(ran.code === null ? signal : code)
    if (args[0] === 'audit' || !args.includes('ndjson')) expect(ran.stdout).toBe('')
    else for (const line of ran.stdout.split('\n').slice(0, -1)) expect(JSON.parse(line)).toHaveProperty('id')
  })
})
