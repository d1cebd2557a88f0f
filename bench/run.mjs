// Times levelhead against the floor and its peers, as ratios of runs taken in turn. See bench/README.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { installedSize } from './installed-size.mjs'
import { rates } from './rates.mjs'
import { check, record } from './recorded.mjs'
import { archive, besidePeers, files, library, scaling, startUp } from './rows.mjs'
import { patternCount, stages } from './stages.mjs'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false }
  }
})
const mode = options.quick ? 'quick' : 'full'
const work = mkdtempSync(path.join(tmpdir(), 'levelhead-bench-'))
const rows = []

try {
  console.log('| what | against | wall × | CPU × | ms | MB |\n|---|---|--:|--:|--:|--:|')
  for await (const row of measured()) {
    rows.push(row)
    console.log(line(row))
  }
  console.log('\n| stage of a record of 450 bytes | µs of CPU |\n|---|--:|')
  for (const [stage, cost] of Object.entries(stages(options.quick ? 1000 : 4000)))
    console.log(`| ${stage} | ${number(cost, 1)} |`)
  console.log(
    '\n| in one process, warm | replies of 450 bytes in a second of CPU | levelhead is so many times as fast |\n|---|--:|--:|'
  )
  for (const { name, perSecond, times } of await rates(options.quick ? 2 : 6))
    console.log(`| ${name} | ${number(perSecond, 0)} | ${number(times, 1)} |`)
} finally {
  rmSync(work, { recursive: true })
}
if (options.record) record(mode, rows)
if (options.check) process.exitCode = check(mode, rows) ? 0 : 1

async function* measured() {
  const size = options.quick
    ? { pairs: 5, files: [50, 200], peers: 10, macros: 200, bytes: 1_000_000 }
    : { pairs: 15, files: [200, 5000], peers: 100, macros: 2000, bytes: 10_000_000 }
  yield* startUp(work, size)
  for (const count of size.files) yield* files(work, count, size)
  yield* besidePeers(work, size.peers)
  yield* library(work, size.macros, size)
  yield* archive(work, size)
  if (!options.quick) yield* archive(work, { bytes: 100_000_000, pairs: 1 })
  yield* scaling(work, patternCount())
  if (!options.quick) yield* scaling(work, 28_000)
  yield installedSize()
}

function line({ what, against, result: { wall, cpu, ms, memory } }) {
  const cells = [what, against, number(wall, 2), number(cpu, 2), number(ms, 0), number(memory, 0)]
  return `| ${cells.join(' | ')} |`
}

function number(value, digits) {
  return Number.isFinite(value) ? value.toFixed(digits) : '–'
}
