import { describe, expect, it } from 'vitest'
import { createRuleMeter } from '../../src/analysis/rule-meter.js'
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

const TABLE = 'timing:  total ms      %  guards ms      tried   matched  rule'
const ROW = /^timing: +\d+\.\d\d +\d+\.\d +\d+\.\d\d +\d+ +\d+ {2}[a-z-]+\/[a-z-]+ \((?:en|it|tr)\)$/

/** The lines of stderr in three parts: steps, files, rules. */
function measured(stderr: string): { steps: string[]; files: string[]; rules: string[] } {
  const lines = stderr.trim().split('\n')
  const sums = lines.findIndex((line) => line.includes('in the patterns and guards of'))
  const steps = lines.slice(0, sums).map((line) => line.replace(/^timing: +\d+\.\d ms {2}/, ''))
  return {
    steps: steps.filter((line) => !line.startsWith('  lint ')),
    files: steps.filter((line) => line.startsWith('  lint ')),
    rules: lines.slice(sums)
  }
}

/** Ten rules, or all where fewer were tried. */
function expectSlowest([sums, head, ...rows]: readonly string[]): void {
  const [, count] = /^timing: \d+\.\d ms in the patterns and guards of (\d+) rules?$/.exec(sums!)!
  expect(head).toBe(TABLE)
  expect(rows).toHaveLength(Math.min(10, Number(count)))
  for (const row of rows) expect(row).toMatch(ROW)
}

const STEPS = [
  'start the program',
  'find the files',
  'read and decode them',
  'find the drafts in them and lint them',
  'write the report',
  'everything else',
  'in all'
]

describe('--timing', () => {
  it('says on stderr how long each step and the ten slowest rules took, and changes nothing else', async () => {
    folder.write({ 'a.txt': FAULTY, 'b.txt': CLEAN })
    const { stdout, stderr, code } = await run(['--timing', '.'])
    expect({ stdout, code }).toEqual({ stdout: (await run(['.'])).stdout, code: 1 })
    const { steps, files, rules } = measured(stderr)
    expect(steps).toEqual(STEPS)
    expect(files.sort()).toEqual(['  lint a.txt', '  lint b.txt'])
    expectSlowest(rules)
    const totals = rules.slice(2).map((row) => Number(/\d+\.\d\d/.exec(row)![0]))
    expect(totals).toEqual(totals.toSorted((a, b) => b - a))
  })

  it('shows as many rules as --timing-rules asks for, with how often they were tried and matched', async () => {
    folder.write({ 'a.txt': `${FAULTY}\n${FAULTY.replace('attach', 'send')}` })
    const all = measured((await run(['--timing-rules', '1000', 'a.txt'])).stderr).rules
    expect(all.length - 2).toBe(Number(/(\d+) rules/.exec(all[0]!)![1]))
    const failed = all.find((row) => row.endsWith('  accusatory/failed-to (en)'))!
    const [tried, matched] = failed.trim().split(/ +/).slice(4, 6).map(Number)
    expect(matched).toBeGreaterThanOrEqual(2)
    expect(tried).toBeGreaterThanOrEqual(matched!)
    expect(measured((await run(['--timing', '--timing-rules', '0', 'a.txt'])).stderr).rules).toHaveLength(1)
  })

  it('measures records', async () => {
    const stdin = `${JSON.stringify({ id: 1, text: FAULTY, lang: 'en' })}\n`.repeat(3)
    const records = ['--input-format', 'ndjson']
    const options = { stdin, cwd: folder.path }
    const plain = await runCli([...ONLY, ...records], options)
    const timed = await runCli([...ONLY, ...records, '--timing'], options)
    expect(timed).toMatchObject({ stdout: plain.stdout, code: 0 })
    expect(plain.stderr).toBe('')
    const { steps, files, rules } = measured(timed.stderr)
    expect({ steps, files }).toEqual({ steps: STEPS, files: [] })
    expectSlowest(rules)
  })

  it('measures the filter, whose document stays alone on stdout', async () => {
    const options = { stdin: FAULTY, cwd: folder.path }
    const plain = await runCli([...ONLY, '--fix', '-'], options)
    const timed = await runCli([...ONLY, '--fix', '--timing', '-'], options)
    expect(timed).toMatchObject({ stdout: plain.stdout, code: plain.code })
    expect(plain.stderr).toBe('')
    expect(measured(timed.stderr).rules[1]).toBe(TABLE)
  })

  it('knows nothing of rules where the cache knew the texts', async () => {
    folder.write({ 'a.txt': FAULTY })
    const args = ['--timing', '--cache-location', 'cache', 'a.txt']
    await run(args)
    expect((await run(args)).stderr).toMatch(/\ntiming: no rule was tried\n$/)
  })

  it('is refused beside a dialogue', async () => {
    folder.write({ 'a.txt': FAULTY })
    for (const option of [['--timing'], ['--timing-rules', '3']]) {
      expect(await run(['--fix', '-i', ...option, 'a.txt'])).toMatchObject({ code: 2, stdout: '' })
    }
  })

  it('adds up', async () => {
    let clock = 10
    const measure = { meter: createRuleMeter(() => clock, 0), shown: 10 }
    const timing = createTiming(() => clock, 4, measure)
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
      'timing:       2.0 ms    lint fast.txt',
      'timing: no rule was tried'
    ])
  })

  it('measures work that is done again and again, and the waiting between', async () => {
    let clock = 0
    const timing = createTiming(() => clock, 0, { meter: createRuleMeter(() => clock, 0), shown: 10 })
    async function* slow() {
      for (const item of [1, 2, 3]) {
        clock += 10
        yield item
      }
      clock += 2
    }
    const work = timing.clocked('lint', (ms: number) => {
      clock += ms
      return ms * 2
    })
    const done: number[] = []
    for await (const item of timing.pulled('read', slow())) done.push(work(item))
    expect(done).toEqual([2, 4, 6])
    expect(timing.lines().slice(2, 4)).toEqual([
      'timing:      32.0 ms  read and decode them',
      'timing:       6.0 ms  find the drafts in them and lint them'
    ])
  })
})
