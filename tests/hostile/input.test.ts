import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { runWithin } from '../helpers/run-within.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const FAULTY = 'You failed to attach it. '
const EN = ['--no-config', '--lang', 'en']
const ONLY = [...EN, '--only', 'accusatory/failed-to', '--format', 'compact']
/** Milliseconds: far more than any of these takes on a busy machine, far less than a square of the input takes. */
const TIME = 20_000
const run = (args: readonly string[]) => runWithin(TIME, args, folder.path)

const LAUGHS = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
for (let i = 1; i < 10; i++)
  LAUGHS.push(
    `a${i}: &a${i} [${Array(9)
      .fill(`*a${i - 1}`)
      .join(', ')}]`
  )
const BOMB = LAUGHS.join('\n')
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('drafts of a million characters', () => {
  it.each([
    ['one line', 'word '.repeat(190_000)],
    ['one word', 'a'.repeat(900_000)],
    ['one sentence full of findings', 'You failed to attach it and '.repeat(20_000)],
    ['sentences full of findings', FAULTY.repeat(20_000)],
    ['placeholders', '{{name}} '.repeat(100_000)],
    ['placeholders of all kinds', '%{a} {{b}} $\x7bc} [[d]] <e> *|F|* '.repeat(25_000)],
    ['open brackets', '({[<'.repeat(200_000)],
    ['dots', 'a.'.repeat(400_000)],
    ['at signs', 'a@'.repeat(400_000)],
    ['quote marks', '> '.repeat(400_000)],
    ['schemes', 'http://'.repeat(120_000)],
    ['blank lines', '\n \t'.repeat(300_000)],
    ['combining marks', `e${'\u0301'.repeat(400_000)}`],
    ['attributions', 'On Mon, 3 May 2026 at 10:00, '.repeat(30_000)]
  ])('%s', async (_, text) => {
    folder.write({ 'a.txt': text })
    const ran = await run([...ONLY, 'a.txt'])
    expect(ran.stderr).toBe('')
    expect([0, 1]).toContain(ran.code)
  })

  // 120,000 words in sentences of MAX_SENTENCE = 400: of each three cuts one parts "failed" from "to attach"
  it('an endless sentence loses the findings that a cut parts, and no other', async () => {
    folder.write({ 'a.txt': 'You failed to attach it and '.repeat(20_000) })
    expect((await run([...ONLY, 'a.txt'])).stdout.trimEnd().split('\n').length).toBe(19_900)
  })

  it('5 MB are refused, with what to do', async () => {
    folder.write({ 'a.txt': 'a '.repeat(2_500_000) })
    const ran = await run([...EN, 'a.txt'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('file is too large: a.txt; expected at most 1000000 bytes')
  })

  it('5 MB on one line are read where they are allowed', async () => {
    folder.write({ 'a.txt': `${'word '.repeat(1_000_000)}. ${FAULTY}` })
    const ran = await run([...ONLY, '--max-draft-size', '6000000', 'a.txt'])
    expect(ran.stdout).toMatch(/^a\.txt:1:5000007: warning/)
  })
})

describe('files that are made to break a reader', () => {
  it.each([
    ['bomb.yml', BOMB, 0],
    ['deep.json', nested(100_000), 2],
    ['deep.yml', nested(20_000), 2],
    ['objects.json', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 2],
    ['steps.yml', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 2],
    ['deep.html', `${'<div>'.repeat(50_000)}${FAULTY}`, 1],
    ['attributes.html', `<a ${'x=1 '.repeat(100_000)}>${FAULTY}`, 1],
    ['entities.html', `${'&amp;'.repeat(100_000)} ${FAULTY}`, 1],
    ['deep.md', `${'> '.repeat(20_000)}x\n\n${'*'.repeat(20_000)}a\n\n${FAULTY}`, 1],
    ['parts.eml', parts(3000), 0],
    ['words.eml', `Subject: ${'=?utf-8?q?'.repeat(50_000)}\n\n${FAULTY}`, 1],
    ['quotes.csv', '"'.repeat(500_000), 0],
    ['cells.csv', ','.repeat(300_000), 0],
    ['empty.eml', '', 0],
    ['nul.html', '\0<p>\0', 2]
  ])('%s', async (name, text, code) => {
    folder.write({ [name]: text })
    const ran = await run([...ONLY, name])
    expect(ran.stderr).not.toContain('internal error')
    expect(ran.code, ran.stderr).toBe(code)
  })
})

it('100 MB in 100 KB: the record is refused, the next one is read', async () => {
  const record = JSON.stringify({ id: 2, text: FAULTY })
  const packed = gzipSync(`{"id":1,"text":"${'a'.repeat(100_000_000)}"}\n${record}\n`)
  expect(packed.length).toBeLessThan(200_000)
  writeFileSync(folder.at('bomb.ndjson.gz'), packed)
  const args = ['--only', 'accusatory/failed-to', '--input-format', 'ndjson', 'bomb.ndjson.gz']
  const { stdout, code } = await run([...EN, ...args])
  const [first, second, ...others] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(first).toMatchObject({ id: null, error: { code: 'bad-record' } })
  expect(second).toMatchObject({ id: 2, messages: [{ ruleId: 'accusatory/failed-to' }] })
  expect(others).toEqual([])
})

describe.skipIf(process.platform === 'win32')('a device without end in the place of a file', () => {
  beforeEach(() => {
    folder.write({ 'a.txt': 'Hello.\n', 'extends.json': '{"extends": "./zero.json"}', 'in/en/heated/': '' })
    for (const name of ['zero.json', 'in/en/heated/zero.yml', '.levelheadignore', 'package.json'])
      symlinkSync('/dev/zero', folder.at(name))
  })

  it.each([
    [['--config', 'zero.json', 'a.txt'], 'Cannot read the configuration file'],
    [['--config', 'extends.json', 'a.txt'], 'expected at most 64000000 bytes'],
    [[...EN, '--rulesets', 'in', 'a.txt'], 'The rules cannot be read (EFBIG)'],
    [[...EN, '--baseline', 'zero.json', 'a.txt'], 'expected at most 64000000 bytes'],
    [[...EN, '--reply-to', 'zero.json', 'a.txt'], 'file is too large'],
    [['draft', 'decline', '--from', 'zero.json'], 'expected at most 64000000 bytes'],
    [[...EN, 'zero.json'], 'file is too large']
  ])('%j is refused', async (args, message) => {
    const ran = await run(args)
    expect(ran.stdout + ran.stderr).toContain(message)
    expect(ran.code).toBe(2)
  })

  it('is no list of what to ignore, and no package', async () => {
    expect(await run(['--lang', 'en', '.'])).toMatchObject({ code: 0 })
  })
})

describe('configurations and rules that are made to break', () => {
  it.each([
    ['bomb.yml', `${BOMB}\nrules: *a9`, 'Excessive alias count'],
    ['deep.json', nested(100_000), 'Nested deeper than 64 levels'],
    ['deep.yml', nested(20_000), 'Cannot parse the configuration'],
    ['proto.json', '{"__proto__": {"lang": "it"}}', 'Unknown key "__proto__"'],
    ['proto.yml', '__proto__: {lang: it}', 'Unknown key "__proto__"'],
    ['rules.json', '{"rules": {"__proto__": "off"}}', '__proto__'],
    ['rules.yml', 'rules: {constructor: off}', 'constructor'],
    ['code.js', 'require("fs").writeFileSync("ran", "")', 'programs are not run'],
    ['code.mjs', 'import("node:fs").then((fs) => fs.writeFileSync("ran", ""))', 'programs are not run'],
    ['code.cjs', 'require("fs").writeFileSync("ran", "")', 'programs are not run'],
    ['code.ts', 'export default {}', 'programs are not run'],
    ['extends.json', '{"extends": "./base.js"}', 'programs are not run'],
    ['tag.yml', 'lang: !!js/function "function () {}"', 'lang cannot be']
  ])('%s is refused', async (name, text, message) => {
    folder.write({ 'a.txt': 'Hello.\n', 'base.js': 'require("fs").writeFileSync("ran", "")', [name]: text })
    const ran = await run(['--config', name, 'a.txt'])
    expect(ran.stderr).toContain(message)
    expect(ran.stderr).not.toContain('internal error')
    expect(ran.code).toBe(2)
    expect(existsSync(folder.at('ran'))).toBe(false)
  })

  it.each([
    ['aliases', BOMB, 'Excessive alias count'],
    ['an alias of nothing', 'request: *x', 'Unresolved alias'],
    ['a list', '[a]', 'expected YAML or JSON with one text for each field']
  ])('facts that are %s are refused', async (_, text, message) => {
    folder.write({ 'facts.yml': text })
    const ran = await run(['draft', 'decline', '--lang', 'en', '--from', 'facts.yml'])
    expect(ran.stderr).toContain(message)
    expect(ran.stderr).not.toContain('internal error')
    expect(ran.code).toBe(2)
  })

  it('a rule file of aliases is refused with its name', async () => {
    folder.write({ 'rules/en/heated/bomb.yml': BOMB, 'a.txt': 'Hello.\n' })
    const ran = await run([...EN, '--rulesets', 'rules', 'a.txt'])
    expect(ran.stderr).toContain('The rule file cannot be read: Excessive alias count')
    expect(ran.code).toBe(2)
  })

  it.each([
    '(a|a a|a a a)* (a|a a)* (a* a*)* (a|a)* zebra',
    'a? a? a? a? a? a? a? a? a zebra',
    '{any*} {any*} {any*} {any*} {any*} {any*} zebra',
    '[...,<=12] [...,<=12] [...,<=12] [...,<=12] zebra'
  ])('the pattern %s finds what it says, and ends where it could try for ever', async (pattern) => {
    folder.write({ 'rules/en/heated/slow.yml': ruleWith(pattern) })
    folder.write({ 'short.txt': 'Now a a a zebra.\n' })
    folder.write({ 'long.txt': `${'a '.repeat(40_000)}zebra ${'you '.repeat(20_000)}you a zebra` })
    const args = [...EN, '--rulesets', 'rules', '--only', 'heated/slow']
    expect((await run([...args, 'short.txt'])).stdout).toContain('zebra')
    const { code, stdout } = await run([...args, 'long.txt'])
    expect(code).toBe(1)
    expect(stdout).toContain('zebra” is heated')
  })

  it.each([
    ['((((a+)+)+)+)+ zebra', 'The pattern can match 1025 words, 60 are allowed'],
    ['you [...,<=60] zebra', 'The pattern has a gap of 60 words; 1 to 12 are allowed'],
    ['(a*)* (b*)*', 'The pattern can match no words at all']
  ])('the pattern %s is refused', async (pattern, message) => {
    folder.write({ 'rules/en/heated/slow.yml': ruleWith(pattern), 'a.txt': 'Hello.\n' })
    const ran = await run([...EN, '--rulesets', 'rules', 'a.txt'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(message)
  })

  it('a record with keys of Object is a record like any other', async () => {
    const text = JSON.stringify(FAULTY)
    const record = `{"__proto__":{"text":${text}},"constructor":1,"id":"__proto__","text":${text}}\n{"__proto__":{"text":${text}}}\n`
    folder.write({ 'a.ndjson': record })
    const ran = await run([...EN, '--only', 'accusatory/failed-to', '--input-format', 'ndjson', 'a.ndjson'])
    const [first, second] = ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({ id: '__proto__', messages: [{ ruleId: 'accusatory/failed-to' }] })
    expect(second).toMatchObject({ error: { code: 'bad-record' } })
  })
})

function ruleWith(pattern: string): string {
  return `severity: warning
confidence: high
message: "“{match}” is heated."
why: It is.
source: a test
match: [${JSON.stringify(pattern)}]
examples: { bad: ["[[a]]", "[[b]]", "[[c]]"], good: [d, e, f] }
`
}

function parts(depth: number): string {
  const opened = Array.from(
    { length: depth },
    (_, i) => `--a${i}\nContent-Type: multipart/mixed; boundary=a${i + 1}\n\n`
  )
  return `Content-Type: multipart/mixed; boundary=a0\n\n${opened.join('')}`
}
