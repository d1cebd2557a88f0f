import { describe, expect, it } from 'vitest'
import { createTiming } from '../../src/run/timing.js'
import { GIT_ENVIRONMENT, gitIn } from '../helpers/repository.js'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { CLEAN, FAULTY, ONLY } from './drafts.js'

const folder = useTemporaryFolder()
const run = (args: readonly string[]) =>
  runCli([...ONLY, ...args], { cwd: folder.path, env: GIT_ENVIRONMENT })

describe('--debug', () => {
  it('says what was read, by which reader and config, and what was left out and why', async () => {
    folder.write({
      '.levelheadignore': 'old\n',
      'sub/levelhead.config.json': '{"ignore":["draft-*.txt"]}',
      'a.md': FAULTY,
      'old/x.txt': FAULTY,
      'picture.png': 'x',
      'sub/b.txt': CLEAN,
      'sub/draft-1.txt': FAULTY
    })
    const { stderr, stdout, code } = await run(['--debug', '--min-severity', 'error', '.'])
    expect(stderr.split('\n').slice(1)).toEqual([
      'debug: old: left out, an ignore file excludes it',
      'debug: picture.png: left out, no reader for such files',
      'debug: a.md: read as markdown, utf-8, no config; draft is en (flag), reply: 1 finding, 0 shown',
      'debug: sub/b.txt: read as text, utf-8, config sub/levelhead.config.json; draft is en (flag), reply: 0 findings',
      'debug: sub/draft-1.txt: left out, the config ignores it',
      'note: 1 finding below --min-severity',
      ''
    ])
    expect(stderr.split('\n')[0]).toMatch(/^debug: levelhead \d+\.\d+\.\d+\S*, node v\d+.*, in \//)
    expect({ stdout, code }).toEqual({
      stdout: (await run(['--min-severity', 'error', '.'])).stdout,
      code: 1
    })
  })

  it('says what git, the baseline and the cache have to do with it', async () => {
    folder.write({ 'a.txt': FAULTY, 'known.json': '{"version":1,"entries":[]}' })
    gitIn(folder.path, 'init', '-q')
    gitIn(folder.path, 'add', '.')
    const args = ['--staged', '--debug', '--baseline', 'known.json', '--cache-location', 'cache']
    const { stderr } = await run(args)
    expect(stderr).toContain('debug: git: the index, compared with the last commit; 2 changed\n')
    expect(stderr).toContain('debug: baseline known.json\n')
    expect(stderr).toMatch(/debug: cache \/.*\/cache: 0 texts known, 1 new\n/)
    expect((await run(args)).stderr).toMatch(/: 1 texts known, 0 new\n/)
    const broken = await run(['--debug', '--cache-location', 'a.txt', 'a.txt'])
    expect(broken.stderr).toMatch(/not written: /)
    expect(broken.code).toBe(1)
  })
})

describe('--timing', () => {
  it('says on stderr how long each step took, and changes nothing else', async () => {
    folder.write({ 'a.txt': FAULTY, 'b.txt': CLEAN })
    const { stdout, stderr, code } = await run(['--timing', '.'])
    expect({ stdout, code }).toEqual({ stdout: (await run(['.'])).stdout, code: 1 })
    const lines = stderr.trim().split('\n')
    expect(lines.every((line) => /^timing: +\d+\.\d ms {2}\S| {2}lint /.test(line))).toBe(true)
    expect(lines.map((line) => line.replace(/^timing: +[\d.]+ ms {2}/, '')).slice(0, 7)).toEqual([
      'start the program',
      'find the files',
      'read and decode them',
      'find the drafts in them and lint them',
      'write the report',
      'everything else',
      'in all'
    ])
    expect(stderr).toMatch(/ {2}lint a\.txt\n/)
  })

  it('adds up', async () => {
    let clock = 10
    const timing = createTiming(() => clock, 4)
    const takes = (ms: number) => async () => void (clock += ms)
    await timing.measure('find', undefined, takes(1))
    await timing.measure('lint', 'slow.txt', takes(20))
    await timing.measure('lint', 'fast.txt', takes(2))
    await expect(
      timing.measure('read', undefined, async () => {
        clock += 3
        throw new Error('x')
      })
    ).rejects.toThrow('x')
    clock += 5
    expect(timing.lines()).toEqual([
      'timing:       6.0 ms  start the program',
      'timing:       1.0 ms  find the files',
      'timing:       3.0 ms  read and decode them',
      'timing:      22.0 ms  find the drafts in them and lint them',
      'timing:       0.0 ms  write the report',
      'timing:       5.0 ms  everything else',
      'timing:      37.0 ms  in all',
      'timing:      20.0 ms    lint slow.txt',
      'timing:       2.0 ms    lint fast.txt'
    ])
  })
})
