import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openReportFile } from '../../src/platform/report-file.js'
import { writeAtomically } from '../../src/platform/write-atomically.js'
import { FIXABLE, FIXED, ONLY } from '../cli/drafts.js'
import { CAN_BE_ORDINARY, ended, runCli, startCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const COUNT = 1000
const NAMES = Array.from({ length: COUNT }, (_, i) => `${i}.txt`)
const read = (name: string) => readFileSync(folder.at(name), 'utf8')
const fix = (args: readonly string[]) => runCli(['fix', ...ONLY, ...args], { cwd: folder.path })
const writeMany = () => folder.write(Object.fromEntries(NAMES.map((name) => [`in/${name}`, FIXABLE])))
const temporary = () => readdirSync(folder.at('in')).filter((name) => name.endsWith('.tmp'))

/** How many are fixed; each must be old or new. */
function countFixed(): number {
  const texts = NAMES.map((name) => read(`in/${name}`))
  for (const text of texts) expect([FIXABLE, FIXED]).toContain(text)
  return texts.filter((text) => text === FIXED).length
}

async function startAndWait(): Promise<ReturnType<typeof startCli>> {
  const child = startCli(['fix', ...ONLY, 'in'], { cwd: folder.path })
  while (child.exitCode === null && read('in/101.txt') !== FIXED) await new Promise((go) => setTimeout(go, 2))
  return child
}

describe(`fix on ${COUNT} files, ended in the middle`, { timeout: 120_000 }, () => {
  it.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'by %s',
    async (signal) => {
      writeMany()
      const child = await startAndWait()
      const done = ended(child)
      child.kill(signal)
      await done
      const fixed = countFixed()
      expect(fixed).toBeGreaterThan(0)
      expect(temporary().length).toBeLessThanOrEqual(signal === 'SIGKILL' ? 1 : 0)
      const again = await fix(['in'])
      expect(again.code).toBe(0)
      expect(again.stdout).toContain(`${COUNT} files`)
      expect(countFixed()).toBe(COUNT)
    }
  )

  it('a temporary file of a killed run is no draft', async () => {
    folder.write({ 'in/a.txt': FIXABLE, 'in/.levelhead-1-0.tmp': FIXABLE.slice(0, 20) })
    const { stdout } = await fix(['in'])
    expect(stdout).toContain('1 file,')
    expect(read('in/.levelhead-1-0.tmp')).toBe(FIXABLE.slice(0, 20))
  })
})

describe.skipIf(process.platform === 'win32')('one long draft', () => {
  const LONG = 'You failed to attach it. '.repeat(39_000)
  const SIGNALS = [
    ['SIGTERM', 143],
    ['SIGINT', 130]
  ] as const
  const wait = (time: number) => new Promise((go) => setTimeout(go, time))

  it.each(SIGNALS)('%s ends its analysis on the spot, and nothing is written', async (signal) => {
    folder.write({ 'long.txt': LONG })
    const child = startCli(
      ['--no-config', '--lang', 'en', '--format', 'json', '-o', 'report.json', 'long.txt'],
      {
        cwd: folder.path
      }
    )
    const done = ended(child)
    await wait(1000)
    child.kill(signal)
    const ran = await done
    // a listener would have had to wait for the end of the analysis
    expect([ran.signal, ran.code]).toEqual([signal, null])
    expect(ran.stdout).toBe('')
    expect(existsSync(folder.at('report.json'))).toBe(false)
  })

  it.each(SIGNALS)('after %s a shell says %i', async (signal, code) => {
    folder.write({ 'long.txt': LONG })
    const line = `"$0" "$1" --no-config --lang en long.txt > out.txt & pid=$!; sleep 1; kill -${signal.slice(3)} $pid; wait $pid; echo "code $?"`
    // a shell without jobs lets its background ignore SIGINT
    const ran = spawnSync('bash', ['-m', '-c', line, process.execPath, cliWords()[0]!], {
      cwd: folder.path,
      encoding: 'utf8'
    })
    expect(ran.stdout).toContain(`code ${code}`)
    expect(read('out.txt')).toBe('')
  })
})

it('two fixes at once: each file is fixed, or said to be changed by the other', {
  timeout: 120_000
}, async () => {
  writeMany()
  const runs = await Promise.all([fix(['in']), fix(['in'])])
  for (const { stderr, code } of runs) {
    expect([0, 2]).toContain(code)
    expect(stderr).not.toContain('internal error')
    for (const line of stderr.trim().split('\n').filter(Boolean)) expect(line).toContain('changed by another')
  }
  expect(countFixed()).toBe(COUNT)
  expect(temporary()).toEqual([])
})

it.skipIf(process.platform === 'win32')(
  'a report that takes the place of a secret one is never open to others',
  () => {
    folder.write({ 'report.json': 'old' })
    chmodSync(folder.at('report.json'), 0o600)
    const report = openReportFile(folder.at('report.json'))
    report.write('new')
    for (const name of readdirSync(folder.path)) expect(statSync(folder.at(name)).mode & 0o077, name).toBe(0)
    report.commit()
    expect(statSync(folder.at('report.json')).mode & 0o777).toBe(0o600)
  }
)

it.skipIf(process.platform !== 'linux')(
  'a name that is no UTF-8 is said to be one, and the others are fixed',
  async () => {
    folder.write({ 'in/a.txt': FIXABLE })
    writeFileSync(
      Buffer.concat([Buffer.from(folder.at('in/b')), Buffer.from([0xff]), Buffer.from('.txt')]),
      FIXABLE
    )
    const ran = await fix(['in'])
    expect(ran.code).toBe(2)
    expect(ran.stdout + ran.stderr).toContain('its name is no UTF-8: rename it')
    expect(read('in/a.txt')).toBe(FIXED)
  }
)

it('a file that was changed after it was read is left as it is', () => {
  folder.write({ 'a.txt': 'typed meanwhile\n' })
  const write = () => writeAtomically(folder.at('a.txt'), FIXED, { expected: Buffer.from(FIXABLE) })
  expect(write).toThrow('file was changed by another program while it was being fixed')
  expect(read('a.txt')).toBe('typed meanwhile\n')
  expect(readdirSync(folder.path)).toEqual(['a.txt'])
})

it.skipIf(!CAN_BE_ORDINARY || process.platform === 'win32')(
  'a folder that takes no files: nothing is lost',
  async () => {
    folder.write({ 'in/a.txt': FIXABLE })
    chmodSync(folder.path, 0o755)
    chmodSync(folder.at('in'), 0o555)
    const ran = await runCli(['fix', ...ONLY, 'in/a.txt'], { cwd: folder.path, ordinary: true })
    chmodSync(folder.at('in'), 0o755)
    expect(ran.code).toBe(2)
    expect(ran.stdout).toContain('cannot write file')
    expect(read('in/a.txt')).toBe(FIXABLE)
    expect(readdirSync(folder.at('in'))).toEqual(['a.txt'])
  }
)

const mount = (...args: string[]) => spawnSync('mount', args).status === 0

it.skipIf(process.getuid?.() !== 0)(
  'a full disk: the old file is there, and nothing beside it',
  async (context) => {
    mkdirSync(folder.at('in'))
    if (!mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder.at('in'))) return context.skip()
    try {
      const text = `${FIXABLE}${'The parcel left on Monday.\n'.repeat(1400)}`
      folder.write({ 'in/a.txt': text })
      const ran = await fix(['in/a.txt'])
      expect(ran.code).toBe(2)
      expect(ran.stdout).toContain('cannot write file (ENOSPC)')
      expect(read('in/a.txt')).toBe(text)
      expect(readdirSync(folder.at('in'))).toEqual(['a.txt'])
    } finally {
      spawnSync('umount', [folder.at('in')])
    }
  }
)

it.skipIf(process.platform !== 'linux')(
  'a report that finds the device full ends with 2 and says so',
  async () => {
    folder.write({ 'a.txt': FIXABLE })
    const ran = spawnSync('sh', ['-c', '"$0" "$@" > /dev/full', process.execPath, ...cliWords()], {
      cwd: folder.path,
      encoding: 'utf8'
    })
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain('ENOSPC')
  }
)

function cliWords(): string[] {
  return [new URL('../../bin/levelhead.js', import.meta.url).pathname, ...ONLY, 'a.txt']
}

it.skipIf(process.platform === 'win32')(
  'a link is followed only where it was named, and stays a link',
  async () => {
    folder.write({ 'outside/a.txt': FIXABLE, 'project/b.txt': FIXABLE })
    symlinkSync('../outside/a.txt', folder.at('project/a.txt'))
    symlinkSync('../outside', folder.at('project/all'))
    const inProject = { cwd: folder.at('project') }
    const { stderr } = await runCli(['fix', ...ONLY, '.'], inProject)
    expect(read('project/b.txt')).toBe(FIXED)
    expect(read('outside/a.txt')).toBe(FIXABLE)
    expect(stderr).toContain('a.txt is not fixed: a link leads out of this folder')
    await runCli(['fix', ...ONLY, 'a.txt'], inProject)
    expect(read('outside/a.txt')).toBe(FIXED)
    expect(lstatSync(folder.at('project/a.txt')).isSymbolicLink()).toBe(true)
  }
)
