import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandTable } from '../../src/cli/command-table.js'
import { createProgram } from '../../src/cli/program.js'
import { FIXABLE, ONLY } from '../cli/drafts.js'
import { fakeIo } from '../helpers/fake-io.js'
import { BIN, ended, plainEnvironment, type Ran, ROOT } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

/** A file that a command writes into the folder `kept`. */
interface Writer {
  readonly args: readonly string[]
  readonly file: RegExp
  /** What stands there before; absent: the command makes the file. */
  readonly old?: string
  /** What becomes of a file that is cut off. */
  readonly cutOff: 'written anew' | 'refused' | 'left alone'
  /** The file is a help and no more, so that the run goes on without it. */
  readonly isHelp?: true
  /** Default: it holds the same bytes in every run. */
  readonly isWhole?: (content: string) => boolean
}

type Writers = Readonly<Record<string, Writer>>

const folder = useTemporaryFolder()
const kept = (name = '') => folder.at(`kept/${name}`)
const KEEP_BASELINE = ['--baseline', 'kept/known.json', '--update-baseline']
const answers = (name: string) => ({ play: 'decline', lang: 'en', facts: { name }, skipped: [] })
const SAVED = JSON.stringify(new URL('../../dist/platform/saved-answers.js', import.meta.url).href)

function hasCheckSum(content: string): boolean {
  const end = content.indexOf('\n')
  return (
    createHash('sha256')
      .update(content.slice(end + 1))
      .digest('hex') === content.slice(0, end)
  )
}

/** By the option that makes the command write. */
const REPORTS = (command: string): Writers => ({
  '--output-file': {
    args: [BIN, command, ...ONLY, '-o', 'kept/report.txt', 'draft.txt'],
    file: /^report\.txt$/,
    old: 'old',
    cutOff: 'written anew'
  },
  '--format': {
    args: [BIN, command, ...ONLY, '--format', 'json:kept/report.json', 'draft.txt'],
    file: /^report\.json$/,
    cutOff: 'written anew'
  },
  '--update-baseline': {
    args: [BIN, command, '--lang', 'en', ...KEEP_BASELINE, 'draft.txt'],
    file: /^known\.json$/,
    cutOff: 'refused'
  },
  '--cache': {
    args: [BIN, command, ...ONLY, '--cache-location', 'kept', 'draft.txt'],
    file: /^findings-/,
    cutOff: 'written anew',
    isHelp: true,
    isWhole: hasCheckSum
  }
})

/** What each command writes; a command without an entry, or an option without one, fails the test below. */
const WRITERS: Readonly<Record<string, Writers>> = {
  '': REPORTS('lint'),
  lint: REPORTS('lint'),
  fix: {
    ...REPORTS('fix'),
    '': { args: [BIN, 'fix', ...ONLY, 'kept/a.txt'], file: /^a\.txt$/, old: FIXABLE, cutOff: 'left alone' }
  },
  explain: {},
  rules: {},
  'rules list': {},
  'rules test': {},
  rewrite: {},
  audit: {},
  commitments: {},
  draft: {
    // only a person can leave a draft
    '--resume': {
      args: [
        '-e',
        `import(${SAVED}).then((it) => it.saveAnswers('kept/draft.json', ${JSON.stringify(answers('Ana'))}))`
      ],
      file: /^draft\.json$/,
      old: `${JSON.stringify(answers('Bo'))}\n`,
      cutOff: 'written anew',
      isHelp: true
    }
  },
  config: {},
  init: {
    '--yes': { args: [BIN, 'init', '--yes'], file: /^levelhead\.config\./, cutOff: 'left alone' }
  },
  completion: {}
}
const WRITING = Object.values(WRITERS).flatMap((writers) => Object.keys(writers))
const ROWS = Object.entries(WRITERS)
  .filter(([command]) => command !== '')
  .flatMap(([command, writers]) =>
    Object.entries(writers).map(([option, writer]) => [`${command} ${option}`, writer] as const)
  )

function reset({ old, file }: Writer): void {
  rmSync(kept(), { recursive: true, force: true })
  folder.write({ 'draft.txt': 'You failed to call.\n', 'kept/': '' })
  if (old !== undefined) writeFileSync(kept(file.source.replace(/[\\^$]/g, '')), old)
}

function run({ args }: Writer, step?: number): Promise<Ran> {
  const preload = step === undefined ? [] : ['--require', path.join(ROOT, 'tests/helpers/end-at-step.cjs')]
  const env = plainEnvironment({ ...(step === undefined ? {} : { LEVELHEAD_STEP: String(step) }) })
  const cwd = args.includes('init') ? kept() : folder.path
  return ended(spawn(process.execPath, [...preload, ...args], { cwd, env, stdio: 'pipe' }), '')
}

/** What stands in the place of the file; undefined: there is none. */
function held({ file }: Writer): string | undefined {
  const name = readdirSync(kept()).find((one) => file.test(one))
  return name === undefined ? undefined : readFileSync(kept(name), 'utf8')
}

const leftOver = () => readdirSync(kept()).filter((name) => name.endsWith('.tmp'))

/** What a run that nothing comes in the way of leaves. */
async function written(writer: Writer): Promise<(content: string | undefined) => boolean> {
  reset(writer)
  await run(writer)
  const content = held(writer)
  expect(content).not.toBe(writer.old)
  expect(leftOver()).toEqual([])
  return (other) => other !== undefined && (writer.isWhole?.(other) ?? other === content)
}

it('has every command, and every option that writes', () => {
  const table = commandTable(createProgram(fakeIo(), () => {}))
  expect(Object.keys(WRITERS).sort()).toEqual(table.map(({ words }) => words.join(' ')).sort())
  for (const { words, options } of table) {
    const names = options
      .filter(({ names, placeholder }) => !names.includes('--format') || placeholder.includes('file'))
      .flatMap(({ names }) => names)
      .filter((name) => WRITING.includes(name))
    expect(Object.keys(WRITERS[words.join(' ')]!), words.join(' ')).toEqual(expect.arrayContaining(names))
  }
})

describe.skipIf(process.platform === 'win32').each(ROWS)('levelhead %s', (_, writer) => {
  it('is ended at any step: the file is old or new, and the next run leaves nothing beside it', {
    timeout: 120_000
  }, async () => {
    const isNew = await written(writer)
    let step = 1
    for (; ; step++) {
      reset(writer)
      const { signal } = await run(writer, step)
      if (signal !== 'SIGKILL') break
      const content = held(writer)
      expect(content === writer.old || isNew(content), `step ${step}: ${content}`).toBe(true)
      expect(leftOver().length).toBeLessThanOrEqual(1)
      await run(writer)
      // what was new already need not be written again
      if (content === writer.old) expect(leftOver()).toEqual([])
      expect(isNew(held(writer))).toBe(true)
    }
    expect(step).toBeGreaterThan(4)
  })

  it('runs twice at once: the file is whole, and nothing stands beside it', async () => {
    const isNew = await written(writer)
    reset(writer)
    for (const { stderr, signal } of await Promise.all([run(writer), run(writer)])) {
      expect(signal).toBeNull()
      expect(stderr).not.toContain('internal error')
    }
    expect(isNew(held(writer))).toBe(true)
    expect(leftOver()).toEqual([])
  })

  it(`finds the file cut off: it is ${writer.cutOff}`, async () => {
    const isNew = await written(writer)
    const whole = held(writer)!
    const name = readdirSync(kept()).find((one) => writer.file.test(one))!
    const half = whole.slice(0, whole.length >> 1)
    writeFileSync(kept(name), half)
    const { code, stderr } = await run(writer)
    expect(stderr).not.toContain('internal error')
    if (writer.cutOff === 'written anew') expect(isNew(held(writer))).toBe(true)
    else expect(held(writer)).toBe(half)
    expect(code === 2).toBe(writer.cutOff === 'refused')
  })

  it.skipIf(process.getuid?.() !== 0)('finds the disk full: what was there is there', async (context) => {
    reset(writer)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', kept()]).status !== 0)
      return context.skip()
    try {
      const name = writer.file.source.replace(/[\\^$]/g, '')
      if (writer.old !== undefined) writeFileSync(kept(name), writer.old)
      fill(kept('fill'))
      const { code, stdout, stderr } = await run(writer)
      expect(held(writer)).toBe(writer.old)
      expect(existsSync(kept('fill'))).toBe(true)
      expect(leftOver()).toEqual([])
      if (writer.isHelp) expect(code).toBeLessThan(2)
      else {
        expect(code).toBe(2)
        expect(stdout + stderr).toContain('ENOSPC')
      }
    } finally {
      spawnSync('umount', [kept()])
    }
  })
})

function fill(file: string): void {
  try {
    for (;;) writeFileSync(file, 'x'.repeat(512), { flag: 'a' })
  } catch {
    // full
  }
}
