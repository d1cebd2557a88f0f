// Times levelhead against the floor and its peers, as ratios of runs taken in turn. See bench/README.md.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compare } from './measure.mjs'
import { manyRules } from './many-rules.mjs'
import { draft, record } from './texts.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const levelhead = ['node', path.join(here, '../bin/levelhead.js')]
const lint = [...levelhead, 'lint', '--no-config', '--lang', 'en', '--fail-on', 'never']
const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const pairs = options.quick ? 5 : 15
const work = mkdtempSync(path.join(tmpdir(), 'levelhead-bench-'))

try {
  for (const line of table()) console.log(line)
} finally {
  rmSync(work, { recursive: true })
}

function table() {
  const rows = [...startUp(), ...files(200), ...files(options.quick ? 500 : 5000), ...archive(), ...scaling()]
  return [
    '| what | against | wall | CPU | ms | MB |',
    '|---|---|--:|--:|--:|--:|',
    ...rows.map(({ what, against, result }) =>
      `| ${what} | ${against} | ${result.wall.toFixed(2)} | ${result.cpu.toFixed(2)} | ${result.ms.toFixed(0)} | ${result.memory.toFixed(0)} |`
    )
  ]
}

function startUp() {
  const one = path.join(work, 'one.txt')
  writeFileSync(one, draft(1, 1000))
  const node = ['node', '-e', '0']
  const row = (what, command) => ({ what, against: '`node -e 0`', result: compare(command, node, { pairs }) })
  return [
    row('one draft of 1 KB', [...lint, one]),
    row('one draft of 1 KB, language detected', [...lint.slice(0, 4), '--fail-on', 'never', one]),
    row('`--version`', [...levelhead, '--version']),
    row('`--help`', [...levelhead, '--help']),
    ...peers(one).map(({ name, command }) => row(`${name}, the same draft`, command))
  ]
}

function files(count) {
  const folder = path.join(work, `files-${count}`)
  mkdirSync(folder)
  for (let i = 0; i < count; i++) writeFileSync(path.join(folder, `${i}.txt`), draft(i, 1000 + (i % 10) * 100))
  const floor = ['node', path.join(here, 'floor.cjs'), folder]
  const runs = Math.max(3, Math.min(pairs, Math.round(3000 / count)))
  const what = `${count} files of 1–2 KB, every finding printed`
  return [
    { what, against: '`node -e 0`', result: compare([...lint, folder], ['node', '-e', '0'], { pairs: runs }) },
    { what, against: 'read all + one small regex', result: compare([...lint, folder], floor, { pairs: runs }) }
  ]
}

function archive() {
  const size = options.quick ? 2_000_000 : 10_000_000
  const file = path.join(work, 'archive.ndjson')
  const lines = []
  for (let bytes = 0, i = 0; bytes < size; i++) {
    const line = record(i, 450)
    lines.push(line)
    bytes += line.length
  }
  writeFileSync(file, lines.join(''))
  const command = [...lint, '--input-format', 'ndjson', '--format', 'ndjson', file]
  const result = compare(command, ['node', path.join(here, 'floor-ndjson.cjs'), file], { pairs: 3 })
  const rate = size / 1e6 / (result.ms / 1000)
  const replies = lines.length / (result.ms / 1000)
  return [
    {
      what: `NDJSON, ${lines.length} replies: ${rate.toFixed(1)} MB/s, ${Math.round(replies)} replies/s`,
      against: 'read + JSON.parse',
      result
    }
  ]
}

/** The same work with ten times as many patterns. */
function scaling() {
  const rules = path.join(work, 'rules')
  const count = manyRules(rules)
  const file = path.join(work, 'archive.ndjson')
  const base = [...lint, '--input-format', 'ndjson', '--format', 'ndjson']
  const result = compare([...base, '--rulesets', rules, file], [...base, file], { pairs: 3 })
  return [{ what: `the same with ${count} more patterns`, against: 'without them', result }]
}

function peers(file) {
  const bin = (name) => path.join(here, 'node_modules', '.bin', name)
  return ['write-good', 'alex']
    .filter((name) => existsSync(bin(name)))
    .map((name) => ({ name, command: ['node', bin(name), file] }))
}

