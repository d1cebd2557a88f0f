import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../helpers/run-cli.js'

const json = (name: string) => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'))
const manifest = json('package.json') as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  scripts: Record<string, string>
  files: readonly string[]
}
const lock = json('package-lock.json') as {
  packages: Record<
    string,
    { dev?: boolean; resolved?: string; integrity?: string; hasInstallScript?: boolean }
  >
}
const decisions = readFileSync(path.join(ROOT, 'docs/decisions.md'), 'utf8')
/** Places in the lock file of what the bundles hold. */
const bundled = json('dist/third-party.json') as readonly string[]
const shipped = Object.entries(lock.packages).filter(
  ([place, { dev }]) => bundled.includes(place) || (place !== '' && !dev)
)
/** What the code imports itself. */
const imported = importedPackages()

interface Component {
  readonly name: string
  readonly group?: string
  readonly hashes: readonly { readonly content: string }[]
}

describe('what comes with the package', () => {
  it('leaves outside only what a program may hold in its hands as well', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['@types/nlcst', 'unified', 'vfile'])
  })

  it('each dependency, bundled or not, has a line of its own with a reason', () => {
    expect(imported).toEqual(expect.arrayContaining(['commander', 'unified', 'zod']))
    const table = decisions.split('\n').filter((line) => line.startsWith('| '))
    for (const name of new Set([...Object.keys(manifest.dependencies), ...imported])) {
      const row = table.find((line) =>
        line
          .split('|')[1]!
          .split(/[\s,]+/)
          .includes(name)
      )
      expect(row, name).toBeDefined()
      expect(row!.split('|')[2]!.trim().length, name).toBeGreaterThan(10)
    }
  })

  it('each package of the lock file, those for developers too, is pinned by a hash of its content', () => {
    expect(shipped.length).toBeGreaterThan(30)
    for (const [name, { integrity, resolved }] of Object.entries(lock.packages)) {
      if (name === '') continue
      expect(integrity, name).toMatch(/^sha512-[\w+/]{86}==$/)
      // without an address it comes from the registry that the user has set
      expect(resolved ?? 'https://registry.npmjs.org/', name).toMatch(/^https:\/\/registry\.npmjs\.org\//)
    }
  })

  it('the lock file asks for what the package asks for', () => {
    const { dependencies, devDependencies } = lock.packages[''] as Partial<Record<string, unknown>>
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies
    })
  })

  it('no package runs a script when it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)).toEqual([])
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(manifest.scripts).not.toHaveProperty(name)
  })

  it('a bill of materials names every one of them, with its hash', () => {
    const bill = JSON.parse(
      execFileSync(process.execPath, ['scripts/sbom.mjs'], { cwd: ROOT, encoding: 'utf8' })
    )
    expect(bill.bomFormat).toBe('CycloneDX')
    // it goes with the release
    expect(json('dist/sbom.cdx.json')).toEqual(bill)
    expect(manifest.files).toContain('dist/sbom.cdx.json')
    const named = bill.components.map(({ name, group }: Component) => (group ? `${group}/${name}` : name))
    expect(named).toEqual(expect.arrayContaining([...Object.keys(manifest.dependencies), ...imported]))
    expect(named).toHaveLength(shipped.length)
    for (const { hashes } of bill.components as Component[])
      expect(hashes[0]!.content).toMatch(/^[0-9a-f]{128}$/)
  })

  it('carries the terms of every package that it holds', () => {
    const terms = readFileSync(path.join(ROOT, 'dist/third-party-licenses.txt'), 'utf8')
    expect(bundled.length).toBeGreaterThan(30)
    for (const place of bundled) {
      const { name, version } = json(`${place}/package.json`) as { name: string; version: string }
      const own = terms.slice(terms.indexOf(`${name} ${version} (`)).split(`\n${'-'.repeat(78)}\n`)[0]!
      expect(own, name).toMatch(/copyright|permission/i)
    }
  })
})

function importedPackages(): string[] {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  const names = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(path.join(ROOT, 'src', file), 'utf8').matchAll(
        /^(?:import|export) (?!type )[^;]*? from '((?:@[\w-]+\/)?[\w-]+)[\w/-]*'|\bimport\('((?:@[\w-]+\/)?[\w-]+)/gm
      )
    ])
    .map(([, plain, lazy]) => plain ?? lazy!)
  return [...new Set(names)].filter((name) => name !== 'node').sort()
}
