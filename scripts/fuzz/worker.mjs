// One target, fuzzed for some time. It tells the main thread what it is working on, so that an input that never ends is known.
import { parentPort, workerData } from 'node:worker_threads'
import { createCoverage } from './coverage.mjs'
import { minimize } from './minimize.mjs'
import { LONGEST, mutate } from './mutate.mjs'
import { createRandom } from './random.mjs'

/** Milliseconds of processor time for one input of a few thousand characters. */
const SLOW = 3_000
const MOST_OF_A_KIND = 3

const { bundle, target: name, seed, seconds, seeds, shared } = workerData
const { TARGETS, faultsOf } = await import(bundle)
const target = TARGETS.find((one) => one.name === name)
const beat = new Int32Array(shared, 0, 2)
const current = new Uint8Array(shared, 8)
const encoder = new TextEncoder()
const random = createRandom(seed)
const coverage = createCoverage()
const queue = []
const kinds = new Map()
let inputs = 0

const end = performance.now() + seconds * 1000
for (const input of [...target.seeds, ...seeds]) await take(input, true)
let nextNews = 0
while (performance.now() < end) {
  const parent = chosen()
  const text = mutate(parent.text, random.pick(queue).text, target.words, random)
  await take(
    { extension: random.next() < 0.05 ? random.pick(target.extensions) : parent.extension, text },
    false
  )
  if (performance.now() > nextNews) tell()
}
tell()
parentPort.postMessage({ end: true })

/** Half of the time one of the last twenty: what is new is not yet worked out. */
function chosen() {
  const recent = random.next() < 0.5 ? queue.slice(-20) : queue
  return random.pick(recent)
}

async function take(input, isSeed) {
  inputs++
  announce(input)
  coverage.clear()
  const started = process.cpuUsage()
  const faults = await faultsOf(target, input)
  const { user, system } = process.cpuUsage(started)
  if (coverage.takeNew() || isSeed) {
    queue.push({ ...input, text: input.text.slice(0, LONGEST).toWellFormed() })
  }
  const time = (user + system) / 1000
  const all = time > SLOW ? [...faults, { kind: 'slow', detail: `${Math.round(time)} ms` }] : faults
  for (const fault of all) await report(fault, input)
}

async function report(fault, input) {
  const key = `${fault.kind} ${input.extension}`
  const count = (kinds.get(key) ?? 0) + 1
  kinds.set(key, count)
  if (count > MOST_OF_A_KIND) return
  const isSame = async (text) => {
    announce({ ...input, text })
    return (await faultsOf(target, { ...input, text })).some(({ kind }) => kind === fault.kind)
  }
  const text = fault.kind === 'slow' ? input.text : await minimize(input.text, isSame)
  parentPort.postMessage({ fault, input: { ...input, text } })
}

function announce({ extension, text }) {
  const bytes = encoder.encodeInto(`${extension}\n${text}`, current)
  beat[1] = bytes.written
  Atomics.add(beat, 0, 1)
}

function tell() {
  nextNews = performance.now() + 2_000
  parentPort.postMessage({ inputs, kept: queue.length, branches: coverage.reached })
}
