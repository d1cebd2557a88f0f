import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Environment of every timed process. NODE_EXTRA_CA_CERTS makes Node read a large file at each start. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env
/** GNU time tells CPU and memory of a process that has ended; without it only the wall clock is read. */
const TIME = '/usr/bin/time'
const hasTime = existsSync(TIME)

/** What was not measured. */
export const NOTHING = { wall: NaN, cpu: NaN, ms: NaN, memory: NaN }

/** Wall and CPU milliseconds of one run, and its peak memory in MB; NaN for what cannot be told. */
export function run(command, { anyStatus = false } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'levelhead-time-'))
  const report = path.join(folder, 'time')
  const [program, ...args] = hasTime ? [TIME, '-f', '%U %S %M', '-o', report, ...command] : command
  try {
    const started = process.hrtime.bigint()
    const result = spawnSync(program, args, { env: environment, stdio: 'ignore' })
    const wall = Number(process.hrtime.bigint() - started) / 1e6
    if (result.error) throw result.error
    if (!anyStatus && (result.status === null || result.status > 1))
      throw new Error(`${command.join(' ')} ended with ${result.status}`)
    const last = hasTime ? readFileSync(report, 'utf8').trim().split('\n').at(-1) : ''
    const [user, system, memory] = last.split(' ').map(Number)
    return hasTime
      ? { wall, cpu: (user + system) * 1000, memory: memory / 1024 }
      : { wall, cpu: NaN, memory: NaN }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Runs two commands in turn, after one run of each that does not count. `wall` is the median of the ratios pair by
 * pair, `low` and `high` their quartiles; `cpu` the ratio of the sums, because CPU time is told in steps of 10 ms.
 */
export function compare(a, b, pairs, options) {
  run(a, options)
  run(b)
  const samples = Array.from({ length: pairs }, () => ({ a: run(a, options), b: run(b) }))
  const ratios = samples.map(({ a: x, b: y }) => x.wall / y.wall)
  return {
    wall: median(ratios),
    ...spread(ratios),
    cpu: sum(samples.map(({ a: x }) => x.cpu)) / sum(samples.map(({ b: y }) => y.cpu)),
    ms: median(samples.map(({ a: x }) => x.wall)),
    memory: Math.max(...samples.map(({ a: x }) => x.memory))
  }
}

export function median(values) {
  return quantile(values, 0.5)
}

/** The quartiles, which tell the noise, and how many values they are of. */
export function spread(values) {
  return { low: quantile(values, 0.25), high: quantile(values, 0.75), samples: values.length }
}

/** One of the values: the upper of two that are equally near. */
function quantile(values, share) {
  const sorted = [...values].sort((x, y) => x - y)
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0)
}
