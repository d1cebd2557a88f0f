import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { reliabilityPage } from '../../scripts/reliability-tables.js'
import { TARGETS } from '../fuzz/targets.js'
import { ROOT } from '../helpers/run-cli.js'

const text = (name: string) => readFileSync(path.join(ROOT, name), 'utf8')
const PAGE = text('docs/reliability.md')
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

  it('names every test of hostile input', () => {
    for (const name of readdirSync(path.join(ROOT, 'tests/hostile')))
      expect(PAGE).toContain(`tests/hostile/${name}`)
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
    expect(runs.map(({ target }) => target)).toEqual(TARGETS.map(({ name }) => name).sort())
    for (const { seconds, inputs } of runs) {
      expect(seconds).toBeGreaterThanOrEqual(600)
      expect(inputs).toBeGreaterThan(1000)
    }
  })
})
