import { execFile } from 'node:child_process'
import { lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { plainEnvironment, ROOT } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const run = promisify(execFile)
const folder = useTemporaryFolder()
const env = plainEnvironment({
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false'
})
// the registry may stand behind a certificate of its own
if (process.env.NODE_EXTRA_CA_CERTS) env.NODE_EXTRA_CA_CERTS = process.env.NODE_EXTRA_CA_CERTS
const npm = (args: readonly string[], cwd: string) =>
  run('npm', args, { cwd, env, shell: process.platform === 'win32' })

const SHIPPED = [
  /^package\.json$/,
  /^(?:README|LICENSE|CHANGELOG)(?:\.md)?$/,
  /^bin\/(?:levelhead\.js|package\.json)$/,
  /^dist\/cli(?:-[\w-]+)?\.cjs(?:\.cache)?$/,
  /^dist\/lib\/[\w.-]+\.(?:js|d\.ts)$/,
  /^dist\/rulesets\/(?:(?:en|it|tr)\.(?:bin|json|js)|(?:helpdesks|plays)\.json|plays\.js)$/,
  /^dist\/sbom\.cdx\.json$/,
  /^dist\/third-party(?:\.json|-licenses\.txt)$/,
  /^rulesets\/[a-z0-9/-]+\.yml$/,
  /^man\/levelhead\.1$/,
  /^\.pre-commit-hooks\.yaml$/,
  /^schemas\/[a-z-]+\.schema\.json$/,
  /^docs\/(?:formats|pattern-language|rules\/(?:README|[a-z0-9/-]+))\.md$/
]

/** Of the package and what it depends on, once installed. */
const MOST_BYTES = 30e6

function sizeOf(place: string): number {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' })
  return names.reduce((sum, name) => {
    const entry = lstatSync(path.join(place, name))
    return entry.isFile() ? sum + entry.size : sum
  }, 0)
}

const FAULT = 'You failed to attach the receipt.'
const FILES = {
  'app/rules.yml': 'rules:\n  accusatory/failed-to: error\n',
  'app/macros.json': JSON.stringify({
    macros: [{ title: 'A', actions: [{ field: 'comment_value', value: FAULT }] }]
  }),
  'app/reply.html': `<p>${FAULT} Tom &amp; Ana</p>\n`,
  'app/reply.eml': `From: Ana <ana@example.org>\nSubject: Receipt\n\n${FAULT}\n`,
  'app/replies.yml': `body: |\n  ${FAULT}\n`,
  'app/facts.yml': 'reason: The seal is open\n'
}
/** Calls that load what few runs need, and what they print. */
const ALONE: readonly (readonly [args: readonly string[], shown: string])[] = [
  [['macros.json', '--config', 'rules.yml', '--format', 'compact'], 'macros.json:1:74: error'],
  [['reply.html', '--format', 'compact'], 'accusatory/failed-to'],
  [['reply.eml', '--format', 'compact'], 'accusatory/failed-to'],
  [['replies.yml', '--select', 'body', '--format', 'compact'], 'replies.yml:2:7: warning'],
  [['rewrite', 'draft.txt', '--diff'], '-You failed to attach the receipt.'],
  [['*.html', '--color', '--format', 'compact'], 'accusatory/failed-to'],
  [
    ['draft', 'decline', '--lang', 'en', '--request', 'a refund', '--from', 'facts.yml', '--no-input'],
    'seal'
  ],
  [['config', 'draft.txt', '--format', 'json'], '{'],
  [['init', '--yes'], 'levelhead.config']
]

it('installs from its tarball into an empty folder and runs without a build', {
  timeout: 60_000
}, async () => {
  const packed = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder.path], ROOT)
  const [{ filename, files }] = JSON.parse(packed.stdout) as [{ filename: string; files: { path: string }[] }]
  const names = files.map((file) => file.path)
  expect(names.filter((name) => !SHIPPED.some((pattern) => pattern.test(name)))).toEqual([])
  expect(names).toEqual(
    expect.arrayContaining([
      'bin/levelhead.js',
      'dist/cli.cjs',
      'dist/cli-lint.cjs.cache',
      'dist/cli-program.cjs.cache',
      'dist/cli-start.cjs.cache',
      'dist/lib/index.js',
      'dist/rulesets/en.bin'
    ])
  )

  folder.write({
    'app/package.json': '{"private":true}',
    'app/draft.txt': `${FAULT}\n`,
    ...FILES
  })
  const app = folder.at('app')
  await npm(['install', '--omit=dev', '--prefer-offline', folder.at(filename)], app)
  expect(sizeOf(folder.at('app/node_modules'))).toBeLessThan(MOST_BYTES)
  const version = await run('npx', ['--no-install', 'levelhead', '--version'], { cwd: app, env })
  expect(version.stdout).toBe(`${packageFile.version}\n`)
  const args = [
    '--no-install',
    'levelhead',
    'draft.txt',
    '--lang',
    'en',
    '--only',
    'accusatory',
    '--format',
    'compact'
  ]
  const linted = await run('npx', args, { cwd: app, env }).catch(
    (error: { code: number; stdout: string }) => error
  )
  expect(linted).toMatchObject({
    code: 1,
    stdout: 'draft.txt:1:5: warning “failed to attach” puts the reader on trial. (accusatory/failed-to)\n'
  })
  const library =
    'import { lint } from "levelhead"; console.log(lint("You failed to attach the receipt.", { lang: "en" }).lang)'
  const imported = await run(process.execPath, ['--input-type=module', '-e', library], { cwd: app, env })
  expect(imported.stdout).toBe('en\n')

  // what the bundles hold must not lean on packages that lie beside the repository
  for (const [args, shown] of ALONE) {
    const { stdout } = await run('npx', ['--no-install', 'levelhead', ...args], { cwd: app, env }).catch(
      (error: { stdout: string }) => error
    )
    expect(stdout, args.join(' ')).toContain(shown)
  }
})
