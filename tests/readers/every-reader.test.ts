import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/registry.js'
import { checkBytes } from '../fuzz/checks/source.js'
import { TARGETS } from '../fuzz/targets.js'
import { ROOT } from '../helpers/run-cli.js'

/** For long runs: a folder of more files, and how many mutations of each reader's files. */
const CORPUS = process.env['LEVELHEAD_CORPUS']
const RUNS = Number(process.env['LEVELHEAD_RUNS'] ?? 12)
const MOST_BYTES = CORPUS ? 200_000 : 3000
const MOST_FILES = CORPUS ? 100_000 : 4

interface Sample {
  readonly name: string
  readonly extension: string
  readonly bytes: Buffer
}

/** The seeds of the fuzzer, the project's own files, and those that the environment names. */
const SAMPLES = new Map(
  READERS.map(({ name, extensions }) => {
    const seeds = TARGETS.flatMap((target) => target.seeds)
      .filter(({ extension }) => extensions.includes(extension))
      .map(({ extension, text }, i): Sample => ({ name: `seed ${i}`, extension, bytes: Buffer.from(text) }))
    const folders = ['examples', 'tests/fixtures', ...(CORPUS ? [CORPUS] : [])]
    const files = folders
      .flatMap((folder) => filesIn(path.resolve(ROOT, folder), extensions))
      .slice(0, MOST_FILES)
    return [name, [...seeds, ...files]] as const
  })
)

function filesIn(folder: string, extensions: readonly string[]): Sample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => extensions.includes(path.extname(name).toLowerCase()))
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile() && statSync(file).size <= MOST_BYTES)
    .sort()
    .map((file) => ({
      name: path.relative(folder, file),
      extension: path.extname(file).toLowerCase(),
      bytes: readFileSync(file)
    }))
}

const put = (bytes: Buffer, at: number, ...more: number[]) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(more), bytes.subarray(at)])
const middle = (bytes: Buffer) => bytes.length >> 1

/** What happens to files on their way. */
const CHANGES: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'as they are': (bytes) => bytes,
  'with a byte order mark': (bytes) => put(bytes, 0, 0xef, 0xbb, 0xbf),
  'with CRLF': (bytes) => Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1'),
  'with lone CR': (bytes) => Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r'), 'latin1'),
  'with NUL': (bytes) => put(bytes, middle(bytes), 0),
  'cut off': (bytes) => bytes.subarray(0, middle(bytes)),
  'cut off behind three quarters': (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.75)),
  'with a lone surrogate': (bytes) => put(bytes, middle(bytes), 0xed, 0xa0, 0x80),
  'with a byte that is no UTF-8': (bytes) => put(bytes, middle(bytes), 0xff),
  'in Latin-1': (bytes) => Buffer.from(`${bytes.toString('utf8')}\n\u00e9\u00fc`, 'latin1'),
  'in UTF-16': (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
  'in UTF-16 of the other order': (bytes) =>
    Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le').swap16(),
  empty: () => Buffer.alloc(0),
  twice: (bytes) => Buffer.concat([bytes, bytes])
}

const faultsIn = async ({ name, extension, bytes }: Sample, change: (bytes: Buffer) => Buffer) =>
  (await checkBytes(extension, () => change(bytes))).map((fault) => ({ name, ...fault }))

it('every reader has files to be tried on', () => {
  for (const [name, samples] of SAMPLES) expect(samples, name).not.toEqual([])
})

describe.each(READERS.map(({ name }) => name))('the reader %s', (name) => {
  const samples = SAMPLES.get(name)!

  it.each(Object.entries(CHANGES))(
    'reads, refuses and fixes files %s',
    { timeout: 600_000 },
    async (_, change) => {
      const faults = []
      for (const sample of samples) faults.push(...(await faultsIn(sample, change)))
      expect(faults).toEqual([])
    }
  )

  it('and files that were mutated', { timeout: 3_600_000 }, async () => {
    const words = TARGETS.filter(({ extensions }) => extensions.includes(samples[0]!.extension)).flatMap(
      (target) => target.words
    )
    const mutation = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
      word: fc.constantFrom(...words, '')
    })
    const mutated = (bytes: Buffer, { at, cut, word }: { at: number; cut: number; word: string }) => {
      const start = Math.floor(at * bytes.length)
      return Buffer.concat([bytes.subarray(0, start), Buffer.from(word), bytes.subarray(start + cut)])
    }
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.constantFrom(...Object.values(CHANGES)),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (sample, change, mutations) => {
          expect(await faultsIn(sample, (bytes) => change(mutations.reduce(mutated, bytes)))).toEqual([])
        }
      ),
      { numRuns: RUNS, ...(CORPUS ? {} : { seed: 20261122 }) }
    )
  })
})
