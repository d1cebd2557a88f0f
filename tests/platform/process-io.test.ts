import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
let bundle = ''

beforeAll(async () => {
  const built = await build({
    entryPoints: [new URL('../../src/platform/process-io.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm'
  })
  bundle = built.outputFiles[0]!.text
})

/** Runs `script` with an `io` in a process of its own. */
async function run(script: string, { stdin = '', command = 'node "$0"' } = {}) {
  folder.write({ 'main.mjs': `${bundle}\nconst io = createProcessIo()\n${script}` })
  const child = spawn('sh', ['-c', command, folder.at('main.mjs')], { stdio: 'pipe' })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  const [code] = await once(child, 'close')
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }
}

describe.skipIf(process.platform === 'win32')('createProcessIo', () => {
  it('reads all of stdin and writes all of stdout, also when it ends at once', async () => {
    const stdin = 'İade süreniz 😀\r\n'.repeat(60_000)
    const { code, out, err } = await run(
      'const all = await io.stdin.read(); await io.stdout.write(all); await io.stderr.write("done"); process.exitCode = 3',
      { stdin }
    )
    expect({ code, err }).toEqual({ code: 3, err: 'done' })
    expect(out === stdin).toBe(true)
  })

  it('keeps the tail although the reader is slow and the pipe does not block', async () => {
    const { code, out } = await run(
      'process.stdout._handle?.setBlocking(false); await io.stdout.write("x".repeat(3_000_000)); await io.stdout.write("end"); process.exitCode = 1',
      { command: 'node "$0" | { sleep 0.3; tail -c 5; }' }
    )
    expect({ code, out }).toEqual({ code: 0, out: 'xxend' })
  })

  it('streams stdin in pieces', async () => {
    const stdin = 'a line of text\n'.repeat(100_000)
    const { out } = await run(
      'let n = 0, pieces = 0; for await (const chunk of io.stdin.chunks()) { n += chunk.length; pieces++ } await io.stdout.write(n + " " + (pieces > 1))',
      { stdin }
    )
    expect(out).toBe(`${stdin.length} true`)
  })

  it('reads stdin that does not block', async () => {
    const { out } = await run(
      'process.stdin._handle?.setBlocking?.(false); const all = await io.stdin.read(); await io.stdout.write(String(all.length))',
      { command: '{ printf one; sleep 0.2; printf two; } | node "$0"' }
    )
    expect(out).toBe('6')
  })

  it('is quiet about a broken pipe and says that it is broken', async () => {
    const { code, out, err } = await run(
      'let n = 0; while (!io.stdout.isBroken && n++ < 1000) await io.stdout.write("line\\n".repeat(10_000)); await io.stdout.write("more"); await io.stderr.write(io.stdout.isBroken ? "broken" : "whole")',
      { command: 'node "$0" | head -1' }
    )
    expect({ code, out, err }).toEqual({ code: 0, out: 'line\n', err: 'broken' })
  })

  it('survives closed and empty streams', async () => {
    const script =
      'const all = await io.stdin.read(); await io.stdout.write(all.length + " " + io.stdin.isTTY)'
    expect((await run(script, { command: 'node "$0" </dev/null' })).out).toBe('0 false')
    expect((await run(script)).out).toBe('0 false')
  })

  it('knows that pipes are no terminals', async () => {
    const { out } = await run(
      'await io.stdout.write(JSON.stringify([io.stdin.isTTY, io.stdout.isTTY, io.stdout.columns ?? null, io.cwd === process.cwd(), io.now() instanceof Date]))'
    )
    expect(out).toBe('[false,false,null,true,true]')
  })

  it('knows a terminal', async () => {
    const { out } = await run('await io.stdout.write(JSON.stringify([io.stdin.isTTY, io.stdout.isTTY]))', {
      command: 'script -qec "node $0" /dev/null </dev/null'
    })
    expect(out.trim()).toContain('[true,true]')
  })
})
