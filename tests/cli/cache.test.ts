import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openCacheStore } from '../../src/platform/cache-store.js'
import { CAN_BE_ORDINARY, runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { CLEAN, FAULTY, FIXABLE } from './drafts.js'

const folder = useTemporaryFolder()
const run = (args: readonly string[]) => runCli(args, { cwd: folder.path })
const cached = (args: readonly string[]) => run([...args, '--cache-location', 'cache'])
const cacheFile = () => {
  const [name, ...others] = readdirSync(folder.at('cache')).filter((file) => !file.startsWith('.'))
  expect(others).toEqual([])
  return folder.at(`cache/${name}`)
}
const DRAFTS = {
  'a.txt': FAULTY,
  'b.md': `# Reply\n\n${FAULTY}\n> You failed us.\n`,
  'c.txt': CLEAN,
  'd.txt': FIXABLE,
  'e.txt':
    'Ciao Ana,\n\nPurtroppo non è possibile. Avrebbe dovuto leggere le condizioni.\n\nSaluti,\nMarco\n',
  'f.txt': 'Merhaba Ana,\n\nMakbuzu göndermediniz. Maalesef yapamayız.\n\nSaygılarımla,\nMert\n',
  'g.txt': 'levelhead-disable-next-line no/such-rule\nYou failed to call.\n',
  'h.eml': `From: a@example.org\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(FAULTY).toString('base64')}\n`
}

describe('--cache never changes a report', () => {
  it.each([
    [['--format', 'json']],
    [['--format', 'pretty']],
    [['--format', 'ndjson', '--min-confidence', 'low', '--preview']],
    [['--format', 'compact', '--min-severity', 'error']],
    [['--format', 'json', '--show-moves']],
    [['--format', 'json', '--lang', 'en', '--only', 'accusatory']],
    [['--fix', '--diff']]
  ])('%j', async (args) => {
    folder.write(DRAFTS)
    const files = Object.keys(DRAFTS)
    const plain = await run([...args, ...files])
    expect(plain.code).toBeLessThan(2)
    expect(await cached([...args, ...files])).toEqual(plain)
    expect(await cached([...args, ...files])).toEqual(plain)
    expect(await cached([...args, ...[...files].reverse()])).toEqual(plain)
  })

  it('when the same folder serves other options, texts and rules', async () => {
    folder.write(DRAFTS)
    const same = async (...args: string[]) => {
      const all = [...args, '--format', 'json', '.']
      expect((await cached(all)).stdout).toBe((await run(all)).stdout)
    }
    await same()
    await same('--lang', 'it')
    await same('--rule', 'accusatory=off')
    await same('--only', 'accusatory')
    folder.write({ 'question.txt': 'You promised a refund by Friday?\n' })
    await same('--reply-to', 'question.txt')
    folder.write({ 'a.txt': `${FAULTY}More.\n`, 'levelhead.config.json': '{"rules":{"accusatory":"error"}}' })
    await same()
    const rule = (words: string) =>
      `severity: warning\nconfidence: high\nmessage: "“{match}”."\nwhy: x\nsource: x\nmatch: ["${words}"]\nexamples:\n  bad: ["We ${words}."]\n  good: ["Fine."]\n`
    folder.write({ 'own/en/vague-time/own.yml': rule('ship') })
    await same('--rulesets', 'own')
    folder.write({ 'own/en/vague-time/own.yml': rule('thanks') })
    await same('--rulesets', 'own')
  })

  it('and is used, and holds no word of a draft', async () => {
    folder.write({ 'a.txt': FAULTY })
    await cached(['a.txt'])
    const store = readFileSync(cacheFile(), 'utf8')
    expect(store.length).toBeGreaterThan(500)
    for (const [word] of FAULTY.matchAll(/\p{L}{5,}/gu)) {
      expect(store).not.toContain(word)
      expect(store).not.toContain(Buffer.from(word).toString('base64').replace(/=+$/, ''))
    }
    const { mtimeMs } = statSync(cacheFile())
    await cached(['a.txt'])
    expect(statSync(cacheFile()).mtimeMs).toBe(mtimeMs)
  })
})

describe('a damaged cache is ignored', () => {
  const body = () => readFileSync(cacheFile(), 'utf8')
  it.each<[string, () => string | Buffer]>([
    ['empty', () => ''],
    ['cut off', () => body().slice(0, -20)],
    ['one letter wrong', () => body().replace(/.$/m, (sign) => (sign === 'A' ? 'B' : 'A'))],
    ['random bytes', () => Buffer.from([0, 255, 10, 13, 9, 200, 10])],
    ['of somebody else', () => '{"version":1}\n'],
    [
      'a right sum over wrong content',
      () => {
        // what openCacheStore itself would believe
        const store = openCacheStore(folder.at('other'), 'x')
        for (const line of body().split('\n').slice(1).filter(Boolean))
          store.set(line.split('\t')[0]!, '{"half":')
        store.save()
        return readFileSync(folder.at('other/findings-x'))
      }
    ]
  ])('%s', async (_, damage) => {
    folder.write({ 'a.txt': FAULTY })
    const plain = await run(['--format', 'json', 'a.txt'])
    await cached(['a.txt'])
    writeFileSync(cacheFile(), damage())
    expect(await cached(['--format', 'json', 'a.txt'])).toEqual(plain)
    expect(await cached(['--format', 'json', 'a.txt'])).toEqual(plain)
  })

  it('and so is one that is a folder, or cannot be made', async () => {
    folder.write({ 'a.txt': FAULTY, file: 'x' })
    const plain = await run(['a.txt'])
    await cached(['a.txt'])
    const name = cacheFile()
    writeFileSync(folder.at('keep'), '')
    expect(await run(['a.txt', '--cache-location', 'file/below'])).toEqual(plain)
    const { rmSync } = await import('node:fs')
    rmSync(name)
    mkdirSync(name)
    expect(await cached(['a.txt'])).toEqual(plain)
  })

  it.skipIf(!CAN_BE_ORDINARY)('and so is one that may not be written', async () => {
    folder.write({ 'a.txt': FAULTY, 'cache/': '' })
    chmodSync(folder.at('.'), 0o755)
    chmodSync(folder.at('cache'), 0o555)
    const options = { cwd: folder.path, ordinary: true }
    expect(await runCli(['a.txt', '--cache-location', 'cache'], options)).toEqual(await run(['a.txt']))
  })
})

describe('many runs at once', () => {
  it('report what each would report alone, and leave a cache that holds together', async () => {
    const names = Array.from({ length: 6 }, (_, i) => `d${i}`)
    folder.write(Object.fromEntries(names.map((name, i) => [`${name}/a.txt`, `${FAULTY}Number ${i}.\n`])))
    const alone = await Promise.all(names.map((name) => run(['--format', 'json', name])))
    const together = await Promise.all(names.map((name) => cached(['--format', 'json', name])))
    expect(together).toEqual(alone)
    expect(readdirSync(folder.at('cache'))).toHaveLength(1)
    expect(await cached(['--format', 'json', '.'])).toEqual(await run(['--format', 'json', '.']))
    // the last run has filled in whatever the others took from each other
    expect(readFileSync(cacheFile(), 'utf8').trim().split('\n')).toHaveLength(1 + names.length)
  })
})

it('lies in the cache folder of the user, and not for everybody', async () => {
  folder.write({ 'a.txt': FAULTY })
  const env = { XDG_CACHE_HOME: folder.at('home-cache') }
  await runCli(['--cache', 'a.txt'], { cwd: folder.path, env })
  expect(readdirSync(folder.at('home-cache/levelhead'))).toHaveLength(1)
  if (process.platform !== 'win32') expect(statSync(folder.at('home-cache/levelhead')).mode & 0o077).toBe(0)
})

it('keeps the files of four builds', () => {
  for (const build of ['1', '2', '3', '4', '5', '6']) {
    const store = openCacheStore(folder.at('builds'), build)
    store.set('k', '1')
    expect(store.save()).toBeUndefined()
  }
  expect(readdirSync(folder.at('builds'))).toHaveLength(4)
})
