import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { GIT_ENVIRONMENT, gitIn, useRepository } from '../helpers/repository.js'
import { BIN, runCli } from '../helpers/run-cli.js'
import { CLEAN, FAULTY, ONLY } from './drafts.js'

const repo = useRepository()
beforeEach(() => void repo.git('init', '-q', '-b', 'main'))

const run = (args: readonly string[] = [], cwd = repo.path) =>
  runCli(['--staged', ...ONLY, '--format', 'compact', ...args], { cwd, env: GIT_ENVIRONMENT })
/** The files that have a finding. */
const found = async (args: readonly string[] = [], cwd = repo.path) => {
  const { stdout } = await run(args, cwd)
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/:\d+:\d+: .*/, ''))
}

describe('--staged looks at the index', () => {
  it('before the first commit', async () => {
    repo.stage({ 'a.txt': FAULTY, 'b.txt': CLEAN })
    expect(await run()).toMatchObject({
      code: 1,
      stdout: 'a.txt:3:5: warning “failed to attach” puts the reader on trial. (accusatory/failed-to)\n',
      stderr: ''
    })
  })

  it('and at nothing when nothing is staged', async () => {
    repo.commit({ 'a.txt': FAULTY })
    repo.write({ 'a.txt': `${FAULTY}You failed to call.\n`, 'new.txt': FAULTY })
    expect(await run()).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })

  it('not at the work tree: a fault that is staged counts, one that is not staged does not', async () => {
    repo.commit({ 'a.txt': CLEAN, 'b.txt': CLEAN })
    repo.stage({ 'a.txt': FAULTY, 'b.txt': `${CLEAN}More.\n` })
    repo.write({ 'a.txt': CLEAN, 'b.txt': FAULTY })
    expect(await found()).toEqual(['a.txt'])
  })

  it('also at what the work tree has lost, but not at what is to be deleted', async () => {
    repo.commit({ 'old.txt': FAULTY })
    repo.git('rm', '-q', 'old.txt')
    repo.stage({ 'a.txt': FAULTY })
    rmSync(repo.at('a.txt'))
    expect(await found()).toEqual(['a.txt'])
  })

  it('under the new name of what was renamed', async () => {
    repo.commit({ 'a.txt': FAULTY })
    repo.git('mv', 'a.txt', 'z.txt')
    expect(await found()).toEqual(['z.txt'])
    expect(await found(['--changed'])).toEqual([])
  })

  it('whatever a file is called', async () => {
    const names = ['a b.txt', '-dash.txt', 'İade è.txt', '"quoted"\\.txt', 'two\nlines.txt', "it's $HOME.txt"]
    repo.stage(Object.fromEntries(names.map((name) => [name, FAULTY])))
    expect((await found()).sort()).toEqual(names.map((name) => name.replace('\n', '\\x0a')).sort())
    repo.commit()
    repo.stage(
      Object.fromEntries(
        names.map((name) => [name, FAULTY.replace('\n\nThanks', '\nWe ship today.\n\nThanks')])
      )
    )
    expect((await found(['--changed'])).sort()).toEqual([])
    repo.stage(Object.fromEntries(names.map((name) => [name, FAULTY.replace('receipt', 'slip')])))
    expect((await found(['--changed'])).length).toBe(names.length)
  })

  it('but not at submodules and symbolic links', async () => {
    repo.write({ 'elsewhere/x.txt': FAULTY })
    gitIn(repo.at('elsewhere'), 'init', '-q')
    gitIn(repo.at('elsewhere'), 'add', '.')
    gitIn(repo.at('elsewhere'), 'commit', '-q', '-m', 'x')
    repo.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      repo.at('elsewhere'),
      'sub.txt'
    )
    symlinkSync('/etc/hostname', repo.at('link.txt'))
    repo.git('add', 'link.txt', 'sub.txt')
    repo.git('rm', '-r', '-q', '--cached', '--ignore-unmatch', 'elsewhere')
    expect(repo.git('diff', '--cached', '--name-only')).toContain('link.txt')
    expect(await run()).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })

  it('from a subfolder, with paths as seen from there', async () => {
    repo.stage({ 'top.txt': FAULTY, 'sub/in.txt': FAULTY })
    expect(await found([], repo.at('sub'))).toEqual(['../top.txt', 'in.txt'])
    expect(await found(['.'], repo.at('sub'))).toEqual(['in.txt'])
  })

  it.each([
    [['macros'], ['macros/a.txt', 'macros/b.md']],
    [['macros/*.md'], ['macros/b.md']],
    [
      ['x.txt', 'macros/a.txt'],
      ['macros/a.txt', 'x.txt']
    ]
  ])('of %j only what is in it', async (patterns, expected) => {
    repo.stage({ 'macros/a.txt': FAULTY, 'macros/b.md': FAULTY, 'x.txt': FAULTY, 'y.txt': FAULTY })
    expect(await found(patterns)).toEqual(expected)
  })

  it('takes the files that a folder search takes, and a named one of any kind', async () => {
    repo.stage({ 'a.txt': FAULTY, 'b.tpl': FAULTY })
    expect(await found()).toEqual(['a.txt'])
    expect(await found(['b.tpl'])).toEqual(['b.tpl'])
  })

  it('leaves out what is ignored, with a note when it was named', async () => {
    repo.stage({
      '.levelheadignore': 'old\n',
      'old/a.txt': FAULTY,
      'levelhead.config.json': '{"ignore":["b.txt"]}',
      'b.txt': FAULTY
    })
    expect(await run()).toMatchObject({ code: 0, stdout: '', stderr: '' })
    expect(await run(['old/a.txt', 'b.txt'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'note: old/a.txt is ignored\nnote: b.txt is ignored\n'
    })
  })

  it('whatever the user has configured for the eyes', async () => {
    repo.commit({ 'sub/è.txt': CLEAN })
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.relative', 'true'],
      ['diff.external', 'false'],
      ['diff.submodule', 'log'],
      ['diff.interHunkContext', '9'],
      ['diff.context', '9'],
      ['color.ui', 'always'],
      ['core.quotePath', 'true'],
      ['core.pager', 'false']
    ]) {
      repo.git('config', key!, value!)
    }
    repo.stage({ 'sub/è.txt': FAULTY })
    expect(await found(['--changed'], repo.at('sub'))).toEqual(['è.txt'])
  })
})

describe('--staged in trouble', () => {
  it('names what cannot be linted and lints the rest', async () => {
    repo.stage({
      'a.txt': FAULTY,
      'latin1.txt': Buffer.from('Ol\xe9', 'latin1'),
      'large.txt': 'word '.repeat(200_000),
      'z.txt': FAULTY
    })
    const { code, stdout } = await run(['--max-draft-size', '300'])
    expect(code).toBe(2)
    expect(stdout.split('\n').map((line) => line.split(': ')[0])).toEqual([
      'a.txt:3:5',
      'z.txt:3:5',
      'large.txt:1:1',
      'latin1.txt:1:1',
      ''
    ])
  })

  it.each([
    [['missing.txt'], 'levelhead: file not found: missing.txt; check the path\n'],
    [['-'], 'levelhead: --staged looks at files, not at standard input\n'],
    [['--fix'], /^levelhead: --staged cannot be fixed/],
    [['--input-format', 'ndjson'], /^levelhead: --staged looks at files, not at records/],
    [['--changed', 'no-such-branch'], /^levelhead: there is no such revision: no-such-branch/]
  ])('%j is 2', async (args, said) => {
    repo.stage({ 'a.txt': CLEAN })
    const { code, stderr } = await run(args)
    expect(code).toBe(2)
    expect(stderr).toMatch(said)
  })

  it('is 2 outside of a repository, and without git', async () => {
    rmSync(repo.at('.git'), { recursive: true })
    expect(await run()).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^levelhead: not in a git work tree: /)
    })
    const without = await runCli(['--staged'], { cwd: repo.path, env: { PATH: '/nowhere' } })
    expect(without).toMatchObject({
      code: 2,
      stderr:
        'levelhead: cannot find the program git; install git, or name the files instead of --staged or --changed\n'
    })
  })
})

it('runs as the pre-commit hook of git, also for a commit of one file', async () => {
  repo.write({
    '.git/hooks/pre-commit': `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(BIN)} --staged ${ONLY.join(' ')} --format compact\n`
  })
  chmodSync(repo.at('.git/hooks/pre-commit'), 0o755)
  repo.commit({ 'a.txt': CLEAN, 'b.txt': CLEAN })
  repo.write({ 'a.txt': `${CLEAN}More.\n`, 'b.txt': FAULTY })
  // the index of such a commit is a temporary one, which holds a.txt alone
  repo.git('add', 'b.txt')
  repo.git('commit', '-q', '-m', 'one', 'a.txt')
  expect(() => repo.git('commit', '-q', '-m', 'both')).toThrow('b.txt:3:5: warning')
})
