import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = path.join(import.meta.dirname, '../../src')

/** Folders by rank; a file imports from its own folder and from lower ranks. */
const RANKS = [
  ['core'],
  ['language', 'readers', 'reporters', 'platform'],
  ['classifier', 'patterns', 'zones'],
  ['rulesets', 'moves', 'incoming', 'redact'],
  ['analysis'],
  ['rewrite'],
  ['retext'],
  ['draft'],
  ['config'],
  ['run'],
  ['cli']
]
const OUTSIDE = new Set(['platform', 'config', 'run', 'cli'])
const SYSTEM = /^(?:node:)?(?:fs|process|child_process|worker_threads|os|tty|readline)(?:\/|$)/

interface Import {
  readonly file: string
  readonly target: string
  readonly typeOnly: boolean
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts') && name.includes('/'))
  .sort()
const sources = new Map(files.map((file) => [file, readFileSync(path.join(SRC, file), 'utf8')]))
const imports = files.flatMap(importsOf)

function importsOf(file: string): Import[] {
  const statements = sources
    .get(file)!
    .matchAll(/^(?:import|export)\s+(type\s+)?([^'";]*?from\s+)?['"]([^'"]+)['"]/gm)
  const lazy = sources.get(file)!.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)
  return [
    ...[...statements].map(([, type, names, target]) => ({
      file,
      target: resolve(file, target!),
      typeOnly: type !== undefined || onlyTypes(names)
    })),
    ...[...lazy].map(([, target]) => ({ file, target: resolve(file, target!), typeOnly: false }))
  ]
}

/** `import { type A, type B } from` loads nothing that matters. */
function onlyTypes(names: string | undefined): boolean {
  const braced = /^\{([^}]*)\}\s*from/.exec(names?.trim() ?? '')
  return (
    braced !== null &&
    braced[1]!.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim()))
  )
}

function resolve(file: string, target: string): string {
  if (!target.startsWith('.')) return target
  return path.posix.join(path.posix.dirname(file), target).replace(/\.js$/, '.ts')
}

function folderOf(file: string): string {
  return file.slice(0, file.indexOf('/'))
}

function rankOf(folder: string): number {
  return RANKS.findIndex((rank) => rank.includes(folder))
}

/** Import chains that come back to where they began. */
function cycles(): string[] {
  const edges = new Map<string, string[]>()
  for (const { file, target, typeOnly } of imports) {
    if (!typeOnly && sources.has(target)) edges.set(file, [...(edges.get(file) ?? []), target])
  }
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, open: readonly string[]) => {
    if (open.includes(file)) found.push([...open.slice(open.indexOf(file)), file].join(' → '))
    if (open.includes(file) || done.has(file)) return
    for (const next of edges.get(file) ?? []) visit(next, [...open, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  return found
}

describe('layers', () => {
  it('read enough to mean something', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(imports.length).toBeGreaterThan(300)
  })

  it('every folder has a rank', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => rankOf(folder) < 0)).toEqual([])
  })

  it('imports run downward', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [folderOf(file), folderOf(target)]
      return sources.has(target) && from !== to && rankOf(to) >= rankOf(from)
    })
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  it('imports make no cycles', () => {
    expect(cycles()).toEqual([])
  })

  it('the system is touched from platform, config, run and cli only', () => {
    const inside = files.filter((file) => !OUTSIDE.has(folderOf(file)))
    const wrong = imports.filter(({ file, target }) => inside.includes(file) && SYSTEM.test(target))
    const globals = inside.filter((file) =>
      /(?:^|[^.\w'"`])(?:console|process)\.\w/m.test(withoutComments(sources.get(file)!))
    )
    const clocks = inside.filter((file) =>
      /\bDate\.now\(|\bnew Date\(\)|Math\.random\(/.test(withoutComments(sources.get(file)!))
    )
    expect([...wrong.map(({ file, target }) => `${file} imports ${target}`), ...globals, ...clocks]).toEqual(
      []
    )
  })

  it.each([
    ['chalk', ['reporters']],
    ['commander', ['cli']],
    ['inquirer', ['cli']]
  ])('%s is used in %j only', (name, allowed) => {
    const used = imports.filter(
      ({ file, target, typeOnly }) =>
        (target === name || target.startsWith(`${name}/`)) && !typeOnly && !allowed.includes(folderOf(file))
    )
    expect(used.map(({ file }) => file)).toEqual([])
  })
})

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}
