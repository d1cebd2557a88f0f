#!/usr/bin/env node
// Feeds a part of the program with mutated inputs and keeps those that break a property (after a build):
//   npm run fuzz -- TARGET --seconds N --seed S [--corpus FOLDER]… [--record]
// What is found goes to tests/fuzz/found, which `vitest run tests/fuzz` replays; --record enters the counts into docs/fuzz.json.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { bundleTargets } from './fuzz/bundle.mjs'
import { readCorpus } from './fuzz/corpus.mjs'

/** Milliseconds after which an input counts as one that never ends, beside other work too. */
const HANGS = 60_000
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const log = path.join(root, 'docs/fuzz.json')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string', multiple: true, default: [] },
    found: { type: 'string', default: path.join(root, 'tests/fuzz/found') },
    record: { type: 'boolean', default: false }
  }
})
const { url, file, branches } = await bundleTargets(root)
process.on('exit', () => rmSync(file, { force: true }))
const { TARGETS } = await import(url)
const names = positionals[0] === 'all' ? TARGETS.map(({ name }) => name) : positionals
const unknown = names.find((name) => !TARGETS.some((target) => target.name === name))
if (names.length === 0 || unknown !== undefined) {
  console.error(
    `fuzz: ${unknown === undefined ? 'no target' : `no such target: ${unknown}`}; expected all or ${TARGETS.map(({ name }) => name).join(', ')}`
  )
  process.exit(2)
}
let faults = 0
for (const name of names) faults += await fuzz(TARGETS.find((target) => target.name === name))
process.exitCode = faults > 0 ? 1 : 0

async function fuzz(target) {
  const seeds = readCorpus(values.corpus, target)
  const seconds = Number(values.seconds)
  const totals = { inputs: 0, kept: 0, branches: 0, faults: new Map() }
  let seed = Number(values.seed)
  const end = performance.now() + seconds * 1000
  for (let rest = seconds; rest > 1; rest = (end - performance.now()) / 1000) {
    if (await runWorker({ target, seeds, seed: seed++, seconds: rest, totals })) break
  }
  const run = {
    target: target.name,
    seed: Number(values.seed),
    seconds,
    inputs: totals.inputs,
    kept: totals.kept,
    branches: `${totals.branches} of ${branches}`,
    faults: totals.faults.size,
    node: process.version
  }
  console.log(JSON.stringify(run))
  if (values.record) record(run)
  return totals.faults.size
}

/** True when the time is up; false when an input had to be ended. */
function runWorker({ target, seeds, seed, seconds, totals }) {
  const shared = new SharedArrayBuffer(1 << 18)
  const worker = new Worker(new URL('./fuzz/worker.mjs', import.meta.url), {
    workerData: { bundle: url, target: target.name, seed, seconds, seeds, shared },
    resourceLimits: { maxOldGenerationSizeMb: 1024 }
  })
  const before = totals.inputs
  return new Promise((resolve) => {
    const beat = new Int32Array(shared, 0, 2)
    let last = -1
    let since = performance.now()
    const watch = setInterval(() => {
      if (beat[0] !== last) {
        last = beat[0]
        since = performance.now()
      } else if (last > 0 && performance.now() - since > HANGS) finish('hangs')
    }, 250)
    const finish = (kind) => {
      clearInterval(watch)
      worker.removeAllListeners()
      if (kind !== undefined) {
        const [extension, ...lines] = new TextDecoder()
          .decode(new Uint8Array(shared, 8, beat[1]).slice())
          .split('\n')
        keep(target, { kind, detail: '' }, { extension, text: lines.join('\n') }, totals)
      }
      worker.terminate().then(() => resolve(kind === undefined))
    }
    worker.on('message', (news) => {
      if (news.fault) keep(target, news.fault, news.input, totals)
      else if (news.end) finish(undefined)
      else Object.assign(totals, { inputs: before + news.inputs, kept: news.kept, branches: news.branches })
    })
    worker.on('error', (error) => finish(`ends the process: ${error.message}`))
  })
}

/** The input as a file of the regression corpus, with a note on what it broke. */
function keep(target, { kind, detail }, { extension, text }, totals) {
  const key = `${kind} ${extension}`
  totals.faults.set(key, (totals.faults.get(key) ?? 0) + 1)
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 10)}${extension}`
  const folder = path.join(values.found, target.name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, name), text)
  console.error(`${target.name}/${name}: ${kind}: ${detail}`)
}

/** A run with the same seed is taken for the same run. */
function record(run) {
  const isSame = ({ target, seed }) => target === run.target && seed === run.seed
  const runs = JSON.parse(readFileSync(log, 'utf8')).filter((known) => !isSame(known))
  const date = new Date().toISOString().slice(0, 10)
  const sorted = [...runs, { ...run, date }].sort(
    (a, b) => (a.target < b.target ? -1 : a.target > b.target ? 1 : 0) || a.seed - b.seed
  )
  writeFileSync(log, `${JSON.stringify(sorted, null, 2)}\n`)
}
