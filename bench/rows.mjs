import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeLibrary } from './library.mjs'
import { manyRules } from './many-rules.mjs'
import { compare, NOTHING } from './measure.mjs'
import { PEERS } from './peers.mjs'
import { withMorePatterns } from './scaling.mjs'
import { draft, record } from './texts.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const levelhead = ['node', path.join(here, '../bin/levelhead.js')]
const shared = [...levelhead, 'lint', '--no-config', '--fail-on', 'never']
/** The goals are for one core. */
const lint = [...shared, '--workers', '1']
const english = [...lint, '--lang', 'en']
const node = ['node', '-e', '0']

/** One draft, the help, the version; the peers on the same draft. */
export function* startUp(work, { pairs }) {
  const one = path.join(work, 'one.txt')
  writeFileSync(one, draft(1, 1000))
  const row = (id, what, command) => ({
    id,
    what,
    against: '`node -e 0`',
    result: compare(command, node, pairs)
  })
  yield row('one-draft', 'one draft of 1 KB', [...english, one])
  yield row('one-draft-detected', 'one draft of 1 KB, language detected', [...lint, one])
  yield row('version', '`--version`', [...levelhead, '--version'])
  yield row('help', '`--help`', [...levelhead, '--help'])
  for (const peer of PEERS) yield besideNode(peer, one, peer.isSlow ? Math.min(pairs, 3) : pairs)
}

function besideNode(peer, file, pairs) {
  const what = `${peer.name}, the same draft`
  if (peer.missing) return { what: `${what}: ${peer.missing}`, against: '–', result: NOTHING }
  return {
    what,
    against: '`node -e 0`',
    result: compare(peer.command([file]), node, pairs, { anyStatus: true })
  }
}

/** The peers on a few files, against levelhead on the same files. */
export function* besidePeers(work, count) {
  const files = writeDrafts(path.join(work, `peers-${count}`), count)
  for (const peer of PEERS.filter(({ missing }) => !missing)) {
    yield {
      what: `${peer.name}, ${count} files`,
      against: 'levelhead, the same files',
      result: compare(peer.command(files), [...english, ...files], peer.isSlow ? 1 : 3, { anyStatus: true })
    }
  }
}

function writeDrafts(folder, count) {
  mkdirSync(folder)
  return Array.from({ length: count }, (_, i) => {
    const file = path.join(folder, `${i}.txt`)
    writeFileSync(file, draft(i, 1000 + (i % 10) * 100))
    return file
  })
}

/** A folder of drafts of 1 to 2 KB, every finding printed. */
export function* files(work, count, { pairs }) {
  const folder = path.join(work, `files-${count}`)
  writeDrafts(folder, count)
  const runs = Math.max(3, Math.min(pairs, Math.round(2000 / count)))
  const what = `${count} files of 1–2 KB, every finding printed`
  const against = (id, name, command) => ({
    id: `files-${count}-${id}`,
    what,
    against: name,
    result: compare([...english, folder], command, runs)
  })
  yield against('node', '`node -e 0`', node)
  yield {
    id: `files-${count}-threads`,
    what: `${count} files, a thread for each core`,
    against: 'one thread',
    result: compare([...shared, '--lang', 'en', folder], [...english, folder], Math.min(runs, 5))
  }
  yield against('floor', 'read all + one small regex', ['node', path.join(here, 'floor.cjs'), folder])
}

/** A library of macros in JSON, YAML, CSV and HTML, every finding printed. */
export function* library(work, count, { pairs }) {
  const folder = path.join(work, `library-${count}`)
  writeLibrary(folder, count)
  yield {
    id: `library-${count}`,
    what: `a library of ${count} macros, every finding printed`,
    against: '`node -e 0`',
    result: compare([...english, folder], node, Math.max(3, Math.min(pairs, Math.round(2000 / count))))
  }
}

/** An archive of records, findings out. */
export function* archive(work, { bytes, pairs }) {
  const { file, count } = writeArchive(work, bytes)
  const floor = ['node', path.join(here, 'floor-ndjson.cjs'), file]
  const result = compare(records(file), floor, Math.min(pairs, 3))
  const rate = (bytes / 1e6 / (result.ms / 1000)).toFixed(1)
  const replies = Math.round(count / (result.ms / 1000))
  yield {
    id: `ndjson-${bytes}`,
    what: `NDJSON, ${count} replies: ${rate} MB/s, ${replies} replies/s`,
    against: 'read + JSON.parse',
    result
  }
  const threads = [...shared, '--lang', 'en', '--input-format', 'ndjson', '--format', 'ndjson', file]
  yield {
    id: `ndjson-${bytes}-threads`,
    what: `NDJSON, ${count} replies, a thread for each core`,
    against: 'one thread',
    result: compare(threads, records(file), Math.min(pairs, 3))
  }
}

/** What many more patterns add to a record. */
export async function* scaling(work, patterns) {
  const folder = path.join(work, `rules-${patterns}`)
  const own = manyRules(folder, patterns)
  const { ratio, ...noise } = await withMorePatterns(folder)
  yield {
    id: `patterns-${patterns}`,
    what: `a record with ${own} more patterns`,
    against: 'without them, warm',
    result: { ...NOTHING, ...noise, cpu: ratio, wall: ratio }
  }
}

function records(file) {
  return [...english, '--input-format', 'ndjson', '--format', 'ndjson', file]
}

function writeArchive(work, bytes) {
  const file = path.join(work, `archive-${bytes}.ndjson`)
  const lines = []
  for (let size = 0, i = 0; size < bytes; i++) {
    const line = record(i, 450)
    lines.push(line)
    size += line.length
  }
  writeFileSync(file, lines.join(''))
  return { file, count: lines.length }
}
