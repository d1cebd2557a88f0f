import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const FILE = path.join(path.dirname(fileURLToPath(import.meta.url)), 'recorded.json')
/** Runs of one day differ from those of another by so much, whatever their samples say. */
const LEAST = 1.1
/** A row with too few samples to tell its own noise may grow so much. */
const ALONE = 1.3
const FEW = 3

/** Keeps the figures of this run as those to compare with. */
export function record(mode, rows) {
  const known = readRecorded()
  known[mode] = Object.fromEntries(own(rows).map(({ id, result }) => [id, figures(result)]))
  writeFileSync(FILE, `${JSON.stringify(known, null, 2)}\n`)
}

/** Says which figures have grown beyond the recorded ones; true when none has. */
export function check(mode, rows) {
  const recorded = readRecorded()[mode]
  if (!recorded) {
    console.error(`no figures are recorded for the ${mode} run; use --record on a quiet machine first`)
    return false
  }
  const lines = comparison(
    recorded,
    Object.fromEntries(own(rows).map(({ id, result }) => [id, figures(result)]))
  )
  for (const { text } of lines) console.error(text)
  return !lines.some(({ isSlower }) => isSlower)
}

/**
 * Compares the figures of two runs, each `{ ratio, low, high, samples }` by the id of its row: the median, its quartiles
 * and how many runs it is of. A row is slower when its better quarter is worse than the worse quarter of the recorded
 * row, and its median has grown by more than days differ. Rows that only one run has are told, and are no fault.
 */
export function comparison(recorded, current) {
  const lines = []
  for (const [id, now] of Object.entries(current)) {
    const then = recorded[id]
    if (!then) lines.push({ id, isSlower: false, text: `new: ${id}: ${now.ratio}` })
    else if (isSlower(then, now))
      lines.push({ id, isSlower: true, text: `slower: ${id}: ${now.ratio}, recorded ${then.ratio}` })
  }
  for (const id of Object.keys(recorded)) {
    if (!(id in current)) lines.push({ id, isSlower: false, text: `not measured: ${id}` })
  }
  return lines
}

function isSlower(then, now) {
  const isTold = then.samples >= FEW && now.samples >= FEW
  if (!isTold) return now.ratio > then.ratio * ALONE
  return now.low > then.high && now.ratio > then.ratio * LEAST
}

function figures({ wall, low = wall, high = wall, samples = 1 }) {
  const short = (value) => Number(value.toFixed(3))
  return { ratio: short(wall), low: short(low), high: short(high), samples }
}

/** Rows of levelhead; peers have no id. */
function own(rows) {
  return rows.filter(({ id, result }) => id !== undefined && Number.isFinite(result.wall))
}

function readRecorded() {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
}
