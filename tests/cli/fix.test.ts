import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CAN_BE_ORDINARY, runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { CLEAN, FAULTY, FIXABLE, FIXED, ONLY } from './drafts.js'

const folder = useTemporaryFolder()
const run = (args: readonly string[], stdin: string | Uint8Array = '') =>
  runCli([...args], { cwd: folder.path, stdin })
const read = (name: string) => readFileSync(folder.at(name), 'utf8')

describe('--fix -: a filter', () => {
  it.each([[['--fix', '-']], [['--fix']], [['fix']], [['fix', '-']]])(
    '%j prints the fixed document and nothing else',
    async (args) => {
      expect(await run([...args, ...ONLY], FIXABLE)).toMatchObject({ code: 0, stdout: FIXED, stderr: '' })
    }
  )

  it('ends with 1 when a finding is left, still silent', async () => {
    expect(await run(['--fix', ...ONLY, '-'], FAULTY)).toMatchObject({ code: 1, stdout: FAULTY, stderr: '' })
  })

  it.each([
    ['empty input', '', 0],
    ['clean input', CLEAN, 0],
    ['input without a last line end', CLEAN.trimEnd(), 0]
  ])('%s comes back', async (_, stdin, code) => {
    expect(await run(['--fix', ...ONLY, '-'], stdin)).toMatchObject({ code, stdout: stdin, stderr: '' })
  })

  it.each([
    ['an unknown option', ['--fixx', '--fix', '-']],
    ['an unknown option, without -', ['--fix', '--langg', 'en']],
    ['an unknown language', ['fix', '--lang', 'enn']],
    ['an unknown rule', ['--fix', '--rule', 'accusatory/nix=off', '-']],
    ['a missing config', ['--fix', '--config', 'nix.json', '-']],
    ['too large a draft', ['--fix', '--max-draft-size', '10', '-']]
  ])('%s: input unchanged, 2, one line on stderr', async (_, args) => {
    const { code, stdout, stderr } = await run(args, FIXABLE)
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      code: 2,
      stdout: FIXABLE,
      lines: 1
    })
  })

  it.each([
    ['no text', Buffer.from([0xff, 0x41, 0xc3, 0x28])],
    ['a NUL character', Buffer.from('one\0two')]
  ])('%s: the same bytes, 2', async (_, bytes) => {
    const result = await run(['--fix', '-'], bytes)
    expect({ code: result.code, same: result.bytes.equals(bytes) }).toEqual({ code: 2, same: true })
  })

  it('keeps UTF-16 and its mark', async () => {
    const bytes = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
    const result = await run(['--fix', ...ONLY, '-'], bytes(FIXABLE))
    expect({ code: result.code, same: result.bytes.equals(bytes(FIXED)) }).toEqual({ code: 0, same: true })
    const big = (text: string) => bytes(text).swap16()
    expect((await run(['--fix', ...ONLY, '-'], big(FIXABLE))).bytes.equals(big(FIXED))).toBe(true)
  })

  it('lints UTF-16', async () => {
    const { stdout } = await run([...ONLY, '--format', 'compact'], Buffer.from(`\ufeff${FAULTY}`, 'utf16le'))
    expect(stdout).toMatch(/^<stdin>:3:5: warning/)
  })
})

describe('--fix FILE', () => {
  it('writes the file, ends as a lint of its result, leaves nothing beside it and keeps the mode', async () => {
    folder.write({ 'a.txt': FIXABLE, 'b.txt': FAULTY })
    chmodSync(folder.at('a.txt'), 0o640)
    expect(await run(['--fix', ...ONLY, 'a.txt'])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: '1 file, 1 draft, 2 rules: nothing to change\n'
    })
    expect(read('a.txt')).toBe(FIXED)
    expect(statSync(folder.at('a.txt')).mode & 0o777).toBe(0o640)
    expect((await run(['--fix', ...ONLY, 'a.txt', 'b.txt'])).code).toBe(1)
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'b.txt'])
  })

  it('keeps line ends, the byte order mark and what is around', async () => {
    const crlf = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    folder.write({ 'a.txt': crlf(FIXABLE) })
    await run(['--fix', ...ONLY, 'a.txt'])
    expect(read('a.txt')).toBe(crlf(FIXED))
  })

  it('leaves a file alone that has nothing to fix', async () => {
    folder.write({ 'a.txt': FAULTY })
    const { ino, mtimeMs } = statSync(folder.at('a.txt'))
    await run(['--fix', ...ONLY, 'a.txt'])
    expect(statSync(folder.at('a.txt'))).toMatchObject({ ino, mtimeMs })
  })

  it.skipIf(!CAN_BE_ORDINARY)('says what it cannot write, and leaves it', async () => {
    folder.write({ 'a.txt': FIXABLE })
    chmodSync(folder.at('.'), 0o777)
    chmodSync(folder.at('a.txt'), 0o444)
    const { code } = await runCli(['--fix', ...ONLY, 'a.txt'], { cwd: folder.at('.'), ordinary: true })
    expect(code).toBe(2)
    expect(read('a.txt')).toBe(FIXABLE)
  })
})

describe('--diff', () => {
  const expected = `--- a/a.txt
+++ b/a.txt
@@ -1,6 +1,6 @@
 Hi Ana,
 
-Please be advised that we ship on Monday.
+We ship on Monday.
 
 Thanks,
 Mark
`
  it.each([[['--diff']], [['fix', '--diff']], [['--fix', '--diff']]])(
    '%j shows and writes nothing',
    async (args) => {
      folder.write({ 'a.txt': FIXABLE, 'b.txt': CLEAN })
      expect(await run([...args, ...ONLY, 'a.txt', 'b.txt'])).toMatchObject({
        code: 0,
        stdout: expected,
        stderr: ''
      })
      expect(read('a.txt')).toBe(FIXABLE)
    }
  )

  it('shows standard input, and names what it cannot read', async () => {
    const { code, stdout, stderr } = await run(['--diff', ...ONLY, '-', 'nix.txt'], FIXABLE)
    expect({ code, start: stdout.split('\n')[0], stderr }).toEqual({
      code: 2,
      start: '--- <stdin>',
      stderr: 'levelhead: file not found: nix.txt; check the path\n'
    })
  })
})
