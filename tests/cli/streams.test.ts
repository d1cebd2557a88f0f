import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { fakeIo } from '../helpers/fake-io.js'
import { ended, runCli, runShell, startCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { CLEAN, FAULTY, ONLY } from './drafts.js'

const folder = useTemporaryFolder()

describe('stdout carries the report and nothing else', () => {
  it('pretty, 80 columns wide where there is no terminal', async () => {
    const { code, stdout, stderr } = await runCli([...ONLY], { stdin: FAULTY })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      '<stdin>',
      '  3:5  warning  “failed to attach” puts the reader on trial.',
      '                accusatory/failed-to',
      '    │ You failed to attach the receipt.',
      '    │     ^^^^^^^^^^^^^^^^'
    ])
    expect(stdout.split('\n').at(-2)).toBe('1 file, 1 draft, 2 rules: 1 warning')
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('compact', async () => {
    expect((await runCli([...ONLY, '--format', 'compact'], { stdin: FAULTY })).stdout).toBe(
      '<stdin>:3:5: warning “failed to attach” puts the reader on trial. (accusatory/failed-to)\n'
    )
  })

  it('json', async () => {
    const { stdout } = await runCli([...ONLY, '--format', 'json'], { stdin: `\ufeff${FAULTY}` })
    const { version, results, errors, summary } = JSON.parse(stdout)
    expect({ version, errors }).toEqual({ version: 1, errors: [] })
    expect(results).toMatchObject([
      {
        filePath: '<stdin>',
        lang: 'en',
        langFrom: 'flag',
        profile: 'reply',
        notes: [],
        messages: [{ range: [14, 30], line: 3 }]
      }
    ])
    expect(summary).toEqual({ files: 1, drafts: 1, rules: 2, errors: 0, warnings: 1, suggestions: 0 })
  })

  it('ndjson', async () => {
    folder.write({ 'a.txt': FAULTY, 'b.txt': CLEAN })
    const { stdout } = await runCli([...ONLY, '--format', 'ndjson', 'a.txt', 'b.txt'], { cwd: folder.path })
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { filePath: 'a.txt', lang: 'en', messages: [{ ruleId: 'accusatory/failed-to' }] },
      { filePath: 'b.txt', lang: 'en', messages: [] }
    ])
  })

  it('--quiet leaves out reasons, notes and the last line', async () => {
    folder.write({ '.levelheadignore': 'b.txt', 'b.txt': FAULTY, 'c.txt': CLEAN })
    expect(await runCli([...ONLY, '-q', 'b.txt', 'c.txt'], { cwd: folder.path })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: ''
    })
  })
})

describe('notes of a draft', () => {
  const draft = `levelhead-disable-next-line accusatory/no-such-rule\n${CLEAN}`
  const note = 'line 1: there is no rule “accusatory/no-such-rule” to ignore'

  it.each(['compact', 'ndjson'])('go to stderr where the %s report has no place for them', async (format) => {
    const { code, stdout, stderr } = await runCli([...ONLY, '--format', format], { stdin: draft })
    expect({ code, stderr }).toEqual({ code: 0, stderr: `note: <stdin>: ${note}\n` })
    expect(stdout).not.toContain('no-such-rule')
  })

  it('stand in the json and the pretty report', async () => {
    const json = await runCli([...ONLY, '--format', 'json'], { stdin: draft })
    expect(JSON.parse(json.stdout).results[0].notes).toEqual([note])
    expect(json.stderr).toBe('')
    expect((await runCli([...ONLY], { stdin: draft })).stdout).toContain(`note: ${note}`)
  })
})

describe('errors on a terminal', () => {
  it.each([
    [true, ''],
    [false, 'levelhead: file not found: x.txt; check the path\n']
  ])(
    'the report shows them; stderr repeats them only where stdout is not looked at (terminal: %s)',
    async (stdout, err) => {
      const io = fakeIo({ cwd: folder.path, tty: { stdout } })
      expect(await main(['x.txt'], io)).toBe(2)
      expect(io.out()).toContain('file not found: x.txt')
      expect(io.err()).toBe(err)
    }
  )

  it('uses the width of the terminal', async () => {
    const io = fakeIo({
      cwd: folder.path,
      stdin: FAULTY,
      tty: { stdout: true },
      columns: 40,
      env: { NO_COLOR: '1' }
    })
    await main([...ONLY], io)
    expect(
      io
        .out()
        .split('\n')
        .filter((line) => line.length > 40)
    ).toEqual([])
  })
})

describe('colour: flag > FORCE_COLOR > NO_COLOR > TERM=dumb > terminal', () => {
  it.each([
    [[], {}, false, false],
    [[], {}, true, true],
    [[], { TERM: 'dumb' }, true, false],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [['--color'], { FORCE_COLOR: '0', NO_COLOR: '1' }, false, true],
    [['--no-color'], { FORCE_COLOR: '1' }, true, false]
  ])('%j %j terminal=%s → %s', async (args, env, stdout, colored) => {
    const io = fakeIo({ cwd: folder.path, stdin: FAULTY, tty: { stdout }, env })
    await main([...args, ...ONLY], io)
    expect(io.out().includes('\u001b[')).toBe(colored)
  })

  it('holds for the process, too', async () => {
    const { stdout } = await runCli([...ONLY], { stdin: FAULTY, env: { FORCE_COLOR: '1' } })
    expect(stdout).toContain('\u001b[33mwarning\u001b[39m')
  })
})

describe.skipIf(process.platform === 'win32')('a reader that goes away', () => {
  it('is met with silence, and the run ends', async () => {
    for (let i = 0; i < 60; i++) folder.write({ [`d/${i}.txt`]: FAULTY.repeat(40) })
    const line = `levelhead ${ONLY.join(' ')} d | head -1; echo "code \${PIPESTATUS[0]}"`
    expect(await runShell(line, { cwd: folder.path })).toMatchObject({
      code: 0,
      stdout: 'd/0.txt\ncode 1\n',
      stderr: ''
    })
  })
})

describe.skipIf(process.platform === 'win32')('signals', () => {
  it.each([
    ['SIGINT', 130, 1],
    ['SIGTERM', 143, 1],
    ['SIGINT', 130, 3],
    ['SIGTERM', 143, 3]
  ] as const)('%s ends a run over records with %d, in %d threads', async (signal, code, threads) => {
    const child = startCli(['--input-format', 'ndjson', '--workers', String(threads), ...ONLY])
    child.stdin!.write('{"id":1,"text":"Thanks."}\n'.repeat(threads === 1 ? 1 : 40_000))
    await once(child.stdout!, 'data')
    child.kill(signal)
    expect(await ended(child)).toMatchObject({ code, stderr: '' })
  })

  it.each([
    ['INT', 130],
    ['TERM', 143]
  ])('%s ends a run that waits for its draft with %d', async (signal, code) => {
    const line = `mkfifo p; exec 3<>p; levelhead() { exec node "$BIN"; }; (set -m; levelhead < p & sleep 0.6; kill -${signal} $!; wait $!; echo $?)`
    const { BIN } = await import('../helpers/run-cli.js')
    const { stdout } = await runShell(line, { cwd: folder.path, env: { BIN } })
    expect(stdout.trim()).toBe(String(code))
  })

  it('SIGINT ends a run over many files at once', async () => {
    for (let i = 0; i < 1500; i++) folder.write({ [`d/${i}.txt`]: FAULTY.repeat(60) })
    const child = startCli([...ONLY, '--format', 'compact', 'd'], { cwd: folder.path })
    await once(child.stdout!, 'data')
    child.kill('SIGINT')
    expect(await ended(child)).toMatchObject({ code: 130, stderr: '' })
  })
})
