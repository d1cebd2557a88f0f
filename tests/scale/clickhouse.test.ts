import { execFileSync, spawn } from 'node:child_process'
import { cpSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { BIN, ended, plainEnvironment, ROOT, runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

vi.setConfig({ testTimeout: 600_000 })
const EXAMPLE = path.join(ROOT, 'examples/scale/clickhouse')
const folder = useTemporaryFolder()
const env = plainEnvironment({ LEVELHEAD: `${process.execPath} ${BIN}` })
const AGENTS = ['Ann', 'Bob', 'Çağla']
const REPLIES = Array.from({ length: 600 }, (_, id) => {
  const text = id % 3 === 0 ? `You failed to attach page ${id}.` : `Page ${id} came today. ş 😀`
  return `${JSON.stringify({ id, lang: 'en', text, agent: AGENTS[id % 2] })}\n`
}).join('')

interface Row {
  readonly agent: string
  readonly rule: string
  readonly findings: number
  readonly replies: number
}

/** What the command line finds, counted by hand. */
async function counted(): Promise<Row[]> {
  const { stdout } = await runCli(['--input-format', 'ndjson'], { stdin: REPLIES, cwd: folder.path })
  const rows = new Map<string, { row: Row; ids: Set<number> }>()
  for (const line of stdout.trim().split('\n')) {
    const { id, messages } = JSON.parse(line)
    for (const { ruleId } of messages) {
      const agent = AGENTS[id % 2]!
      const { row, ids } = rows.get(`${agent} ${ruleId}`) ?? {
        row: { agent, rule: ruleId, findings: 0, replies: 0 },
        ids: new Set()
      }
      ids.add(id)
      const next = { ...row, findings: row.findings + 1, replies: ids.size }
      rows.set(`${agent} ${ruleId}`, { row: next, ids })
    }
  }
  return [...rows.values()].map(({ row }) => row)
}

const byName = (a: Row, b: Row) => (`${a.agent} ${a.rule}` < `${b.agent} ${b.rule}` ? -1 : 1)

describe('executable of ClickHouse', () => {
  it('runs a script that takes rows and gives one row for each, in order', async () => {
    const child = spawn(path.join(EXAMPLE, 'user_scripts/levelhead.sh'), { cwd: folder.path, env })
    const rows = REPLIES.split('\n').filter(Boolean)
    // a row that the engine cannot read must not stop it
    const { stdout, stderr, code } = await ended(child, [...rows, '{"id": 600}', ''].join('\n'))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 601 }, (_, id) => id))
    expect(lines[0].messages[0]).toMatchObject({ ruleId: 'accusatory/failed-to', severity: 'warning' })
    expect(lines[600].error).toEqual({ code: 'bad-record', message: expect.any(String) })
  })

  it.skipIf(!wanted())('counts in the engine what the command line finds', async () => {
    cpSync(EXAMPLE, folder.path, { recursive: true })
    install()
    folder.write({ 'replies.ndjson': REPLIES })
    const child = spawn(process.execPath, ['by-agent.mjs', 'replies.ndjson'], { cwd: folder.path, env })
    const { stdout, stderr, code } = await ended(child)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const rows: Row[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const expected = (await counted()).sort(byName)
    expect(expected.length).toBeGreaterThan(1)
    expect(rows.sort(byName)).toEqual(expected)
  })
})

/** The engine takes 546 MB, so that it must be asked for: LEVELHEAD_CHDB=1, or the folder that it lies in. */
function wanted(): boolean {
  if (process.env.LEVELHEAD_CHDB) return true
  console.warn('SKIPPED: ClickHouse itself; LEVELHEAD_CHDB=1 installs chdb (546 MB) and runs it')
  return false
}

function install(): void {
  const given = process.env.LEVELHEAD_CHDB!
  if (given !== '1') symlinkSync(path.resolve(given), folder.at('node_modules'), 'dir')
  else {
    const args = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts']
    execFileSync('npm', args, { cwd: folder.path, stdio: 'pipe' })
  }
}
