import { chmodSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CAN_BE_ORDINARY, runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { CLEAN, FAULTY, ONLY } from './drafts.js'

const folder = useTemporaryFolder()
const run = (args: readonly string[], stdin = '') => runCli([...args], { cwd: folder.path, stdin })
const code = async (args: readonly string[], stdin = '') => (await run(args, stdin)).code

describe('0, 1 and 2 by findings', () => {
  it.each([
    ['a clean draft', CLEAN, [], 0],
    ['an empty draft', '', [], 0],
    ['a warning', FAULTY, [], 1],
    ['a warning, fail on error', FAULTY, ['--fail-on', 'error'], 0],
    ['a warning, fail on warning', FAULTY, ['--fail-on', 'warning'], 1],
    ['a warning, fail on suggestion', FAULTY, ['--fail-on', 'suggestion'], 1],
    ['a warning, never fail', FAULTY, ['--fail-on', 'never'], 0],
    ['an error, fail on error', FAULTY, ['--rule', 'accusatory/failed-to=error', '--fail-on', 'error'], 1],
    ['a suggestion, default level', FAULTY, ['--rule', 'accusatory/failed-to=suggestion'], 0],
    ['a suggestion, fail on it', FAULTY, ['--rule', 'accusatory=suggestion', '--fail-on', 'suggestion'], 1],
    ['a rule that is off', FAULTY, ['--rule', 'accusatory/failed-to=off'], 0],
    ['as many warnings as allowed', FAULTY, ['--fail-on', 'never', '--max-warnings', '1'], 0],
    ['more warnings than allowed', FAULTY, ['--fail-on', 'never', '--max-warnings', '0'], 1],
    ['a level that hides the warning does not undo it', FAULTY, ['--min-severity', 'error'], 1],
    ['hidden, and never fail', FAULTY, ['--min-severity', 'error', '--fail-on', 'error'], 0],
    ['NDJSON report: findings are no failure', FAULTY, ['--format', 'ndjson'], 0],
    ['NDJSON report, asked to fail', FAULTY, ['--format', 'ndjson', '--fail-on', 'warning'], 1],
    ['NDJSON report, too many warnings', FAULTY, ['--format', 'ndjson', '--max-warnings', '0'], 1]
  ] as const)('%s', async (_, draft, args, expected) => {
    expect(await code([...ONLY, ...args], draft)).toBe(expected)
  })

  it('is never a count', async () => {
    expect(await code([...ONLY], FAULTY.repeat(300))).toBe(1)
  })

  it('says that hidden findings fail the run', async () => {
    const { stdout, stderr } = await run([...ONLY, '--min-severity', 'error', '--format', 'json'], FAULTY)
    expect(JSON.parse(stdout).results[0].messages).toEqual([])
    expect(stderr).toBe('note: 1 finding below --min-severity\n')
  })
})

describe('2 by input, with the other files still linted', () => {
  const broken = {
    'latin1.txt': Buffer.from('Ol\xe9 caf\xe9', 'latin1'),
    'nul.txt': Buffer.from('one\0two'),
    'large.txt': 'word '.repeat(100)
  }
  it.each([
    ['a missing file', 'missing.txt', 'file-not-found', /^levelhead: file not found: missing\.txt/],
    ['bytes that are no text', 'latin1.txt', 'undecodable', /latin1\.txt; expected UTF-8/],
    ['a NUL character', 'nul.txt', 'binary-file', /nul\.txt/],
    [
      'a file that is too large',
      'large.txt',
      'draft-too-large',
      /large\.txt; expected at most 300 bytes.*--max-draft-size/
    ],
    ['a folder without a draft', 'empty', 'no-draft', /empty; expected files that end in/],
    ['a glob that matches nothing', 'none-*.txt', 'no-draft', /none-\*\.txt/]
  ])('%s', async (_, file, errorCode, line) => {
    folder.write({ ...broken, 'good.txt': FAULTY, 'empty/': '' })
    const { code, stdout, stderr } = await run([
      ...ONLY,
      '--max-draft-size',
      '300',
      '--format',
      'json',
      file,
      'good.txt'
    ])
    const report = JSON.parse(stdout)
    expect(code).toBe(2)
    expect(stderr).toMatch(line)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(report.errors).toMatchObject([{ filePath: file, code: errorCode }])
    expect(report.results).toMatchObject([
      { filePath: 'good.txt', messages: [{ ruleId: 'accusatory/failed-to' }] }
    ])
  })

  it.each(['pretty', 'json', 'ndjson', 'compact'])('names the file in the %s report', async (format) => {
    folder.write({ ...broken, 'good.txt': CLEAN })
    const { code, stdout } = await run([...ONLY, '--format', format, 'latin1.txt', 'good.txt'])
    expect(code).toBe(2)
    expect(stdout).toContain('latin1.txt')
    expect(stdout).toContain('cannot decode file')
  })

  it('names several files, each on a line', async () => {
    const { code, stderr } = await run([...ONLY, 'a.txt', 'b.txt'])
    expect(code).toBe(2)
    expect(stderr).toBe(
      'levelhead: file not found: a.txt; check the path\nlevelhead: file not found: b.txt; check the path\n'
    )
  })

  it('is 2 on undecodable standard input', async () => {
    const { code, stdout } = await runCli([...ONLY, '--format', 'compact'], {
      stdin: Buffer.from([0xc3, 0x28])
    })
    expect({ code, stdout: stdout.slice(0, 37) }).toEqual({
      code: 2,
      stdout: '<stdin>:1:1: error cannot decode file'
    })
  })

  it.skipIf(!CAN_BE_ORDINARY)('is 2 on a file that may not be read', async () => {
    folder.write({ 'closed.txt': CLEAN })
    chmodSync(folder.at('.'), 0o777)
    chmodSync(folder.at('closed.txt'), 0)
    const { code, stderr } = await runCli([...ONLY, 'closed.txt'], { cwd: folder.at('.'), ordinary: true })
    expect({ code, said: stderr.includes('closed.txt') }).toEqual({ code: 2, said: true })
  })
})

describe('ignored files', () => {
  it.each([['.levelheadignore'], ['.gitignore']])('named, but in %s: a note and 0', async (ignoreFile) => {
    folder.write({ [ignoreFile]: 'old.txt\n', 'old.txt': FAULTY })
    const { code, stdout, stderr } = await run([...ONLY, '--format', 'json', 'old.txt'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'note: old.txt is ignored\n' })
    expect(JSON.parse(stdout).results).toEqual([])
  })

  it('by the config: a note for what was named, silence for what a folder holds', async () => {
    folder.write({ 'levelhead.config.json': '{"ignore":["old.txt"]}', 'old.txt': FAULTY, 'new.txt': CLEAN })
    expect(await run([...ONLY, 'old.txt'])).toMatchObject({ code: 0, stderr: 'note: old.txt is ignored\n' })
    expect(await run([...ONLY, '.'])).toMatchObject({ code: 0, stderr: '' })
  })

  it('by name of standard input', async () => {
    folder.write({ '.levelheadignore': 'old/\n' })
    const args = [...ONLY, '--stdin-filename', 'old/reply.txt']
    expect(await run(args, FAULTY)).toMatchObject({ code: 0, stderr: 'note: old/reply.txt is ignored\n' })
    expect(await run([...args, '--fix', '-'], FAULTY)).toMatchObject({ code: 0, stdout: FAULTY, stderr: '' })
  })
})

describe('files, folders, globs, standard input', () => {
  it('lints what a folder and a glob stand for, and standard input beside them', async () => {
    folder.write({ 'a/one.txt': FAULTY, 'a/b/two.md': FAULTY, 'a/picture.png': 'x', 'c/three.txt': CLEAN })
    const { code, stdout } = await run([...ONLY, '--format', 'compact', 'a', 'c/*.txt', '-'], FAULTY)
    expect(code).toBe(1)
    expect(stdout.split('\n').map((line) => line.split(': ')[0])).toEqual([
      '<stdin>:3:5',
      'a/b/two.md:3:5',
      'a/one.txt:3:5',
      ''
    ])
  })
})
