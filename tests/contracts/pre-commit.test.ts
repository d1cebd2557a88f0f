import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pageFiles } from '../helpers/page-files.js'
import { GIT_ENVIRONMENT, gitIn, useRepository } from '../helpers/repository.js'
import { plainEnvironment, ROOT } from '../helpers/run-cli.js'
import { needProgram, writePrograms } from '../helpers/tools.js'

const FAULTY =
  'Hi Ana,\n\nYou failed to attach the receipt.\n\nIs there anything else we can do?\n\nThanks,\nMark\n'
const CLEAN = FAULTY.replace('You failed to attach the receipt', 'The parcel leaves on Monday')
const FIXABLE = CLEAN.replace('The parcel', 'Please be advised that the parcel')
const CONFIG = '{"lang":"en","rules":{"structure":"off"}}'

const exec = promisify(execFile)
const repo = useRepository()
let shared = ''
let hook = ''
let rev = ''

/** Runs a program in the scratch repository; what it prints, without colour, and its exit code. */
async function run(program: string, args: readonly string[], cwd = repo.path) {
  const env = plainEnvironment({
    ...GIT_ENVIRONMENT,
    PATH: `${repo.at('node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
    PRE_COMMIT_HOME: path.join(shared, 'home'),
    PRE_COMMIT_COLOR: 'never',
    npm_config_prefer_offline: 'true',
    npm_config_update_notifier: 'false'
  })
  if (process.env.NODE_EXTRA_CA_CERTS) env.NODE_EXTRA_CA_CERTS = process.env.NODE_EXTRA_CA_CERTS
  try {
    const { stdout, stderr } = await exec(program, [...args], { cwd, env })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code: number; stdout?: string; stderr?: string }
    return { code, output: `${stdout}${stderr}` }
  }
}

/** The repository that users name: the published package, as it is packed. */
beforeAll(async () => {
  needProgram('pre-commit')
  shared = mkdtempSync(path.join(tmpdir(), 'levelhead-hooks-'))
  hook = path.join(shared, 'package')
  await exec('npm', ['pack', '--ignore-scripts', '--pack-destination', shared], { cwd: ROOT })
  await exec('sh', ['-c', 'tar xzf levelhead-*.tgz'], { cwd: shared })
  // pre-commit would install them
  await exec('npm', ['pkg', 'delete', 'devDependencies', 'scripts'], { cwd: hook })
  gitIn(hook, 'init', '-q')
  gitIn(hook, 'add', '-Af', '.')
  gitIn(hook, 'commit', '-q', '-m', 'release')
  rev = gitIn(hook, 'rev-parse', 'HEAD').trim()
}, 180_000)
afterAll(() => rmSync(shared, { recursive: true, force: true }))

const configFor = (id: string, more = '') =>
  `repos:\n  - repo: ${hook}\n    rev: ${rev}\n    hooks:\n      - id: ${id}\n${more}`

const MACROS_ONLY = { 'levelhead.config.json': CONFIG, narrow: '' }

beforeEach(() => {
  repo.git('init', '-q', '-b', 'main')
  repo.write({ 'levelhead.config.json': CONFIG, '.gitignore': 'node_modules\n', 'node_modules/.bin/': '' })
})

describe('the hooks of the package, in the pre-commit framework', { timeout: 240_000 }, () => {
  it('work in try-repo, which installs them with npm', async () => {
    repo.stage({ 'a.txt': FAULTY, 'b.txt': CLEAN })
    const { code, output } = await run('pre-commit', ['try-repo', hook, 'levelhead', '--all-files'])
    expect(output).toContain('“failed to attach” puts the reader on trial.')
    expect(output).toContain('- exit code: 1')
    expect(code).toBe(1)
  })

  it('end a commit with a fault, and look at what is staged', async () => {
    repo.stage({ '.pre-commit-config.yaml': configFor('levelhead'), 'a b.txt': FAULTY })
    await run('pre-commit', ['install'])
    const refused = await run('git', ['commit', '-m', 'x'])
    expect(refused.output).toContain('a b.txt')
    expect(refused.code).not.toBe(0)
    repo.stage({ 'a b.txt': CLEAN })
    repo.write({ 'a b.txt': FAULTY })
    expect(await run('git', ['commit', '-m', 'x'])).toMatchObject({ code: 0 })
    expect(readFileSync(repo.at('a b.txt'), 'utf8')).toBe(FAULTY)
  })

  it.each([
    ['no file at all', MACROS_ONLY, /levelhead\.+\(no files to check\)Skipped/],
    ['no file of the folder', { ...MACROS_ONLY, 'a.txt': FAULTY }, /Skipped/],
    ['data that holds no replies', { 'a.json': '{"a":1}', 'b.yml': 'a: 1\n' }, /Passed/],
    ['ignored files only', { '.levelheadignore': 'old\n', 'old/a.txt': FAULTY }, /levelhead\.+Passed/],
    [
      'files that the config ignores',
      { 'levelhead.config.json': '{"ignore":["*.txt"]}', 'a.txt': FAULTY },
      /Passed/
    ],
    ['an empty file', { 'a.txt': '' }, /Passed/]
  ])('pass with %s', async (_, files, said) => {
    const more = 'narrow' in files ? '        files: ^macros/\n' : ''
    repo.stage({ '.pre-commit-config.yaml': configFor('levelhead', more), ...files })
    const { code, output } = await run('pre-commit', ['run'])
    expect(output).toMatch(said)
    expect(code).toBe(0)
  })

  it('give the same with many files, which come in several processes', async () => {
    repo.stage({
      '.pre-commit-config.yaml': configFor('levelhead', '        args: [-q, --format, compact]\n'),
      ...Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [`macros/${i}.txt`, i % 20 ? CLEAN : FAULTY])
      )
    })
    const { code, output } = await run('pre-commit', ['run'])
    expect(output.match(/^macros\/\d+\.txt:3:5: warning/gm)?.sort()).toEqual(
      ['0', '20', '40'].map((i) => `macros/${i}.txt:3:5: warning`)
    )
    expect(code).toBe(1)
  })

  it('apply fixes, and end the commit that they change', async () => {
    repo.stage({ '.pre-commit-config.yaml': configFor('levelhead-fix'), 'a.txt': FIXABLE })
    const { code, output } = await run('pre-commit', ['run'])
    expect(output).toContain('files were modified by this hook')
    expect(readFileSync(repo.at('a.txt'), 'utf8')).toBe(CLEAN)
    expect(code).toBe(1)
    repo.git('add', '.')
    expect((await run('pre-commit', ['run'])).code).toBe(0)
  })

  it('never look clean when a file is no text', async () => {
    repo.stage({ '.pre-commit-config.yaml': configFor('levelhead'), 'a.txt': Buffer.from([0, 1, 2, 255]) })
    const { code, output } = await run('pre-commit', ['run'])
    expect(output).toContain('- exit code: 2')
    expect(code).toBe(1)
  })

  it('never look clean when the program is not built, as in the source repository', async () => {
    gitIn(shared, 'clone', '-q', hook, 'source')
    gitIn(path.join(shared, 'source'), 'rm', '-rq', 'dist')
    const bin = path.join(shared, 'source/bin/levelhead.js')
    const { code, output } = await run(process.execPath, [bin, 'lint', 'a.txt'])
    expect(output).toContain('levelhead: not built yet')
    expect(code).toBe(2)
  })
})

describe('the recipes of docs/hooks.md', { timeout: 240_000 }, () => {
  const files = pageFiles('docs/hooks.md')
  const recipe = (heading: string, index = 0) => files.filter((file) => file.heading === heading)[index]!
  const stageDrafts = () => repo.stage({ 'macros/a b.txt': FAULTY, 'elsewhere/c.txt': FAULTY })
  const useLevelhead = () => writePrograms(repo, { 'node_modules/.bin/levelhead': '' })

  it('pre-commit with a levelhead of its own', async () => {
    const config = recipe('pre-commit').text
    const tarball = (await exec('sh', ['-c', 'echo levelhead-*.tgz'], { cwd: shared })).stdout.trim()
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
    expect(config).toContain(`levelhead@${version}`)
    const local = config.replace(`levelhead@${version}`, path.join(shared, tarball))
    repo.write({ '.pre-commit-config.yaml': local })
    stageDrafts()
    const { code, output } = await run('pre-commit', ['run'])
    expect(output).toContain('macros/a b.txt\n')
    expect(output).not.toContain('elsewhere')
    expect(code).toBe(1)
  })

  it('pre-commit with the levelhead of the repository', async () => {
    useLevelhead()
    repo.write({ '.pre-commit-config.yaml': recipe('pre-commit', 1).text })
    stageDrafts()
    const { code, output } = await run('pre-commit', ['run'])
    expect(output).toContain('macros/a b.txt\n')
    expect(output).not.toContain('elsewhere')
    expect(code).toBe(1)
  })

  it('git alone', async () => {
    useLevelhead()
    const { text } = recipe('git alone')
    repo.write({ '.git/hooks/pre-commit': text })
    await run('chmod', ['+x', repo.at('.git/hooks/pre-commit')])
    stageDrafts()
    const { code, output } = await run('git', ['commit', '-m', 'x'])
    expect(output).toContain('macros/a b.txt\n')
    expect(output).not.toContain('elsewhere')
    expect(code).toBe(1)
    repo.stage({ 'macros/a b.txt': CLEAN })
    expect((await run('git', ['commit', '-m', 'x'])).code).toBe(0)
  })

  describe('with the tools that they are for', () => {
    let tools = ''
    beforeAll(async () => {
      tools = path.join(shared, 'tools')
      await exec('mkdir', ['-p', tools])
      const packages = ['lint-staged@16', 'husky@9', 'lefthook@2']
      const { code, output } = await run(
        'npm',
        ['install', '--no-audit', '--no-fund', '--prefix', tools, ...packages],
        tools
      )
      if (code !== 0) {
        console.warn(
          `lint-staged, husky and lefthook cannot be installed; their commands run in a shell instead:\n${output}`
        )
      }
    }, 180_000)
    beforeEach(() => useLevelhead())
    const tool = (name: string) => {
      const program = path.join(tools, 'node_modules/.bin', name)
      return existsSync(program) ? program : undefined
    }

    it('lint-staged', async () => {
      const { text } = recipe('lint-staged')
      const [command] = Object.values(JSON.parse(text)['lint-staged'])
      repo.write({ 'package.json': text })
      stageDrafts()
      repo.stage({ 'macros/b.txt': FIXABLE })
      const program = tool('lint-staged')
      const { code, output } = program
        ? await run(program, ['--verbose'])
        : await run('sh', ['-c', `${command} "$@"`, '-', repo.at('macros/a b.txt'), repo.at('macros/b.txt')])
      expect(output).toContain('a b.txt')
      expect(output).not.toContain('elsewhere')
      expect(code).toBe(1)
      repo.stage({ 'macros/a b.txt': CLEAN, 'macros/b.txt': FIXABLE })
      if (program) {
        expect(await run(program, [])).toMatchObject({ code: 0 })
        expect(repo.git('show', ':macros/b.txt')).toBe(CLEAN)
      }
    })

    it('husky', async () => {
      const { name, text } = recipe('husky')
      const program = tool('husky')
      repo.write({ [name]: text })
      stageDrafts()
      if (program) expect(await run(program, [])).toMatchObject({ code: 0 })
      const { code, output } = program
        ? await run('git', ['commit', '-m', 'x'])
        : await run('sh', ['-c', text])
      expect(output).toContain('macros/a b.txt\n')
      expect(output).not.toContain('elsewhere')
      expect(code).toBe(1)
      repo.stage({ 'macros/a b.txt': CLEAN })
      if (program) expect(await run('git', ['commit', '-m', 'x'])).toMatchObject({ code: 0 })
    })

    it('lefthook', async () => {
      const { name, text } = recipe('lefthook')
      repo.write({ [name]: text })
      stageDrafts()
      const program = tool('lefthook')
      const command = /run: (.*)$/m.exec(text)![1]!
      const { code, output } = program
        ? await run(program, ['run', 'pre-commit'])
        : await run('sh', ['-c', command.replace('{staged_files}', '"macros/a b.txt"')])
      expect(output).toContain('macros/a b.txt')
      expect(output).not.toContain('elsewhere')
      expect(code).toBe(1)
      repo.stage({ 'macros/a b.txt': FIXABLE })
      if (program) {
        expect(await run(program, ['run', 'pre-commit'])).toMatchObject({ code: 0 })
        expect(repo.git('show', ':macros/a b.txt')).toBe(CLEAN)
      }
    })
  })
})
