import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
/** What a terminal would obey, and in a name a line that a CI service would. */
const EVIL = '\x1b[31m\x9b2J\u202e\n::error::x'
const NAME = `${EVIL}.txt`
const RAW = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|^::error::x/m
const EN = ['--no-config', '--lang', 'en']
const ONLY = [...EN, '--only', 'accusatory/failed-to']
const run = (args: readonly string[]) => runCli(args, { cwd: folder.path })

describe.skipIf(process.platform === 'win32')(
  'what a file name or a word says is shown and not obeyed',
  () => {
    beforeEach(() =>
      folder.write({ [NAME]: `You failed to attach it. ${EVIL.slice(0, 8)}\n`, 'a.txt': 'Hello.\n' })
    )

    it.each([
      [[...ONLY, NAME]],
      [[...ONLY, '--color', '--format', 'compact', NAME]],
      [[...ONLY, '--format', 'github', NAME]],
      [[...ONLY, '--format', 'tap', NAME]],
      [[...ONLY, '--debug', '--timing', NAME, 'a.txt']],
      [[...EN, `no${NAME}`]],
      [[...EN, '--config', NAME, 'a.txt']],
      [[...EN, '--rulesets', `no${NAME}`, 'a.txt']],
      [[...EN, '--rule', `${NAME}=off`, 'a.txt']],
      [[...EN, '--only', `no/${NAME}`, '--', 'a.txt']],
      [[...EN, '--preset', NAME, 'a.txt']],
      [[...EN, '--select', NAME, 'a.txt']],
      [[...EN, '--reply-to', `no${NAME}`, 'a.txt']],
      [[`--${NAME}`]],
      [['config', NAME]],
      [['rewrite', `no${NAME}`]],
      [['audit', `no${NAME}.csv`]],
      [['commitments', `no${NAME}`]],
      [['explain', NAME]],
      [['completion', NAME]],
      [['rules', 'test', `no${NAME}`]],
      [['draft', NAME]]
    ])('%j', async (args) => {
      const { stdout, stderr } = await run(args)
      expect(stdout + stderr).not.toBe('')
      expect(stderr).not.toContain('internal error')
      expect(stdout.replaceAll(/\x1b\[\d+m(?=a|warning|\()/g, '')).not.toMatch(RAW)
      expect(stderr).not.toMatch(RAW)
    })
  }
)

it('words that hide are seen', async () => {
  folder.write({ 'a.txt': 'You failed\u200b to attach it.\n' })
  expect((await run([...EN, 'a.txt'])).stdout).toContain('You failed\\u200b to attach it.')
})

describe.skipIf(process.platform === 'win32')('symbolic links', () => {
  it('that go round are followed once', async () => {
    folder.write({ 'in/a.txt': 'You failed to attach it.\n' })
    mkdirSync(folder.at('in/b'))
    symlinkSync('..', folder.at('in/b/up'))
    symlinkSync('loop.txt', folder.at('in/loop.txt'))
    const { stdout } = await run([...ONLY, '--format', 'compact', 'in'])
    expect(stdout.match(/failed to attach/g)).toHaveLength(1)
  })
})

it('cells that begin like formulas come back from a fix as they were', async () => {
  const rows = (sentence: string) => `name,text\n=cmd|x!A1,"${sentence}"\n"+1",@SUM(A1)\n-2,"\t=1+1"\n`
  folder.write({ 'a.csv': rows('Please be advised that we ship on Monday.') })
  await run(['fix', ...EN, '--select', '[*].text', 'a.csv'])
  expect(readFileSync(folder.at('a.csv'), 'utf8')).toBe(rows('We ship on Monday.'))
})
