#!/usr/bin/env node
// Runs an archive through the built command line (after a build): npm run load -- [RUN…] [--records N] [--record]
// RUN: one (one process), parallel (GNU parallel), reader (a slow one), writer (a slow one), kill (kill -9 and resume);
// all of them without one. The outputs must be the same, byte for byte, as that of one process: in this call, or in
// the last one that was recorded over as many records. The memory is that of the process, twenty times a second.
// --record enters the figures of these runs into docs/load.json, and leaves those of the others.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { records: { type: 'string', default: '1000000' }, record: { type: 'boolean', default: false } }
})
const count = Number(values.records)
const folder = mkdtempSync(path.join(os.tmpdir(), 'levelhead-load-'))
const at = (name) => path.join(folder, name)
const BIN = path.join(root, 'bin/levelhead.js')
const WORDS = [BIN, 'lint', '--no-config', '--input-format', 'ndjson']
const PARTS = 20

const env = { ...process.env }
delete env.NODE_EXTRA_CA_CERTS
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const RUNS = {
  one: ['one process', inOneProcess],
  parallel: ['GNU parallel, two jobs', inParallel],
  reader: ['a slow reader', readSlowly],
  writer: ['a slow writer', writeSlowly],
  kill: ['kill -9 in the middle, and the rest', killAndResume]
}
const unknown = positionals.find((name) => !Object.hasOwn(RUNS, name))
if (unknown !== undefined) fail(`no such run: ${unknown}; expected ${Object.keys(RUNS).join(', ')}`)
const log = path.join(root, 'docs/load.json')
const recorded = JSON.parse(readFileSync(log, 'utf8'))

const file = at('all.ndjson')
const bytes = writeRecords()
/** What must come out: of one process in this call, or of the one before. */
let expected = recorded.records === count ? recorded.output : undefined
const runs = []
for (const [name, [label, run]] of Object.entries(RUNS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  if (name === 'parallel' && spawnSync('parallel', ['--version']).status !== 0) {
    console.error('load: GNU parallel is not installed, and not measured')
  } else await measured(label, run)
}
if (runs.some(({ same }) => !same)) process.exitCode = 1

async function measured(name, run) {
  if (expected === undefined && run !== inOneProcess)
    fail(`${count} records have not been through one process`)
  const started = performance.now()
  const { hash, rss = null, note } = await run()
  const figures = {
    name,
    records: count,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    megabytes: rss,
    same: hash === expected.hash,
    ...(note ? { note } : {})
  }
  console.log(JSON.stringify(figures))
  runs.push(figures)
  if (values.record) record()
}

/** Runs of this call take the place of their like; figures of another number of records do not stay. */
function record() {
  const before = recorded.records === count ? recorded.runs : []
  const figureOf = (name) => [...runs, ...before].find((run) => run.name === name && run.records === count)
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${os.cpus()[0].model.trim()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.version}`,
    records: count,
    bytesPerRecord: Math.round(bytes / count),
    output: expected,
    runs: Object.values(RUNS).flatMap(([name]) => figureOf(name) ?? [])
  }
  writeFileSync(log, `${JSON.stringify(figures, null, 2)}\n`)
}

function fail(reason) {
  console.error(`load: ${reason}`)
  process.exit(2)
}

/** Every record its own text, so that nothing is known from before; every fourth has a fault. */
function writeRecords() {
  const fd = openSync(file, 'w')
  let size = 0
  for (let i = 0; i < count; ) {
    let block = ''
    for (const end = Math.min(count, i + 5000); i < end; i++) {
      const fault = i % 4 === 0 ? 'You failed to attach the receipt.' : 'The receipt has reached us.'
      const text = `Hi, about order ${i}: ${fault} The parcel with ${(i * 7919) % 1000003} inside leaves the warehouse on Monday morning. Is there anything else?`
      block += `${JSON.stringify({ id: i, lang: 'en', text })}\n`
    }
    size += Buffer.byteLength(block)
    writeSync(fd, block)
  }
  closeSync(fd)
  return size
}

function start(words, stdio) {
  const child = spawn(process.execPath, words, { env, stdio })
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, megabytesOf(child.pid))
  }, 50)
  const ended = once(child, 'close').then(([code, signal]) => {
    clearInterval(watch)
    return { code, signal, rss: most || null }
  })
  return { child, ended }
}

function megabytesOf(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024)
  } catch {
    return 0
  }
}

async function hashOf(...names) {
  const hash = createHash('sha256')
  for (const name of names) for await (const chunk of createReadStream(at(name))) hash.update(chunk)
  return hash.digest('hex')
}

async function inOneProcess() {
  const out = openSync(at('one.out'), 'w')
  const { rss } = await start([...WORDS, file], ['ignore', out, 'inherit']).ended
  closeSync(out)
  expected = await checkedOutput('one.out')
  return { rss, hash: expected.hash }
}

/** One line a record, in the order of the records: that is what the other runs must give. */
async function checkedOutput(name) {
  let id = 0
  for await (const line of createInterface({ input: createReadStream(at(name)) })) {
    if (!line.startsWith(`{"id":${id},`)) throw new Error(`line ${id + 1} is ${line.slice(0, 80)}`)
    id++
  }
  if (id !== count) throw new Error(`${count} records, ${id} lines`)
  return { bytes: lengthOf(name), hash: await hashOf(name) }
}

async function inParallel() {
  mkdirSync(at('parts'), { recursive: true })
  spawnSync('split', ['-n', `l/${PARTS}`, '-d', '-a', '3', file, at('parts/')])
  const line = `parallel -j2 -k --will-cite "${process.execPath}" ${WORDS.map((word) => `"${word}"`).join(' ')} {} ::: parts/* > parallel.out`
  const ran = spawnSync('sh', ['-c', line], { cwd: folder, env, stdio: 'inherit' })
  return { hash: ran.status === 0 ? await hashOf('parallel.out') : 'failed' }
}

/** Takes 64 KB a time and then rests, so that the pipe is full all the time. */
async function readSlowly() {
  const { child, ended } = start([...WORDS, file], ['ignore', 'pipe', 'inherit'])
  const hash = createHash('sha256')
  let blocks = 0
  for await (const chunk of child.stdout) {
    hash.update(chunk)
    if (++blocks % 50 === 0) await new Promise((go) => setTimeout(go, 100))
  }
  return { ...(await ended), hash: hash.digest('hex') }
}

/** Pieces of odd sizes with rests between them. */
async function writeSlowly() {
  const out = openSync(at('slow.out'), 'w')
  const { child, ended } = start(WORDS, ['pipe', out, 'inherit'])
  let pieces = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 99_991 })) {
    if (!child.stdin.write(chunk)) await once(child.stdin, 'drain')
    if (++pieces % 50 === 0) await new Promise((go) => setTimeout(go, 100))
  }
  child.stdin.end()
  const { rss } = await ended
  closeSync(out)
  return { rss, hash: await hashOf('slow.out') }
}

/** What was written before the kill ends with a whole line or is cut back to one; the rest begins behind it. */
async function killAndResume() {
  const out = openSync(at('killed.out'), 'w')
  const first = start([...WORDS, file], ['ignore', out, 'inherit'])
  while (lengthOf('killed.out') < expected.bytes / 2 && first.child.exitCode === null)
    await new Promise((go) => setTimeout(go, 20))
  first.child.kill('SIGKILL')
  const { signal } = await first.ended
  closeSync(out)
  const done = await wholeLines('killed.out', 'kept.out')
  const rest = openSync(at('rest.out'), 'w')
  const tail = spawn('tail', ['-n', `+${done + 1}`, file], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const second = start(WORDS, [tail.stdout, rest, 'inherit'])
  const { rss } = await second.ended
  closeSync(rest)
  return { rss, hash: await hashOf('kept.out', 'rest.out'), note: `${signal} after ${done} records` }
}

function lengthOf(name) {
  return statSync(at(name)).size
}

async function wholeLines(from, to) {
  const target = createWriteStream(at(to))
  let lines = 0
  let held = Buffer.alloc(0)
  for await (const chunk of createReadStream(at(from))) {
    const all = Buffer.concat([held, chunk])
    const end = all.lastIndexOf(10) + 1
    for (let i = 0; i < end; i++) if (all[i] === 10) lines++
    if (!target.write(all.subarray(0, end))) await once(target, 'drain')
    held = all.subarray(end)
  }
  target.end()
  await once(target, 'finish')
  return lines
}
