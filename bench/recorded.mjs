import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const FILE = path.join(path.dirname(fileURLToPath(import.meta.url)), 'recorded.json')
/** A ratio may grow so much before it is a fault; runs on a busy machine differ by less. */
const TOLERANCE = 1.3

/** Keeps the wall ratios of this run as those to compare with. */
export function record(mode, rows) {
  const known = readRecorded()
  known[mode] = Object.fromEntries(own(rows).map(({ id, result }) => [id, Number(result.wall.toFixed(2))]))
  writeFileSync(FILE, `${JSON.stringify(known, null, 2)}\n`)
}

/** Says which ratios have grown beyond the recorded ones; true when none has. */
export function check(mode, rows) {
  const recorded = readRecorded()[mode]
  if (!recorded) {
    console.error(`no ratios are recorded for the ${mode} run; use --record on a quiet machine first`)
    return false
  }
  const slower = own(rows).filter(
    ({ id, result }) => result.wall > (recorded[id] ?? Number.POSITIVE_INFINITY) * TOLERANCE
  )
  for (const { id, result } of slower) {
    console.error(`slower: ${id}: ${result.wall.toFixed(2)}, recorded ${recorded[id]}`)
  }
  return slower.length === 0
}

/** Rows of levelhead; peers have no id. */
function own(rows) {
  return rows.filter(({ id }) => id !== undefined)
}

function readRecorded() {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
}
