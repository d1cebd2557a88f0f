import { spawnSync } from 'node:child_process'

/** Environment of every timed process. NODE_EXTRA_CA_CERTS makes Node read a large file at each start. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env

/** Wall and CPU milliseconds of one run, and its peak memory in MB. */
export function run([command, ...args], options = {}) {
  const timed = ['-f', '%e %U %S %M', '-o', '/dev/fd/3', command, ...args]
  const started = process.hrtime.bigint()
  const result = spawnSync('/usr/bin/time', timed, {
    ...options,
    env: environment,
    stdio: [options.input === undefined ? 'ignore' : 'pipe', options.stdout ?? 'ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 30
  })
  const wall = Number(process.hrtime.bigint() - started) / 1e6
  if (result.error) throw result.error
  const line = result.output[3].toString().trim().split('\n').at(-1)
  const [, user, system, memory] = line.split(' ').map(Number)
  return { wall, cpu: (user + system) * 1000, memory: memory / 1024, status: result.status }
}

/** Runs two commands in turn and gives the median of the ratios of their times, pair by pair. */
export function compare(a, b, { pairs = 15, ...options } = {}) {
  run(a, options)
  run(b, options.b ?? {})
  const samples = Array.from({ length: pairs }, () => ({ a: run(a, options), b: run(b, options.b ?? {}) }))
  return {
    wall: median(samples.map(({ a: x, b: y }) => x.wall / y.wall)),
    cpu: median(samples.map(({ a: x, b: y }) => x.cpu / Math.max(y.cpu, 1))),
    ms: median(samples.map(({ a: x }) => x.wall)),
    memory: Math.max(...samples.map(({ a: x }) => x.memory))
  }
}

export function median(values) {
  const sorted = [...values].sort((x, y) => x - y)
  return sorted[sorted.length >> 1]
}
