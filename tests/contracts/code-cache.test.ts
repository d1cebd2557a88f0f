import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { BIN, plainEnvironment, ROOT } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const run = promisify(execFile)
const folder = useTemporaryFolder()
const DIST = path.join(ROOT, 'dist')
const caches = readdirSync(DIST).filter((name) => name.endsWith('.cache'))

/** Loaded before the program: says behind the report which caches V8 was given, and whether it took them. */
const WATCH = `
  const vm = require('node:vm')
  const path = require('node:path')
  const seen = {}
  vm.Script = class extends vm.Script {
    constructor(source, options) {
      super(source, options)
      const { filename, cachedData } = options
      if (cachedData) seen[path.basename(filename)] = this.cachedDataRejected ? 'refused' : 'taken'
    }
  }
  process.on('exit', () => process.stdout.write('\\n' + JSON.stringify(seen)))
`

/** What a lint prints, and what became of each cache that was read. */
async function lint(node: readonly string[] = [], before = '') {
  folder.write({ 'draft.txt': 'You failed to attach the receipt.\n', 'watch.cjs': before + WATCH })
  const args = [...node, '--require', folder.at('watch.cjs'), BIN, 'draft.txt', '--lang', 'en', '--no-config']
  const done = await run(process.execPath, [...args, '--fail-on', 'never', '--format', 'compact'], {
    cwd: folder.path,
    env: plainEnvironment()
  })
  const [report, seen] = done.stdout.split('\n{')
  return { report, stderr: done.stderr, seen: JSON.parse(`{${seen}`) as Record<string, string> }
}

describe('the code cache', () => {
  it('is taken by the Node that has built it', async () => {
    const { seen, report } = await lint()
    expect(seen).toEqual({ 'cli-start.cjs': 'taken', 'cli-program.cjs': 'taken', 'cli-lint.cjs': 'taken' })
    expect(report).toContain('accusatory/failed-to')
  })

  it('is refused without a word by a V8 with other flags', async () => {
    const own = await lint()
    const { seen, report, stderr } = await lint(['--no-opt'])
    expect(seen['cli-lint.cjs']).toBe('refused')
    expect([report, stderr]).toEqual([own.report, ''])
  })

  it.each([
    [
      'another version',
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, v8: '11.3.0' } })"
    ],
    ['another processor', "Object.defineProperty(process, 'arch', { value: 'riscv64' })"],
    ['another system', "Object.defineProperty(process, 'platform', { value: 'sunos' })"]
  ])('is not even read by a Node of %s', async (_, before) => {
    const own = await lint()
    const { seen, report, stderr } = await lint([], `${before}\n`)
    expect(seen).toEqual({})
    expect([report, stderr]).toEqual([own.report, ''])
  })

  it('is there for each piece that the start looks for, and for no other', () => {
    const start = readFileSync(path.join(DIST, 'cli.cjs'), 'utf8')
    const named = [...start.matchAll(/"(cli-[\w-]+\.cjs)"/g)].map(([, name]) => `${name}.cache`)
    expect(named.sort()).toEqual(caches.sort())
  })

  it('does not tell where it was built', () => {
    const telling = caches.filter((name) => readFileSync(path.join(DIST, name), 'latin1').includes('.dist-'))
    expect(telling).toEqual([])
  })
})
