import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { GIT_ENVIRONMENT, gitIn, useRepository } from '../helpers/repository.js'
import { runCli } from '../helpers/run-cli.js'
import { CLEAN, FAULTY, FIXABLE, FIXED, ONLY } from './drafts.js'

const repo = useRepository()
beforeEach(() => void repo.git('init', '-q', '-b', 'main'))

const run = (args: readonly string[] = [], cwd = repo.path) =>
  runCli([...ONLY, '--format', 'compact', '--changed', ...args], { cwd, env: GIT_ENVIRONMENT })
/** Where the findings are. */
const places = async (args: readonly string[] = []) => {
  const { stdout } = await run(args)
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(': ')[0])
}

const OLD = 'Hi Ana,\n\nYou failed to attach the receipt.\n\nThe parcel left on Monday.\n\nThanks,\nMark\n'
const WITH_CALL = OLD.replace('Thanks,', 'You failed to call.\n\nThanks,')

describe('--changed looks at changed lines', () => {
  it('not at the other faults of the file', async () => {
    repo.commit({ 'a.txt': OLD })
    repo.write({ 'a.txt': WITH_CALL })
    expect(await places()).toEqual(['a.txt:7:5'])
  })

  it('at none when a line was only taken away beside a fault', async () => {
    repo.commit({ 'a.txt': OLD })
    repo.write({ 'a.txt': OLD.replace('The parcel left on Monday.\n\n', '') })
    expect(await places()).toEqual([])
  })

  it('at all of a new file, staged or not, but not of an ignored one', async () => {
    repo.commit({ '.gitignore': 'c.txt\n' })
    repo.stage({ 'a.txt': FAULTY })
    repo.write({ 'b.txt': FAULTY, 'c.txt': FAULTY })
    expect(await places()).toEqual(['a.txt:3:5', 'b.txt:3:5'])
  })

  it('at everything before the first commit', async () => {
    repo.write({ 'a.txt': FAULTY })
    expect(await places()).toEqual(['a.txt:3:5'])
  })

  it('of a renamed file at what was changed in it', async () => {
    repo.commit({ 'a.txt': OLD })
    repo.git('mv', 'a.txt', 'b.txt')
    expect(await places()).toEqual([])
    repo.write({ 'b.txt': WITH_CALL })
    expect(await places()).toEqual(['b.txt:7:5'])
  })

  it('by the lines of git, where a lone carriage return ends none', async () => {
    const old = `one\rtwo\r${OLD}`
    repo.commit({ 'a.txt': old })
    repo.write({ 'a.txt': old.replace('The parcel', 'Your parcel') })
    expect(await places()).toEqual([])
    repo.write({ 'a.txt': old.replace('the receipt', 'the slip') })
    expect(await places()).toEqual(['a.txt:5:5'])
  })

  it('counts a finding about the whole reply when any line of the reply changed', async () => {
    const args = ['--only', 'structure/close-high', '--lang', 'en', '--format', 'compact', '--changed']
    const found = async () => (await runCli(args, { cwd: repo.path, env: GIT_ENVIRONMENT })).stdout
    repo.commit({ 'a.txt': OLD, 'b.txt': OLD })
    expect(await found()).toBe('')
    repo.write({ 'a.txt': OLD.replace('Hi Ana', 'Hello Ana') })
    expect(await found()).toMatch(/^a\.txt:5:1: \w+ .* \(structure\/close-high\)\n$/)
    repo.write({ 'a.txt': OLD.replace('Hi Ana,\n\n', '') })
    expect(await found()).toMatch(/^a\.txt:3:1: /)
  })

  it('with --fix mends changed lines only, also when a fix takes lines away', async () => {
    repo.commit({ 'a.txt': FIXABLE })
    const both = FIXABLE.replace('Thanks,', 'Please be advised that\nwe ship on Friday.\n\nThanks,')
    repo.write({ 'a.txt': both })
    await runCli([...ONLY, 'a.txt', '--fix', '--changed'], { cwd: repo.path, env: GIT_ENVIRONMENT })
    const fixed = readFileSync(repo.at('a.txt'), 'utf8')
    expect(fixed).toContain('Please be advised that we ship on Monday.')
    expect(fixed).not.toContain('Please be advised that\nwe')
    await runCli([...ONLY, 'a.txt', '--fix'], { cwd: repo.path })
    expect(readFileSync(repo.at('a.txt'), 'utf8').slice(0, 27)).toBe(FIXED.slice(0, 27))
  })
})

describe('--changed compares with', () => {
  it('the place where the branch left another', async () => {
    repo.commit({ 'a.txt': OLD })
    repo.git('checkout', '-q', '-b', 'topic')
    repo.commit({ 'a.txt': WITH_CALL })
    repo.git('checkout', '-q', 'main')
    repo.commit({ 'main.txt': FAULTY })
    repo.git('checkout', '-q', 'topic')
    expect(await places()).toEqual(['a.txt:7:5'])
    expect(await places(['main'])).toEqual(['a.txt:7:5'])
    expect(await places(['HEAD'])).toEqual([])
    expect(await places(['HEAD~1'])).toEqual(['a.txt:7:5'])
  })

  it('the upstream of the branch', async () => {
    repo.commit({ 'a.txt': OLD })
    repo.git('clone', '-q', '--bare', '.', 'upstream.git')
    repo.git('remote', 'add', 'origin', './upstream.git')
    repo.git('fetch', '-q', 'origin')
    repo.git('branch', '-q', '--set-upstream-to', 'origin/main')
    repo.git('commit', '-q', '-am', 'x', '--allow-empty')
    repo.write({ 'a.txt': WITH_CALL })
    repo.git('commit', '-q', '-am', 'x')
    expect(await places()).toEqual(['a.txt:7:5'])
  })

  it('the last commit on a main branch that has no upstream', async () => {
    repo.commit({ 'a.txt': OLD })
    repo.commit({ 'b.txt': FAULTY })
    repo.write({ 'a.txt': WITH_CALL })
    expect(await places()).toEqual(['a.txt:7:5'])
  })

  it('takes a word that is no revision but a file for a file', async () => {
    repo.commit({ 'macros/a.txt': OLD, 'b.txt': OLD })
    repo.write({ 'macros/a.txt': WITH_CALL, 'b.txt': WITH_CALL })
    expect(await places(['macros'])).toEqual(['macros/a.txt:7:5'])
    expect(await places(['*.txt'])).toHaveLength(2)
    expect(await places(['HEAD', 'b.txt'])).toEqual(['b.txt:7:5'])
  })

  it('nothing, with 2, when there is no such revision, no common commit or no repository', async () => {
    repo.commit({ 'a.txt': CLEAN })
    expect(await run(['nope'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^levelhead: there is no such revision: nope; expected a branch/)
    })
    repo.git('checkout', '-q', '--orphan', 'other')
    repo.commit({ 'b.txt': CLEAN })
    expect(await run(['main'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no commit in common with: main; fetch more of the history')
    })
    expect(await run([], '/')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^levelhead: not in a git work tree: \/;/)
    })
  })

  it('a shallow clone fails with what to do', async () => {
    repo.commit({ 'a.txt': CLEAN })
    repo.git('checkout', '-q', '-b', 'topic')
    for (let i = 0; i < 3; i++) repo.commit({ [`${i}.txt`]: CLEAN })
    repo.git('checkout', '-q', 'main')
    repo.commit({ 'z.txt': CLEAN })
    repo.git(
      'clone',
      '-q',
      '--depth',
      '1',
      '--no-single-branch',
      '-b',
      'topic',
      `file://${repo.path}`,
      'shallow'
    )
    expect(gitIn(repo.at('shallow'), 'rev-parse', '--is-shallow-repository')).toBe('true\n')
    expect(await run(['origin/main'], repo.at('shallow'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('fetch-depth: 0')
    })
  })
})
