import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ended, runCli, startCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { CLEAN, FAULTY, ONLY } from './drafts.js'

const folder = useTemporaryFolder()
const read = (name: string) => readFileSync(folder.at(name), 'utf8')
const run = (args: readonly string[], stdin?: string) =>
  runCli([...ONLY, ...args], { cwd: folder.path, ...(stdin === undefined ? {} : { stdin }) })
const LINE = 'bad.txt:3:5: warning “failed to attach” puts the reader on trial. (accusatory/failed-to)\n'

function drafts(): void {
  folder.write({ 'bad.txt': FAULTY, 'good.txt': CLEAN, 'latin.txt': Buffer.from('caf\xe9', 'latin1') })
}

describe('--output-file', () => {
  it.each([
    ['findings', 'bad.txt', [], 1],
    ['findings that do not fail', 'bad.txt', ['--fail-on', 'never'], 0],
    ['nothing', 'good.txt', [], 0],
    ['a file that cannot be read', 'latin.txt', [], 2],
    ['findings in NDJSON', 'bad.txt', ['--format', 'ndjson'], 0]
  ] as const)('never changes the exit code: %s', async (_name, file, args, code) => {
    drafts()
    const direct = await run([...args, file])
    const into = await run([...args, file, '--output-file', 'out/report.txt'])
    expect([direct.code, into.code, into.stdout]).toEqual([code, code, ''])
    expect(into.stderr).toBe(direct.stderr)
    expect(read('out/report.txt')).toBe(direct.stdout)
  })

  it('has the same bytes whatever the terminal, and no colours unless they are asked for', async () => {
    drafts()
    await run(['bad.txt', '-o', 'a.txt'])
    await runCli([...ONLY, 'bad.txt', '-o', 'b.txt'], { cwd: folder.path, env: { FORCE_COLOR: '1' } })
    await run(['bad.txt', '-o', 'c.txt', '--color'])
    expect(read('b.txt')).toBe(read('a.txt'))
    expect(read('a.txt')).not.toContain('\x1b')
    expect(read('c.txt')).toContain('\x1b[33m')
  })

  it('takes the place of an older report, keeps its mode, and leaves nothing else behind', async () => {
    folder.write({ 'bad.txt': FAULTY, 'report.txt': 'old' })
    chmodSync(folder.at('report.txt'), 0o640)
    await run(['bad.txt', '--format', 'compact', '--output-file', 'report.txt'])
    expect(read('report.txt')).toBe(LINE)
    expect(statSync(folder.at('report.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder.path).sort()).toEqual(['bad.txt', 'report.txt'])
  })

  it('leaves the older report when the run cannot be done', async () => {
    folder.write({ 'bad.txt': FAULTY, 'report.txt': 'old', 'levelhead.config.json': '{' })
    const { code } = await run(['bad.txt', '--only', 'no/such-rule', '--output-file', 'report.txt'])
    expect(code).toBe(2)
    expect(read('report.txt')).toBe('old')
    expect(readdirSync(folder.path)).toHaveLength(3)
  })

  it('is 2 when it cannot be written', async () => {
    drafts()
    mkdirSync(folder.at('taken'))
    const { code, stderr } = await run(['bad.txt', '--output-file', 'taken'])
    expect([code, stderr]).toEqual([2, 'levelhead: path is a folder, not a file: taken\n'])
  })

  it('writes to a device as it is', async () => {
    drafts()
    const { stdout, code } = await run(['bad.txt', '--format', 'compact', '--output-file', '/dev/null'])
    expect([stdout, code]).toEqual(['', 1])
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('is not linted by the next run over its folder', async () => {
    folder.write({ 'bad.md': FAULTY })
    await run(['.', '--format', 'compact', '-o', 'report.md'])
    const { stdout } = await run(['.', '--format', 'json'])
    expect(JSON.parse(stdout).summary.files).toBe(2)
    await run(['.', '--format', 'json', '-o', 'report.md'])
    expect(JSON.parse(read('report.md')).summary.files).toBe(1)
  })

  it('never takes the place of a draft that is named', async () => {
    drafts()
    const { code, stderr } = await run(['bad.txt', '-o', './bad.txt'])
    expect([code, stderr]).toEqual([
      2,
      'levelhead: The report would take the place of the draft: bad.txt; give the report another name\n'
    ])
    expect(read('bad.txt')).toBe(FAULTY)
  })

  it('takes records', async () => {
    const records = '{"id":1,"text":"You failed to attach the receipt."}\n{"id":2,"text":7}\n'
    const direct = await run(['--input-format', 'ndjson'], records)
    const into = await run(['--input-format', 'ndjson', '-o', 'out.ndjson'], records)
    expect([into.code, into.stdout]).toEqual([direct.code, ''])
    expect(read('out.ndjson')).toBe(direct.stdout)
    expect((await run(['--input-format', 'ndjson', '--format', 'ndjson:two.ndjson'], records)).stdout).toBe(
      ''
    )
    expect(read('two.ndjson')).toBe(direct.stdout)
  })

  it('is refused where the document is the output', async () => {
    const { code, stdout, stderr } = await runCli(['--fix', '-', '-o', 'x'], {
      cwd: folder.path,
      stdin: CLEAN
    })
    expect([code, stdout]).toEqual([2, CLEAN])
    expect(stderr).toBe('levelhead: --fix - gives the document and no report for x\n')
    expect(existsSync(folder.at('x'))).toBe(false)
  })

  it('is whole or absent when the run is interrupted', async () => {
    folder.write({ 'report.txt': 'old' })
    const child = startCli([...ONLY, '-', '-o', 'report.txt'], { cwd: folder.path })
    const end = ended(child)
    while (readdirSync(folder.path).length < 2) await new Promise((done) => setTimeout(done, 20))
    child.kill('SIGTERM')
    // one that comes in the very turn in which stdin begins to block is lost, as is a key pressed too early
    const again = setInterval(() => child.kill('SIGTERM'), 500)
    const { code, signal } = await end
    clearInterval(again)
    expect(code ?? signal).toSatisfy((value) => value === 143 || value === 'SIGTERM')
    expect(readdirSync(folder.path).filter((name) => !name.endsWith('.tmp'))).toEqual(['report.txt'])
    expect(read('report.txt')).toBe('old')
  })
})

describe('several formats', () => {
  it('each goes where it is sent', async () => {
    drafts()
    const { stdout, code } = await run([
      ...['--format', 'compact', '--format', 'sarif:ci/out.sarif', '--format', 'html:ci/report.html'],
      'bad.txt',
      'good.txt'
    ])
    expect([stdout, code]).toEqual([LINE, 1])
    expect(JSON.parse(read('ci/out.sarif')).runs[0].results).toHaveLength(1)
    expect(read('ci/report.html')).toContain('<mark class="warning">failed to attach</mark>')
  })

  it('print nothing when all have a file', async () => {
    drafts()
    const { stdout, code } = await run(['--format', 'json:a.json', '--format', 'tap:b.tap', 'bad.txt'])
    expect([stdout, code]).toEqual(['', 1])
    expect(read('b.tap')).toContain('not ok 1 - bad.txt')
  })

  it('give the one without a file to --output-file', async () => {
    drafts()
    await run(['--format', 'compact', '--format', 'json:a.json', '-o', 'c.txt', 'bad.txt'])
    expect(read('c.txt')).toBe(LINE)
    await run(['--format', 'json:a.json', '-o', 'p.txt', 'bad.txt'])
    expect(read('p.txt')).toContain('bad.txt\n  3:5  warning')
  })

  it('are written beside a difference', async () => {
    folder.write({ 'a.txt': 'Hi Ana,\n\nPlease be advised that we ship on Monday.\n\nThanks,\nMark\n' })
    const { stdout } = await run(['--fix', '--diff', '--format', 'json:a.json', 'a.txt'])
    expect(stdout).toContain('+We ship on Monday.')
    expect(JSON.parse(read('a.json')).summary.files).toBe(1)
  })

  it('name a file that cannot be read, each of them', async () => {
    drafts()
    const formats = [
      'pretty',
      'compact',
      'json',
      'ndjson',
      'html',
      'markdown',
      'github',
      'gitlab',
      'sarif',
      'rdjson',
      'rdjsonl',
      'checkstyle',
      'junit',
      'tap'
    ]
    const { code } = await run([
      ...formats.flatMap((name) => ['--format', `${name}:out/${name}`]),
      'latin.txt',
      'sub/none.txt'
    ])
    expect(code).toBe(2)
    for (const name of formats) {
      expect(`${name}: ${read(`out/${name}`)}`).toContain('latin.txt')
      expect(`${name}: ${read(`out/${name}`).replaceAll('%2F', '/')}`).toContain('sub/none.txt')
      expect(read(`out/${name}`)).not.toContain(folder.path)
    }
  })
})
