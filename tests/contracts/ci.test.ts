import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import packageFile from '../../package.json' with { type: 'json' }
import { REPORTERS } from '../../src/reporters/registry.js'
import { pageFiles } from '../helpers/page-files.js'
import { GIT_ENVIRONMENT, useRepository } from '../helpers/repository.js'
import { plainEnvironment, ROOT } from '../helpers/run-cli.js'
import { writePrograms } from '../helpers/tools.js'

const FAULTY =
  'Hi Ana,\n\nYou failed to attach the receipt.\n\nIs there anything else we can do?\n\nThanks,\nMark\n'
const CLEAN = FAULTY.replace('You failed to attach the receipt', 'The parcel leaves on Monday')
const CONFIG = '{"lang":"en","rules":{"structure":"off"}}'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}
interface Step {
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
  readonly 'working-directory': string
}

const action: Action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'))
const repo = useRepository()

beforeEach(() => {
  repo.git('init', '-q', '-b', 'main')
  repo.commit({ 'levelhead.config.json': CONFIG, '.gitignore': '/bin\n', 'macros/old.txt': FAULTY })
  const npx = `[ "$1 $2" = "--yes levelhead@${packageFile.version}" ] || { echo "npx $*" >&2; exit 99; }; shift 2`
  writePrograms(repo, { 'bin/npx': npx, 'bin/levelhead': '' })
})

/** The value of `${{ inputs.x }}`: all that the action uses of the language of GitHub. */
function expand(text: string, inputs: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
    expect(action.inputs).toHaveProperty(name)
    return inputs[name] ?? String(action.inputs[name]!.default)
  })
}

/** Runs the steps as GitHub does: bash with -e and -o pipefail, the script in a file. */
function runAction(inputs: Readonly<Record<string, string>>, github: Readonly<Record<string, string>> = {}) {
  const done = { code: 0, stdout: '', stderr: '', output: '' }
  for (const step of action.runs.steps) {
    expect(step.shell).toBe('bash')
    repo.write({ 'bin/step.sh': step.run, 'bin/output': '' })
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', repo.at('bin/step.sh')], {
      cwd: repo.at(expand(step['working-directory'], inputs)),
      encoding: 'utf8',
      env: environment({
        ...Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, expand(value, inputs)])),
        GITHUB_ACTIONS: 'true',
        CI: 'true',
        GITHUB_WORKSPACE: repo.path,
        GITHUB_OUTPUT: repo.at('bin/output'),
        ...github
      })
    })
    done.code = ran.status ?? -1
    done.stdout += ran.stdout
    done.stderr += ran.stderr
    done.output += readFileSync(repo.at('bin/output'), 'utf8')
    if (done.code !== 0) break
  }
  return done
}

function environment(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return plainEnvironment({ ...GIT_ENVIRONMENT, PATH: `${repo.at('bin')}:${process.env.PATH}`, ...added })
}

const COMPACT = { format: 'compact' }
const FOUND = 'warning “failed to attach” puts the reader on trial. (accusatory/failed-to)'

describe('action.yml', () => {
  it('is composite, documents every input, and names the version of the package', () => {
    expect(action.runs.using).toBe('composite')
    for (const input of Object.values(action.inputs)) expect(input.description).toMatch(/^[A-Z]/)
    expect(String(action.inputs['version']!.default)).toBe(packageFile.version)
    const used = JSON.stringify(action.runs)
      .match(/inputs\.[\w-]+/g)!
      .map((name) => name.slice(7))
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  it('fails a job with findings, and gives its exit code', () => {
    const { code, stdout, output } = runAction(COMPACT)
    expect({ code, stdout, output }).toEqual({
      code: 1,
      stdout: `macros/old.txt:3:5: ${FOUND}\n`,
      output: 'exit-code=1\n'
    })
  })

  it.each([
    ['a level that is not reached', { 'fail-on': 'error' }, 0],
    ['a baseline that is missing', { baseline: 'none.json' }, 2],
    ['a folder that is missing', { files: 'nowhere' }, 2],
    ['a format that is unknown', { format: 'nope' }, 2],
    ['a config of its own', { config: 'strict.json' }, 1],
    ['more options', { args: '--rule\naccusatory/failed-to=off\n\n' }, 0],
    ['the levelhead that is there', { version: 'from-path' }, 1],
    ['another folder to run in', { 'working-directory': 'macros', files: 'old.txt' }, 1]
  ])('ends with %s: %j is %d', (_, inputs, expected) => {
    repo.write({ 'strict.json': '{"rules":{"structure":"off","accusatory":"error"},"failOn":"error"}' })
    const { code, output, stderr } = runAction({ ...COMPACT, ...inputs })
    expect({ code, output }, stderr).toEqual({ code: expected, output: `exit-code=${expected}\n` })
  })

  it('takes several files, with blanks and glob marks in their names, and none for an option', () => {
    repo.write({ 'my macros/a b.txt': FAULTY, '-q.txt': FAULTY, 'c.txt': CLEAN })
    const { stdout } = runAction({ ...COMPACT, files: 'my macros\n-q.txt\n\n*.txt' })
    expect(stdout.split('\n').map((line) => line.split(':')[0])).toEqual(['-q.txt', 'my macros/a b.txt', ''])
  })

  it('is not talked into running what stands in an input', () => {
    const { stderr } = runAction({ ...COMPACT, files: '$(touch oops)`touch oops`"; touch oops; "' })
    expect(stderr).toContain('$(touch oops)')
    expect(existsSync(repo.at('oops'))).toBe(false)
  })

  describe('changed-only', () => {
    beforeEach(() => {
      repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
      repo.git('checkout', '-q', '-b', 'topic')
      repo.commit({ 'macros/new.txt': FAULTY })
    })
    const inputs = { ...COMPACT, 'changed-only': 'true' }

    it('compares with the branch that a pull request goes to', () => {
      const { code, stdout } = runAction(inputs, { GITHUB_BASE_REF: 'main' })
      expect({ code, stdout }).toEqual({ code: 1, stdout: `macros/new.txt:3:5: ${FOUND}\n` })
    })

    it('or with what it is told', () => {
      expect(runAction({ ...inputs, base: 'HEAD' })).toMatchObject({ code: 0, stdout: '' })
    })

    it('and fails when there is nothing to compare with', () => {
      expect(runAction(inputs)).toMatchObject({
        code: 2,
        stdout: '::error title=levelhead::changed-only needs a pull request, or the input base\n',
        output: 'exit-code=2\n'
      })
      expect(runAction(inputs, { GITHUB_BASE_REF: 'gone' })).toMatchObject({ code: 2 })
    })
  })
})

const NEEDED = ['github', 'gitlab'] as const
for (const format of NEEDED) {
  if (!(REPORTERS as readonly string[]).includes(format)) {
    console.warn(`SKIPPED: there is no --format ${format} yet, which action.yml and docs/ci.md ask for`)
  }
}
const lacks = (format: string) => !(REPORTERS as readonly string[]).includes(format)

describe('docs/ci.md', () => {
  const files = pageFiles('docs/ci.md')
  const fileOf = (name: string) => parse(files.find((file) => file.name === name)!.text)

  it('shows a workflow that gives the action only inputs that it has', () => {
    const steps = fileOf('.github/workflows/levelhead.yml').jobs.levelhead.steps
    const [checkout, lint] = steps
    expect(checkout.with['fetch-depth']).toBe(0)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(lint.with)))
    expect(lint.uses).toMatch(/^levelhead\/levelhead@v0$/)
  })

  it.skipIf(lacks('github'))('whose step marks the changed lines of a pull request', () => {
    const { with: given } = fileOf('.github/workflows/levelhead.yml').jobs.levelhead.steps[1]
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    repo.git('checkout', '-q', '-b', 'topic')
    repo.commit({ 'macros/new.txt': FAULTY })
    const inputs = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
    const { code, stdout } = runAction(inputs, { GITHUB_BASE_REF: 'main' })
    expect(stdout).toContain('::warning file=macros/new.txt,line=3')
    expect(stdout).not.toContain('old.txt')
    expect(code).toBe(1)
  })

  it.skipIf(lacks('gitlab'))(
    'shows a GitLab job whose script reports changed lines, whatever it finds',
    () => {
      const { script, artifacts } = fileOf('.gitlab-ci.yml').levelhead
      const base = repo.git('rev-parse', 'HEAD').trim()
      repo.commit({ 'macros/new.txt': FAULTY })
      const env = environment({ CI_MERGE_REQUEST_DIFF_BASE_SHA: base })
      // the runner joins the lines and ends at the first that fails
      const ran = spawnSync('bash', ['-eo', 'pipefail', '-c', script.join('\n')], {
        cwd: repo.path,
        env,
        encoding: 'utf8'
      })
      expect({ code: ran.status, stderr: ran.stderr }).toEqual({ code: 1, stderr: '' })
      const report = JSON.parse(readFileSync(repo.at(artifacts.reports.codequality), 'utf8'))
      expect(report).toMatchObject([
        { check_name: 'accusatory/failed-to', location: { path: 'macros/new.txt' } }
      ])
      repo.git('rm', '-q', '--cached', 'macros/new.txt')
    }
  )

  it.skipIf(lacks('github'))('shows a line for any other system', () => {
    const line = /^npx --yes levelhead.*$/m.exec(readFileSync(path.join(ROOT, 'docs/ci.md'), 'utf8'))![0]
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    const run = () =>
      execFileSync('bash', ['-ec', line], { cwd: repo.path, env: environment({}), encoding: 'utf8' })
    expect(run()).not.toContain('::warning')
    repo.commit({ 'macros/new.txt': FAULTY })
    expect(run).toThrow()
  })
})
