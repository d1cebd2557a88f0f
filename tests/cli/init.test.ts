import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import packageFile from '../../package.json' with { type: 'json' }
import { filesPattern, hookText } from '../../src/run/init/hook-text.js'
import { GIT_ENVIRONMENT, useRepository } from '../helpers/repository.js'
import { plainEnvironment, runCli } from '../helpers/run-cli.js'
import { needTmux, openTerminal } from '../helpers/terminal.js'
import { writePrograms } from '../helpers/tools.js'

const EN =
  'Hi {{name}},\n\nThank you for the photo. The parcel leaves on Monday.\n\nBest regards,\nThe team\n'
const FAULTY = EN.replace('The parcel leaves on Monday.', 'You failed to attach the receipt.')
const IT =
  'Ciao {{name}},\n\ngrazie per la foto. Il pacco parte lunedì e arriva mercoledì.\n\nCordiali saluti,\nIl gruppo\n'
const ZENDESK = JSON.stringify({
  macros: [
    {
      id: 1,
      title: 'Late',
      active: true,
      actions: [{ field: 'comment_value', value: 'Hello,\n\nthe parcel left on Monday.\n\nKind regards' }]
    }
  ]
})
const OTHERS = {
  'README.md': '# Shop\n\nHi there,\n\nthis is how to build the shop.\n\nBest regards,\nThe team\n',
  'CHANGELOG.md': 'Hi all,\n\nnews.\n\nBest,\nAna\n',
  'docs/build.md': '# Build\n\n## Install\n\n### Run\n\n```sh\nnpm test\n```\n',
  'notes.txt': 'buy milk\ncall Bob\n',
  'package.json': '{"name":"shop"}',
  'ci.yml': 'jobs:\n  build:\n    steps: [a, b]\n'
}
const MACROS = { 'macros/late.txt': EN, 'macros/sub/photo.md': EN, 'macros/ritardo.txt': IT }

const repo = useRepository()
beforeEach(() => void repo.git('init', '-q', '-b', 'main'))
const init = (...args: string[]) => runCli(['init', ...args], { cwd: repo.path, env: GIT_ENVIRONMENT })
const read = (name: string) => readFileSync(repo.at(name), 'utf8')

describe('what init finds', () => {
  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['a folder of texts in two languages', MACROS, ['macros/: 3 replies, English and Italian']],
    ['the export of a helpdesk', { 'data/export.json': ZENDESK }, ['data/export.json: 1 reply, English']],
    [
      'two libraries',
      {
        'a/mails/1.eml': `Subject: x\n\n${EN}`,
        'a/mails/2.eml': `Subject: y\n\n${EN}`,
        'b/x.txt': EN,
        'b/y.txt': EN
      },
      ['a/: 2 replies, English', 'b/: 2 replies, English']
    ],
    [
      'files among others',
      { 'texts/a.txt': 'one', 'texts/b.txt': 'two', 'texts/c.txt': EN },
      ['texts/c.txt: 1 reply, English']
    ],
    ['nothing', {}, []]
  ])('%s', async (_, files, expected) => {
    repo.stage({ ...OTHERS, ...files })
    const { stderr, code } = await init('--dry-run')
    const found = stderr.split('\n').filter((line) => line.startsWith('found '))
    expect(found).toEqual(
      expected.length > 0
        ? expected.map((line) => `found ${line}`)
        : [expect.stringContaining('found no replies here')]
    )
    expect(code).toBe(0)
  })

  it('outside of git, too, less what is ignored', async () => {
    repo.write({ ...OTHERS, ...MACROS, '.gitignore': 'macros/sub\n' })
    repo.git('rev-parse', '--git-dir')
    const { rmSync } = await import('node:fs')
    rmSync(repo.at('.git'), { recursive: true })
    const { stderr, stdout } = await init('--dry-run')
    expect(stderr).toContain('found macros/: 2 replies, English and Italian\n')
    expect(stdout).toContain('+++ b/levelhead.config.yaml')
    expect(stdout).not.toContain('.pre-commit-config.yaml')
  })
})

describe('what init writes', () => {
  it('--dry-run shows the difference and writes nothing', async () => {
    repo.stage({ ...OTHERS, ...MACROS, '.github/x': '' })
    const { stdout, code } = await init('--dry-run')
    expect(stdout.match(/^\+\+\+ b\/.*$/gm)).toEqual([
      '+++ b/levelhead.config.yaml',
      '+++ b/.pre-commit-config.yaml',
      '+++ b/.github/workflows/levelhead.yml'
    ])
    expect(code).toBe(0)
    expect(repo.git('status', '--porcelain', '-uall', '--', ':!macros')).not.toContain('levelhead')
    // what is shown is what is written
    const patched = spawnSync('git', ['apply'], { cwd: repo.path, input: stdout, encoding: 'utf8' })
    expect(patched.stderr).toBe('')
    const shown = read('.pre-commit-config.yaml')
    repo.git('clean', '-fdq')
    await init('--yes')
    expect(read('.pre-commit-config.yaml')).toBe(shown)
  })

  it('--yes writes a configuration that takes in the replies and nothing else', async () => {
    repo.stage({
      ...OTHERS,
      ...MACROS,
      'a/b/deep.json': ZENDESK,
      'a/b/other.txt': FAULTY.replace('Hi {{name}},', 'Item:').replace('Best regards,\nThe team', '')
    })
    repo.write({ 'macros/faulty.txt': FAULTY })
    expect(await init('--yes')).toMatchObject({ code: 0 })
    const { stdout, code } = await runCli(['.', '--format', 'json', '--only', 'accusatory'], {
      cwd: repo.path
    })
    const { results } = JSON.parse(stdout) as { results: { filePath: string }[] }
    expect(results.map(({ filePath }) => filePath)).toEqual([
      'a/b/deep.json',
      'macros/faulty.txt',
      'macros/late.txt',
      'macros/ritardo.txt',
      'macros/sub/photo.md'
    ])
    expect(code).toBe(1)
    const config = await runCli(['config', 'macros/late.txt'], { cwd: repo.path })
    expect(config).toMatchObject({ code: 0, stderr: '' })
    expect(await init('--yes')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('note: levelhead.config.yaml is there already; it is left as it is\n')
    })
  })

  it('sets one language where there is one', async () => {
    repo.stage({ 'testi/a.txt': IT, 'testi/b.txt': IT })
    await init('--yes')
    expect(parse(read('levelhead.config.yaml'))).toEqual({
      lang: 'it',
      failOn: 'warning'
    })
  })

  it('a workflow whose step runs, and marks what a pull request changes', async () => {
    repo.commit({
      ...OTHERS,
      ...MACROS,
      'my mails/a.txt': EN,
      'my mails/b.txt': EN,
      '.github/x': '',
      '.gitignore': '/bin\n'
    })
    await init('--yes')
    repo.commit()
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    repo.commit({ 'my mails/new.txt': FAULTY })
    const workflow = parse(read('.github/workflows/levelhead.yml'))
    expect(workflow.on.pull_request.paths).toEqual(['macros/**', 'my mails/**'])
    const { run } = workflow.jobs.levelhead.steps.at(-1)
    writePrograms(repo, {
      'bin/npx': `[ "$1 $2" = "--yes levelhead@${packageFile.version}" ] || exit 99; shift 2`
    })
    const env = plainEnvironment({
      ...GIT_ENVIRONMENT,
      GITHUB_BASE_REF: 'main',
      PATH: `${repo.at('bin')}:${process.env.PATH}`
    })
    const { status, stdout } = spawnSync('bash', ['-e', '-c', run], { cwd: repo.path, env, encoding: 'utf8' })
    expect(stdout).toContain('::warning file=my mails/new.txt,line=3')
    expect(status).toBe(1)
  })

  it.each([
    ['line breaks', 'm\n      - run: touch ran\n'],
    ['an expression of workflows', '$\x7b{github.event.issue.title}}']
  ])('names with %s get into no file that others obey', async (_, name) => {
    const files = { [`${name}/a.txt`]: EN, [`${name}/b.txt`]: EN, 'texts/a.txt': EN, 'texts/b.txt': EN }
    repo.commit({ ...OTHERS, ...files, '.github/x.txt': 'x' })
    const { stderr } = await init('--yes')
    expect(
      stderr.split('\n').filter((line) => line.endsWith('in a configuration or a workflow'))
    ).toHaveLength(2)
    expect(parse(read('.github/workflows/levelhead.yml')).jobs.levelhead.steps).toHaveLength(2)
    const written = [
      '.github/workflows/levelhead.yml',
      'levelhead.config.yaml',
      '.pre-commit-config.yaml'
    ].map(read)
    expect(written.join('\n')).not.toMatch(/touch ran|event/)
  })

  it.skipIf(process.platform === 'win32')(
    'writes nothing where a link leads out of the repository',
    async () => {
      const out = mkdtempSync(path.join(tmpdir(), 'levelhead-out-'))
      writeFileSync(path.join(out, 'hooks.yaml'), 'repos:\n  - repo: x\n    hooks: []\n')
      repo.stage(MACROS)
      symlinkSync(path.join(out, 'hooks.yaml'), repo.at('.pre-commit-config.yaml'))
      symlinkSync(out, repo.at('.github'))
      const { stderr } = await init('--yes')
      expect(stderr).toContain('note: .pre-commit-config.yaml is left out: a link leads out of this folder')
      expect(stderr).toContain(
        'note: .github/workflows/levelhead.yml is left out: a link leads out of this folder'
      )
      expect(readdirSync(out)).toEqual(['hooks.yaml'])
      expect(readFileSync(path.join(out, 'hooks.yaml'), 'utf8')).not.toContain('levelhead')
      rmSync(out, { recursive: true })
    }
  )

  it('leaves other hooks and broken files alone, and says so', async () => {
    repo.stage({ ...MACROS, 'lefthook.yml': 'x: 1\n' })
    expect((await init('--yes')).stderr).toContain(
      'note: lefthook.yml runs the hooks here; docs/hooks.md shows what to add\n'
    )
    expect(existsSync(repo.at('.pre-commit-config.yaml'))).toBe(false)
    repo.write({ '.pre-commit-config.yaml': 'repos: []\n' })
    expect((await init('--yes')).stderr).toContain('note: .pre-commit-config.yaml cannot be added to')
    expect(read('.pre-commit-config.yaml')).toBe('repos: []\n')
  })

  it('asks nobody who is not there', async () => {
    repo.stage(MACROS)
    expect(await init()).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'levelhead: init asks before it writes, and there is nobody to ask; add --yes to write, or --dry-run to look\n'
    })
  })
})

describe('a hook in a configuration that is there', () => {
  const libraries = [{ path: 'macros/', files: 1, drafts: 1, extensions: ['.json'], langs: [] }]
  it.each([
    ['two blanks', '# my hooks\nrepos:\n  - repo: local # x\n    hooks: []\n\n# the end\nci:\n  skip: [a]\n'],
    ['none', 'repos:\n- repo: meta\n  hooks:\n  - id: check-hooks-apply   # keep\n'],
    ['no line break at the end', 'repos:\n    -   repo: meta\n        hooks:\n        -   id: x'],
    [
      'comments and a folded text',
      'repos:\n  - repo: meta\n    hooks:\n      - id: x\n        name: >\n          a\n          b\n        # last\ndefault_stages: [commit]\n'
    ]
  ])('keeps every other line (%s)', async (_, before) => {
    const after = await hookText(before, libraries, '1.2.3')
    const old = parse(before)
    const read = parse(after!)
    expect({ ...read, repos: read.repos.slice(0, -1) }).toEqual(old)
    expect(read.repos.at(-1).hooks[0]).toMatchObject({ id: 'levelhead', files: '^macros/' })
    const kept = after!.split('\n')
    for (const line of before.split('\n')) expect(kept).toContain(line)
  })

  it.each([['not yaml: ['], ['repos: []'], ['repos: [{repo: meta}]'], ['repos: 3'], ['']])(
    'gives up on %j',
    async (before) => {
      expect(await hookText(before, libraries, '1.2.3')).toBeNull()
    }
  )

  it('takes in the files of the libraries by a pattern', () => {
    const pattern = filesPattern([
      ...libraries,
      { path: 'a (b)/c.json', files: 1, drafts: 1, extensions: ['.json'], langs: [] }
    ])
    expect(pattern).toBe('^(?:macros/|a \\(b\\)/c\\.json$)')
    expect(new RegExp(pattern).test('a (b)/c.json')).toBe(true)
    expect(new RegExp(pattern).test('a (b)/cxjson')).toBe(false)
  })

  it('takes in no more of a folder of replies and other files than what ends like a reply', () => {
    const root = { path: './', files: 3, drafts: 4, extensions: ['.md', '.yml'], langs: [] }
    const pattern = filesPattern([root])
    expect(pattern).toBe('(?:\\.md|\\.yml)$')
    expect(['a.md', 'b/c.yml', 'index.ts', 'mdx'].map((file) => new RegExp(pattern).test(file))).toEqual([
      true,
      true,
      false,
      false
    ])
  })
})

describe.skipIf(process.platform === 'win32')('in a terminal', () => {
  beforeAll(needTmux)

  it('asks for each file, and writes those that are wanted', async () => {
    repo.stage({ ...MACROS, '.github/x': '' })
    const terminal = openTerminal('init', repo.path)
    try {
      await terminal.see('Write levelhead.config.yaml')
      terminal.press('Enter')
      await terminal.see('Write .pre-commit-config.yaml')
      terminal.press('n', 'Enter')
      await terminal.see('Write .github/workflows/levelhead.yml')
      terminal.press('y', 'Enter')
      await terminal.see('exit code 0')
    } finally {
      terminal.close()
    }
    expect(existsSync(repo.at('levelhead.config.yaml'))).toBe(true)
    expect(existsSync(repo.at('.pre-commit-config.yaml'))).toBe(false)
    expect(existsSync(repo.at('.github/workflows/levelhead.yml'))).toBe(true)
  })

  it('writes nothing after Ctrl-C', async () => {
    repo.stage(MACROS)
    const terminal = openTerminal('init', repo.path)
    try {
      await terminal.see('Write levelhead.config.yaml')
      terminal.press('C-c')
      await terminal.see('exit code 130')
    } finally {
      terminal.close()
    }
    expect(existsSync(repo.at('levelhead.config.yaml'))).toBe(false)
  })
})
