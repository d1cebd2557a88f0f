import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFaults, reliabilityPage } from '../../scripts/reliability-tables.js'
import { TARGETS } from '../fuzz/targets.js'
import { ROOT } from '../helpers/run-cli.js'
import { testTitles } from '../helpers/test-titles.js'

const text = (name: string) => readFileSync(path.join(ROOT, name), 'utf8')
const PAGE = text('docs/reliability.md')
const faults = Object.values(readFaults(ROOT)).flat()
const rows = PAGE.split('\n').filter((line) => /^\|.*`tests\//.test(line))

describe('docs/reliability.md', () => {
  it('has a row for each fault, and each row a test that exists and runs something', () => {
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) {
      const files = [...row.matchAll(/`(tests\/[\w./-]+\.test\.ts)`/g)].map((match) => match[1]!)
      expect(files, row).not.toEqual([])
      for (const file of files) {
        expect(existsSync(path.join(ROOT, file)), file).toBe(true)
        expect(text(file)).toMatch(/\bexpect[\w]*\(/)
      }
    }
  })

  it('names tests that are there, by their titles', () => {
    const files = new Map<string, Set<string>>()
    for (const { tests } of faults)
      for (const [file, titles] of Object.entries(tests))
        files.set(file, new Set([...(files.get(file) ?? []), ...titles]))
    for (const [file, titles] of files) {
      const known = testTitles(path.join(ROOT, `tests/${file}.test.ts`)).map(({ title }) => title)
      expect({ file, gone: [...titles].filter((title) => !known.includes(title)) }).toEqual({
        file,
        gone: []
      })
    }
  })

  it('names every test of hostile input, a block of them by itself or by one of its own', () => {
    for (const name of readdirSync(path.join(ROOT, 'tests/hostile'))) {
      // a table of its own
      if (name.startsWith('every-')) {
        expect(PAGE).toContain(`tests/hostile/${name}`)
        continue
      }
      const file = `hostile/${name.replace('.test.ts', '')}`
      const named = new Set(faults.flatMap(({ tests }) => tests[file] ?? []))
      const titles = testTitles(path.join(ROOT, `tests/hostile/${name}`))
      const starts = titles.flatMap(({ depth }, i) => (depth === 0 ? [i] : []))
      const blocks = starts.map((start, i) => titles.slice(start, starts[i + 1]).map(({ title }) => title))
      const unnamed = blocks
        .filter((block) => !block.some((title) => named.has(title)))
        .map(([title]) => title)
      expect({ file, unnamed }).toEqual({ file, unnamed: [] })
    }
  })

  it('has the figures of the last recorded runs', () => {
    expect(PAGE).toBe(reliabilityPage(ROOT))
  })

  it('tells of a million records in every run of the load', () => {
    const { records, runs } = JSON.parse(text('docs/load.json')) as {
      records: number
      runs: { name: string; records: number; same: boolean; megabytes: number | null }[]
    }
    expect(records).toBeGreaterThanOrEqual(1_000_000)
    expect(runs).toHaveLength(5)
    for (const run of runs) {
      expect(run).toMatchObject({ records, same: true })
      expect(run.megabytes ?? 0, run.name).toBeLessThan(256)
    }
  })

  it('tells of a run of ten minutes for each target of the fuzzer', () => {
    const runs = JSON.parse(text('docs/fuzz.json')) as { target: string; seconds: number; inputs: number }[]
    const long = runs.filter(({ seconds }) => seconds >= 600)
    expect(long.map(({ target }) => target)).toEqual(TARGETS.map(({ name }) => name).sort())
    for (const { inputs } of long) expect(inputs).toBeGreaterThan(1000)
  })
})
