import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GIT_ENVIRONMENT, gitIn } from '../helpers/repository.js'
import { runCli, runShell } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { CLEAN, FAULTY, ONLY } from './drafts.js'

const folder = useTemporaryFolder()
const run = (args: readonly string[], stdin = '') =>
  runCli(args, { cwd: folder.path, stdin, env: GIT_ENVIRONMENT })

/** What other linters get wrong. The lines of the exit code contract itself: exit-codes, streams and fix tests. */
describe('not as other linters do', () => {
  it('a lone argument that is no file is not linted as text', async () => {
    expect(await run(['you-failed.txt'])).toMatchObject({ code: 2 })
    expect(await run(['You failed to attach the receipt.'])).toMatchObject({ code: 2 })
  })

  it('warnings fail the run, and the level that is shown is not the level that fails', async () => {
    expect((await run(ONLY, FAULTY)).code).toBe(1)
    expect((await run([...ONLY, '--min-severity', 'error'], FAULTY)).code).toBe(1)
  })

  it('findings go to stdout, not to stderr', async () => {
    const { stdout, stderr } = await run([...ONLY, '--format', 'compact'], FAULTY)
    expect({ lines: stdout.trim().split('\n').length, stderr }).toEqual({ lines: 1, stderr: '' })
  })

  it.each([
    [['--format', 'nope']],
    [['--no-such-option']],
    [['--only', 'accusatory/no-such-rule']],
    [['--rule', 'no-such-rule=off']],
    [['--lang', 'xx']],
    [['--preset', 'no-such-preset']],
    [['--config', 'missing.yaml']],
    [['--reply-to', 'missing.txt']],
    [['--rulesets', 'missing']],
    [['--baseline', 'missing.json']],
    [['--staged']],
    [['--changed']]
  ])('what is missing or unknown is 2 and said on stderr, never taken silently: %j', async (args) => {
    folder.write({ 'a.txt': CLEAN })
    const { code, stderr } = await run([...args, 'a.txt'])
    expect({ code, said: stderr.startsWith('levelhead: ') }).toEqual({ code: 2, said: true })
  })

  it('an unknown rule in a config is 2, not accepted', async () => {
    folder.write({ 'levelhead.config.json': '{"rules":{"accusatory/nope":"off"}}', 'a.txt': CLEAN })
    expect(await run(['a.txt'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('accusatory/nope')
    })
  })

  it('empty standard input is clean, and shows no help', async () => {
    expect(await run(['lint'])).toMatchObject({ code: 0, stderr: '' })
    expect((await run([])).stdout).not.toContain('Usage:')
  })

  it('--help is 0 and on stdout', async () => {
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('Usage:')
    })
  })

  it('some files missing is 2, though others are clean', async () => {
    folder.write({ 'a.txt': CLEAN })
    expect((await run([...ONLY, 'a.txt', 'gone.txt'])).code).toBe(2)
  })

  it('findings beside an error are 2, not 1', async () => {
    folder.write({ 'a.txt': FAULTY })
    expect((await run([...ONLY, 'a.txt', 'gone.txt'])).code).toBe(2)
  })

  it('a clean last file does not hide the findings of the first', async () => {
    folder.write({ 'a.txt': FAULTY, 'b.txt': CLEAN })
    expect((await run([...ONLY, 'a.txt', 'b.txt'])).code).toBe(1)
  })

  it('the code is no count: 256 findings are not 0', async () => {
    folder.write(Object.fromEntries(Array.from({ length: 256 }, (_, i) => [`d/${i}.txt`, FAULTY])))
    const { code, stdout } = await run([...ONLY, '--format', 'compact', 'd'])
    expect({ code, findings: stdout.trim().split('\n').length }).toEqual({ code: 1, findings: 256 })
  })

  it('a file that breaks while it is linted is 2, and the others are reported', async () => {
    folder.write({
      'a.eml': 'Content-Type: text/plain; charset=utf-16\n\nx',
      'b.txt': Buffer.from([0xff]),
      'c.txt': FAULTY
    })
    const { code, stdout } = await run([...ONLY, '--format', 'compact', '.'])
    expect(code).toBe(2)
    expect(stdout).toContain('c.txt:3:5: warning')
    expect(stdout).toContain('b.txt:1:1: error')
  })

  it('--output-file does not change the code, nor does a format', async () => {
    for (const format of [
      'pretty',
      'json',
      'compact',
      'sarif',
      'github',
      'junit',
      'checkstyle',
      'tap',
      'markdown'
    ]) {
      expect((await run([...ONLY, '--format', format], FAULTY)).code, format).toBe(1)
      expect((await run([...ONLY, '--format', format, '--output-file', 'out'], FAULTY)).code, format).toBe(1)
    }
  })

  it('the document on stdout and the report on it never mix, whatever the number of files', async () => {
    folder.write({ 'a.txt': CLEAN })
    expect((await run([...ONLY, '--fix', 'a.txt'])).stdout).toMatch(/^1 file, 1 draft/)
    expect((await run([...ONLY, '--fix', '-'], CLEAN)).stdout).toBe(CLEAN)
  })

  it('a clean run says nothing on stderr', async () => {
    expect((await run(ONLY, CLEAN)).stderr).toBe('')
  })

  it('a run to which no rule applied says so', async () => {
    expect(
      (await run(['--lang', 'en', '--min-confidence', 'high', '--only', 'structure/close-high'], CLEAN))
        .stdout
    ).toMatch(/no rule was applied|1 rule/)
  })

  it('no files of a commit to look at is 0', async () => {
    gitIn(folder.path, 'init', '-q')
    expect(await run(['--staged'])).toMatchObject({ code: 0, stderr: '' })
  })

  it('works in a folder that may not be written, without git, without a home', async () => {
    const { code, stderr } = await runCli(['--lang', 'en', '--only', 'accusatory', '-'], {
      cwd: '/',
      stdin: CLEAN,
      env: { PATH: '/nowhere', HOME: '/nowhere' }
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('leaves nothing behind', async () => {
    folder.write({ 'a.txt': FAULTY })
    await run([...ONLY, 'a.txt'])
    expect(readdirSync(folder.path)).toEqual(['a.txt'])
  })

  it('in a pipe that fails, a shell sees the code', async () => {
    folder.write({ 'a.txt': FAULTY })
    const { stdout } = await runShell(
      `set -o pipefail; levelhead ${ONLY.join(' ')} a.txt | cat > /dev/null; echo $?`,
      {
        cwd: folder.path
      }
    )
    expect(stdout).toBe('1\n')
  })
})
