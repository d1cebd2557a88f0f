import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ALL_CATEGORIES } from '../../src/core/category.js'
import { ROOT, runCli } from '../helpers/run-cli.js'

const PAGES = ['', 'docs/'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}${name}`)
)
const text = (name: string) => readFileSync(path.join(ROOT, name), 'utf8')

describe('documentation', () => {
  it('is generated from the rules and commands as they are', () => {
    execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: ROOT, stdio: 'pipe' })
  })

  it.each(PAGES)('%s links only to files that exist', (page) => {
    const prose = text(page).replace(/^(`{3,})[\s\S]*?^\1/gm, '')
    const links = [...prose.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1]!)
    const broken = links.filter((link) => !existsSync(path.join(ROOT, path.dirname(page), link)))
    expect(broken).toEqual([])
  })

  it.each(PAGES)('%s names only npm scripts that exist', (page) => {
    const { scripts } = JSON.parse(text('package.json'))
    const named = [...text(page).matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1]!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('names every category in the README', () => {
    for (const category of ALL_CATEGORIES) expect(text('README.md')).toContain(`| ${category} |`)
  })

  it('maps every folder of the code in ARCHITECTURE.md', () => {
    const folders = readdirSync(path.join(ROOT, 'src'), { withFileTypes: true }).filter((e) =>
      e.isDirectory()
    )
    const holding = folders.filter((e) => readdirSync(path.join(ROOT, 'src', e.name)).length > 0)
    for (const { name } of holding) expect(text('ARCHITECTURE.md')).toContain(`| \`${name}/\` |`)
  })

  it('shows options in the README that the command line knows', async () => {
    const { stdout } = await runCli(['lint', '--help'])
    const { stdout: fix } = await runCli(['fix', '--help'])
    const named = [...text('README.md').matchAll(/levelhead [^\n]*?(--[a-z-]+)/g)].map((match) => match[1]!)
    for (const option of named) expect(stdout + fix).toContain(option)
  })
})
