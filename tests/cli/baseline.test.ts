import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gitIn } from '../helpers/repository.js'
import { type RunOptions, runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
/** Two rules are on, so that new rules change no test. */
const CONFIG = JSON.stringify({
  lang: 'en',
  rules: Object.fromEntries(
    [
      'negative',
      'non-assertive',
      'over-apology',
      'lecturing',
      'overpromise',
      'pass-along',
      'heated',
      'vague-time',
      'cancelling-but',
      'threat',
      'structure'
    ].map((category) => [category, 'off'])
  )
})
const RECEIPT = 'You failed to attach the receipt.'
const CALL = 'You failed to call on Monday.'
const reply = (...sentences: string[]) => `Hi Ana,\n\n${sentences.join('\n\n')}\n\nThanks,\nMark\n`
const write = (files: Readonly<Record<string, string>>) =>
  folder.write({ 'levelhead.config.json': CONFIG, ...files })
const run = (args: readonly string[], options: RunOptions = {}) =>
  runCli(['--format', 'compact', '--baseline', 'known.json', ...args], { cwd: folder.path, ...options })
const entries = () => JSON.parse(readFileSync(folder.at('known.json'), 'utf8')).entries
/** A first baseline of everything in the folder. */
const start = async (files: Readonly<Record<string, string>>) => {
  write(files)
  expect((await run(['--update-baseline', '.'])).code).toBe(0)
}
const places = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(': ')[0])

describe('a first baseline', () => {
  it('holds every finding, in an order of its own, and no word of a draft', async () => {
    write({ 'b.txt': reply(CALL, RECEIPT, CALL), 'a/a.txt': reply(RECEIPT) })
    expect(await run(['--update-baseline', '.'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'note: known.json: 4 findings\n'
    })
    const text = readFileSync(folder.at('known.json'), 'utf8')
    expect(text).toBe(
      `{
  "version": 1,
  "entries": [
    {"path":"a/a.txt","rule":"accusatory/failed-to","sentence":"${entries()[0].sentence}","count":1},
    {"path":"b.txt","rule":"accusatory/failed-to","sentence":"${entries()[1].sentence}","count":${entries()[1].count}},
    {"path":"b.txt","rule":"accusatory/failed-to","sentence":"${entries()[2].sentence}","count":${entries()[2].count}}
  ]
}
`
    )
    expect(entries().map((entry: { sentence: string }) => /^[0-9a-f]{16}$/.test(entry.sentence))).toEqual([
      true,
      true,
      true
    ])
    expect(text).not.toMatch(/attach|receipt|call|Monday/)
    expect(readdirSync(folder.path).sort()).toEqual(['a', 'b.txt', 'known.json', 'levelhead.config.json'])
  })

  it('is the same file whatever the order of the arguments', async () => {
    await start({ 'b.txt': reply(CALL), 'a.txt': reply(RECEIPT) })
    const first = readFileSync(folder.at('known.json'), 'utf8')
    rmSync(folder.at('known.json'))
    await run(['--update-baseline', 'b.txt', 'a.txt'])
    expect(readFileSync(folder.at('known.json'), 'utf8')).toBe(first)
  })

  it('makes the next run clean, from any folder', async () => {
    await start({ 'sub/a.txt': reply(RECEIPT) })
    expect(await run(['.'])).toMatchObject({ code: 0, stdout: '', stderr: '' })
    const inSub = ['a.txt', '--baseline', '../known.json']
    expect(await runCli(inSub, { cwd: folder.at('sub') })).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('a known finding', () => {
  it.each<[string, string, string[]]>([
    ['stays known when lines come before it', reply('A word first.', RECEIPT), []],
    ['stays known when its lines are wrapped anew', reply('You failed\nto attach the receipt.'), []],
    ['stays known when capitals and blanks change', reply('YOU  failed to attach the receipt.'), []],
    ['is one finding: the same sentence again is new', reply(RECEIPT, RECEIPT), ['a.txt:5:5']],
    ['is its sentence: another one is new', reply(RECEIPT.replace('receipt', 'slip')), ['a.txt:3:5']],
    ['hides no other finding', reply(RECEIPT, CALL), ['a.txt:5:5']]
  ])('%s', async (_, text, expected) => {
    await start({ 'a.txt': reply(RECEIPT) })
    write({ 'a.txt': text })
    const { stdout, code } = await run(['a.txt'])
    expect({ places: places(stdout), code }).toEqual({ places: expected, code: expected.length > 0 ? 1 : 0 })
  })

  it('is its file: in another one it is new', async () => {
    await start({ 'a.txt': reply(RECEIPT) })
    write({ 'b.txt': reply(RECEIPT) })
    expect(places((await run(['.'])).stdout)).toEqual(['b.txt:3:5'])
  })

  it('is known below --min-severity, too, and is left alone by --fix', async () => {
    const canned = 'Please be advised that we ship on Monday.'
    await start({ 'a.txt': reply(canned) })
    expect(await run(['--min-severity', 'error', 'a.txt'])).toMatchObject({ code: 0, stderr: '' })
    await run(['--fix', 'a.txt'])
    expect(readFileSync(folder.at('a.txt'), 'utf8')).toContain(canned)
  })

  it('is known to a named standard input', async () => {
    await start({ 'a.txt': reply(RECEIPT) })
    const options = { stdin: reply(CALL, RECEIPT) }
    expect(places((await run(['--stdin-filename', 'a.txt', '-'], options)).stdout)).toEqual(['a.txt:3:5'])
  })

  it('is counted in the reports', async () => {
    await start({ 'a.txt': reply(RECEIPT, RECEIPT) })
    write({ 'a.txt': reply(RECEIPT, CALL) })
    const plain = ['--baseline', 'known.json', 'a.txt']
    const { stdout } = await runCli([...plain, '--format', 'json'], { cwd: folder.path })
    expect(JSON.parse(stdout).summary).toMatchObject({
      warnings: 1,
      baseline: { known: 1, stale: [{ filePath: 'a.txt', ruleId: 'accusatory/failed-to', count: 1 }] }
    })
    const pretty = await runCli(plain, { cwd: folder.path })
    expect(pretty.stdout).toMatch(/: 1 warning; 1 more in the baseline\n$/)
  })
})

describe('what is gone', () => {
  it('is noted, and taken out by --update-baseline, which adds nothing', async () => {
    await start({ 'a.txt': reply(RECEIPT, CALL), 'b.txt': reply(RECEIPT) })
    write({ 'a.txt': reply(CALL, 'You failed to sign the form.') })
    rmSync(folder.at('b.txt'))
    expect(await run(['a.txt'])).toMatchObject({
      code: 1,
      stderr: 'note: known.json: 2 findings no longer there; --update-baseline takes them out\n'
    })
    expect(entries()).toHaveLength(3)
    const { code, stdout, stderr } = await run(['--update-baseline', 'a.txt'])
    expect({ code, places: places(stdout), stderr }).toEqual({
      code: 1,
      places: ['a.txt:5:5'],
      stderr: 'note: known.json: 1 finding, 2 taken out\n'
    })
    expect(entries()).toHaveLength(1)
  })

  it('is not what a run did not look at', async () => {
    await start({ 'a.txt': reply(RECEIPT), 'b.txt': reply(RECEIPT) })
    expect((await run(['a.txt'])).stderr).toBe('')
    expect((await run(['--only', 'canned', 'a.txt'])).stderr).toBe('')
    write({ 'a.txt': reply('Fine.') })
    await run(['--update-baseline', 'a.txt'])
    expect(entries()).toMatchObject([{ path: 'b.txt' }])
  })

  it('is not judged on changed lines alone', async () => {
    await start({ 'a.txt': reply(RECEIPT) })
    gitIn(folder.path, 'init', '-q')
    gitIn(folder.path, 'add', '.')
    gitIn(folder.path, 'commit', '-q', '-m', 'x')
    write({ 'a.txt': reply(RECEIPT, CALL) })
    expect(await run(['--changed'])).toMatchObject({ code: 1, stderr: '' })
  })

  it('--force-baseline takes in what is new', async () => {
    await start({ 'a.txt': reply(RECEIPT), 'b.txt': reply(RECEIPT) })
    write({ 'a.txt': reply(CALL) })
    expect(await run(['--update-baseline', '--force-baseline', 'a.txt'])).toMatchObject({
      code: 0,
      stdout: ''
    })
    expect(entries()).toHaveLength(2)
    expect(await run(['.'])).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('a baseline in trouble', () => {
  it.each([
    ['<<<<<<< HEAD\n{}', 'not JSON'],
    ['{"version":2,"entries":[]}', 'of another version'],
    ['{"version":1,"entries":[{"path":"a.txt"}]}', 'with half an entry'],
    ['{"version":1,"entries":[{"path":"a","rule":"b","sentence":"c","count":-1}]}', 'with a wrong count'],
    ['null', 'null']
  ])('%s is 2 (%s), and only --force-baseline writes over it', async (text) => {
    write({ 'a.txt': reply(RECEIPT), 'known.json': text })
    const said = {
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^levelhead: the baseline cannot be read: known\.json/)
    }
    expect(await run(['a.txt'])).toMatchObject(said)
    expect(await run(['--update-baseline', 'a.txt'])).toMatchObject(said)
    expect(readFileSync(folder.at('known.json'), 'utf8')).toBe(text)
    expect(await run(['--force-baseline', 'a.txt'])).toMatchObject({ code: 0 })
    expect(entries()).toHaveLength(1)
  })

  it('that is missing is 2', async () => {
    write({ 'a.txt': reply(RECEIPT) })
    expect(await run(['a.txt'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'levelhead: there is no such baseline: known.json; --update-baseline writes a first one\n'
    })
  })

  it('that cannot be written is 2, with the report', async () => {
    write({ 'a.txt': reply(RECEIPT) })
    const args = ['--format', 'compact', '--baseline', 'no/such/folder.json', '--update-baseline', 'a.txt']
    expect(await runCli(args, { cwd: folder.path })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('cannot write file')
    })
  })

  it.each([
    [['--update-baseline', 'a.txt'], '--update-baseline needs --baseline FILE'],
    [
      ['--baseline', 'k', '--update-baseline', '--only', 'canned', '-q', 'a.txt'],
      'a baseline is written from whole files'
    ],
    [['--baseline', 'k', '--update-baseline', '--changed'], 'a baseline is written from whole files'],
    [['--baseline', 'k', '-'], '--baseline holds files; --stdin-filename names standard input'],
    [['--baseline', 'k', '--input-format', 'ndjson'], '--baseline holds files, not records']
  ])('%j is 2', async (args, said) => {
    const { code, stderr } = await runCli(args, { cwd: folder.path })
    expect({ code, said: stderr.includes(said) }).toEqual({ code: 2, said: true })
  })
})
