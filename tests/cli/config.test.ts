import { describe, expect, it } from 'vitest'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { CLEAN, FAULTY, ONLY } from './drafts.js'

const folder = useTemporaryFolder()
const run = (args: readonly string[], stdin = '') => runCli([...args], { cwd: folder.path, stdin })

const RULE = `severity: warning
confidence: high
message: "“{match}” is a word of the house."
why: It is not said here.
source: house style
match: ["‹wombat›"]
suggest: ["marsupial"]
examples:
  bad: ["The [[wombat]] is here.", "A [[wombat]] came.", "One [[wombat]] left."]
  good: ["The parcel is here.", "A cat came.", "One dog left."]
`

describe('configuration', () => {
  it('holds, unless --no-config', async () => {
    folder.write({ 'levelhead.config.json': '{"rules":{"accusatory":"off"}}', 'a.txt': FAULTY })
    expect((await run([...ONLY, 'a.txt'])).code).toBe(0)
    expect((await run([...ONLY, '--no-config', 'a.txt'])).code).toBe(1)
  })

  it.each([
    ['cjs', 'module.exports = { rules: { accusatory: "off" } }'],
    ['mjs', 'export default { rules: { accusatory: "off" } }'],
    ['js', 'export default { rules: { accusatory: "off" } }']
  ])('that is a program (.%s) holds with --allow-js-config, in threads too', async (kind, text) => {
    folder.write({
      [`levelhead.config.${kind}`]: text,
      'a.txt': FAULTY,
      'r.ndjson': `${JSON.stringify({ id: 1, text: FAULTY })}\n`
    })
    const refused = await run([...ONLY, 'a.txt'])
    expect(refused).toMatchObject({ code: 2 })
    expect(refused.stderr).toContain('--allow-js-config')
    expect(await run([...ONLY, '--allow-js-config', 'a.txt'])).toMatchObject({ code: 0, stderr: '' })
    const threads = ['--workers', '2', '--input-format', 'ndjson', 'r.ndjson']
    expect((await run([...ONLY, '--allow-js-config', ...threads])).stdout).toContain('"messages":[]')
    const { stdout } = await run(['config', '--allow-js-config', 'a.txt'])
    expect(stdout).toContain(`levelhead.config.${kind}`)
  })

  it.each([
    [
      'throw new Error("no\\x1b[31m\\nat /home/ana")',
      'The configuration fails to run: no\\x1b[31m: levelhead'
    ],
    ['await 1\nexport default {}', 'fails to run: it waits (top-level await): levelhead.config.mjs'],
    ['export default () => ({})', 'the configuration cannot be a function: levelhead.config.mjs']
  ])('that is a program and fails says so: %j', async (text, message) => {
    folder.write({ 'levelhead.config.mjs': text, 'a.txt': FAULTY })
    const { code, stderr } = await run([...ONLY, '--allow-js-config', 'a.txt'])
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(code).toBe(2)
  })

  it('of --config holds instead', async () => {
    folder.write({
      'levelhead.config.json': '{"rules":{"accusatory":"off"}}',
      'other.yaml': 'failOn: error\n',
      'a.txt': FAULTY
    })
    const { code, stdout } = await run([...ONLY, '--config', 'other.yaml', 'a.txt'])
    expect({ code, last: stdout.trim().split('\n').at(-1) }).toEqual({
      code: 0,
      last: '1 file, 1 draft, 2 rules: 1 warning'
    })
  })

  it('has extends and overrides', async () => {
    folder.write({
      'base.yml': 'rules: { accusatory: error }\n',
      '.levelheadrc':
        'extends: ./base.yml\noverrides:\n  - files: "old/**"\n    rules: { accusatory: off }\n',
      'a.txt': FAULTY,
      'old/b.txt': FAULTY
    })
    const { stdout } = await run([...ONLY, '--format', 'compact', '.'])
    expect(stdout).toBe(
      'a.txt:3:5: error “failed to attach” puts the reader on trial. (accusatory/failed-to)\n'
    )
  })

  it('sets the fail level file by file, and a limit on warnings that files share', async () => {
    folder.write({
      'calm/levelhead.config.json': '{"failOn":"never","maxWarnings":1}',
      'calm/a.txt': FAULTY,
      'calm/b.txt': FAULTY,
      'strict/a.txt': CLEAN
    })
    expect((await run([...ONLY, 'calm/a.txt', 'strict'])).code).toBe(0)
    expect((await run([...ONLY, 'calm'])).code).toBe(1)
    folder.write({ 'strict/b.txt': FAULTY })
    expect((await run([...ONLY, 'calm/a.txt', 'strict'])).code).toBe(1)
    expect((await run([...ONLY, 'strict/a.txt', 'strict/b.txt', '--fail-on', 'error'])).code).toBe(0)
  })

  it.each([
    ['broken JSON', '{"rules":', /levelhead\.config\.json:1:10/],
    ['an unknown key', '{"rulez":{}}', /rulez.*levelhead\.config\.json:1:2.*rules/s],
    [
      'an unknown rule',
      '{"rules":{"accusatory/faild-to":"off"}}',
      /levelhead\.config\.json:1:11.*did you mean "accusatory\/failed-to"/s
    ],
    ['an unknown preset', '{"extends":"levelhead:strictt"}', /did you mean "strict"/]
  ])('%s: 2, names the place; other files are still linted', async (_, config, line) => {
    folder.write({
      'bad/levelhead.config.json': config,
      'bad/a.txt': FAULTY,
      'bad/b.txt': FAULTY,
      'good/a.txt': FAULTY
    })
    const { code, stdout, stderr } = await run([...ONLY, '--format', 'json', 'bad', 'good'])
    expect(code).toBe(2)
    expect(stderr).toMatch(line)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(stdout)).toMatchObject({
      results: [{ filePath: 'good/a.txt', messages: [{}] }],
      errors: [{ filePath: 'bad/a.txt' }, { filePath: 'bad/b.txt' }]
    })
  })

  it('is chosen by the name of standard input, and so is the format', async () => {
    folder.write({ 'macros/levelhead.config.json': '{"rules":{"accusatory":"off"}}' })
    expect((await run([...ONLY, '--stdin-filename', 'macros/a.txt'], FAULTY)).code).toBe(0)
    expect((await run([...ONLY, '--stdin-filename', 'a.txt'], FAULTY)).code).toBe(1)
    const fenced = `Hello\n\n\`\`\`\nYou failed to attach the receipt.\n\`\`\`\n`
    expect((await run([...ONLY, '--stdin-filename', 'a.md'], fenced)).code).toBe(0)
  })

  it('--min-confidence runs the rules that are at least so sure', async () => {
    folder.write({
      'a.txt': FAULTY,
      'levelhead.config.json': '{"rules":{"accusatory/failed-to":{"confidence":"low"}}}'
    })
    expect((await run([...ONLY, 'a.txt'])).code).toBe(0)
    expect((await run([...ONLY, '--min-confidence', 'low', 'a.txt'])).code).toBe(1)
  })
})

describe('levelhead config', () => {
  it('prints what holds for a file and where it comes from', async () => {
    folder.write({ 'levelhead.config.json': '{"lang":"it","overrides":[{"files":"en/**","lang":"en"}]}' })
    const { code, stdout, stderr } = await run(['config', 'en/a.txt'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^lang: en +levelhead\.config\.json overrides\[0\]$/m)
    expect(stdout).toMatch(/^failOn: warning +default$/m)
    const json = JSON.parse((await run(['config', '--format', 'json', 'b.txt'])).stdout)
    expect(json).toMatchObject({
      version: 1,
      filePath: 'b.txt',
      configFile: folder.at('levelhead.config.json')
    })
  })

  it('is 2 on a broken one', async () => {
    folder.write({ 'levelhead.config.json': '{"rules":{"nix":"off"}}' })
    expect(await run(['config'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('There is no category "nix"')
    })
  })
})

describe('rules of the user', () => {
  const rules = { 'house/en/canned/wombat.yml': RULE, 'a.txt': 'The wombat is on its way to you.\n' }

  it.each([
    ['the config', [], { 'levelhead.config.yaml': 'rulesets: [house]\n' }],
    ['--rulesets', ['--rulesets', 'house'], {}]
  ])('run through %s', async (_, args, files) => {
    folder.write({ ...rules, ...files })
    const { code, stdout } = await run([
      'a.txt',
      '--only',
      'canned/wombat',
      '--lang',
      'en',
      '--format',
      'compact',
      ...args
    ])
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: 'a.txt:1:5: warning “wombat” is a word of the house. (canned/wombat)\n'
    })
    const off = await run([
      'a.txt',
      '--only',
      'canned/wombat',
      '--lang',
      'en',
      '--rule',
      'canned/wombat=off',
      ...args
    ])
    expect(off).toMatchObject({
      code: 0,
      stdout: 'warning: no rule was applied\n1 file, 1 draft, 0 rules: nothing to change\n'
    })
  })

  it.each([
    ['a broken rule file', { 'house/en/canned/bad.yml': 'match: [x]\n' }, /house\/en\/canned\/bad\.yml:1:1/],
    ['YAML that is none', { 'house/en/canned/bad.yml': 'match: "x\n' }, /house\/en\/canned\/bad\.yml:\d/],
    [
      'an unknown category',
      { 'house/en/caned/wombat.yml': RULE },
      /no category “caned”: .*en\/caned\/wombat\.yml;.*did you mean “canned”/
    ],
    ['an empty folder', { 'house/': '' }, /no rule found here: .*house/],
    ['no folder', {}, /There is no such folder of rules: .*house/]
  ])('%s: 2 and the place', async (_, files, line) => {
    folder.write({ 'a.txt': CLEAN, ...files })
    const { code, stderr } = await run(['a.txt', '--rulesets', 'house'])
    expect(code).toBe(2)
    expect(stderr).toMatch(line)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('are tested by “rules test”', async () => {
    folder.write(rules)
    expect(await run(['rules', 'test', 'house'])).toMatchObject({
      code: 0,
      stdout: '1 rule, 6 examples: all as they say\n',
      stderr: ''
    })
    folder.write({ 'house/en/canned/wombat.yml': RULE.replace('A [[wombat]] came.', 'A [[wom]] came.') })
    const { code, stdout } = await run(['rules', 'test', 'house'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^en\/canned\/wombat\.yml: bad example “A \[\[wom\]\] came\.”/)
    expect(stdout).toMatch(/1 rule, 6 examples: 1 not as they say\n$/)
    expect((await run(['rules', 'test', 'nix'])).code).toBe(2)
  })
})

describe('inline ignores', () => {
  const faulty = 'You failed to attach the receipt.\n'
  it.each([
    [
      'next line',
      `levelhead-disable-next-line accusatory/failed-to -- quoted from the terms\n${faulty}`,
      0,
      0
    ],
    ['next line, by category', `levelhead-disable-next-line accusatory\n${faulty}`, 0, 0],
    ['next line, all rules', `levelhead-disable-next-line\n${faulty}`, 0, 0],
    ['another rule', `levelhead-disable-next-line canned\n${faulty}`, 1, 1],
    ['a stretch', `levelhead-disable\n${faulty}levelhead-enable\n`, 0, 0],
    ['behind the stretch', `levelhead-disable accusatory\nThanks.\nlevelhead-enable\n${faulty}`, 1, 1],
    ['an unknown rule', `levelhead-disable-next-line accusatory/nix\n${faulty}`, 1, 1]
  ])('%s', async (_, draft, code, notes) => {
    const result = await run([...ONLY, '--format', 'json'], draft)
    expect({ code: result.code, notes: JSON.parse(result.stdout).results[0].notes.length }).toEqual({
      code,
      notes
    })
  })

  it('in the comment form of Markdown', async () => {
    const draft = `<!-- levelhead-disable-next-line accusatory -->\n${faulty}`
    expect((await run([...ONLY, '--stdin-filename', 'a.md'], draft)).code).toBe(0)
  })
})

describe('drafts in a language without rules', () => {
  it('are named in a note and counted as clean', async () => {
    folder.write({
      'a.txt': 'Bonjour, nous vous remercions pour votre message et nous vous répondrons demain matin.\n'
    })
    const { code, stdout, stderr } = await run(['--format', 'compact', 'a.txt'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toBe(
      'note: a.txt: the language looks like “fr”, which has no rules; nothing was looked for (--lang en|it|tr sets it)\n'
    )
    expect((await run(['a.txt'])).stdout).toContain('warning: no rule was applied')
  })
})
