import { execFileSync } from 'node:child_process'
import { createWriteStream, existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { runShell } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { needTmux, openTerminal, type Terminal } from '../helpers/terminal.js'
import { FAULTY } from './drafts.js'

const folder = useTemporaryFolder()
const COLOURS = { NO_COLOR: '' }
const RECORD = `${JSON.stringify({ id: 1, text: FAULTY, lang: 'en' })}\n`
let terminal: Terminal | undefined

beforeAll(needTmux)
afterEach(() => {
  terminal?.close()
  terminal = undefined
})

/** Starts to lint a pipe, into which a record is written at once and another after more than a second. */
async function slowly(args: string, env: Readonly<Record<string, string>>): Promise<() => void> {
  execFileSync('mkfifo', [folder.at('pipe')])
  terminal = openTerminal(`--input-format ndjson ${args} < pipe`, folder.path, env)
  terminal.record(folder.at('sent.txt'))
  const pipe = createWriteStream(folder.at('pipe'))
  pipe.write(RECORD)
  while (!existsSync(folder.at('out.txt')) || !readFileSync(folder.at('out.txt'), 'utf8').includes('\n'))
    await sleep(20)
  await sleep(1200)
  pipe.write(RECORD.repeat(500))
  return () => pipe.end()
}

/** All that the terminal was sent. */
const sent = () => readFileSync(folder.at('sent.txt'), 'utf8')

describe('progress of a long run on a terminal', () => {
  it('says how much is done of a stream, and is gone at the end', async () => {
    const end = await slowly('', COLOURS)
    end()
    expect((await terminal!.see('exit code 0')).trim()).toBe('exit code 0')
    expect(sent()).toMatch(/\r\u001b\[K0\.\d MB {2}0\.\d MB\/s {2}\d+ s\r\u001b\[K/)
    expect(readFileSync(folder.at('out.txt'), 'utf8').trim().split('\n')).toHaveLength(501)
  })

  it.each([
    ['--quiet', '--quiet', COLOURS],
    ['--no-color', '--no-color', COLOURS],
    ['NO_COLOR', '', { NO_COLOR: '1' }],
    ['CI', '', { ...COLOURS, CI: 'true' }]
  ])('none with %s', async (_, args, env) => {
    const end = await slowly(args, env)
    end()
    expect((await terminal!.see('exit code 0')).trim()).toBe('exit code 0')
    expect(sent()).toBe('exit code 0\r\n')
  })

  it('none where standard error is no terminal', async () => {
    const late = `(printf %s '${RECORD}'; sleep 1.3; printf %s '${RECORD}')`
    const { stderr, code } = await runShell(`${late} | levelhead --input-format ndjson > /dev/null`)
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  })

  it('counts files, and leaves a clean line behind when it is interrupted', async () => {
    // no two alike: what has been read before goes too fast to be watched
    const draft = (i: number) =>
      Array.from({ length: 40 }, (_, k) => `You failed to attach receipt ${i}-${k}.`)
    for (let i = 0; i < 1200; i++) folder.write({ [`d/${i}.txt`]: `Hi Ana,\n\n${draft(i).join('\n')}\n` })
    terminal = openTerminal('d', folder.path, COLOURS)
    const screen = await terminal.see('of 1200 files')
    expect(screen).toMatch(
      /^\[=*>? *\] +\d+ % {2}\d+ of 1200 files {2}\d+\/s {2}(?:\d+ min )?\d+ s left\s*$/m
    )
    terminal.press('C-c')
    expect(await terminal.see('exit code 130')).not.toContain('1200 files')
  })
})
