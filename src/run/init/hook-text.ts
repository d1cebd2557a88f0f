import type { YAMLMap, YAMLSeq } from 'yaml'
import type { Library } from './find-libraries.js'

/** The text of .pre-commit-config.yaml with a hook for the libraries; null when it cannot be put into `before`. */
export async function hookText(
  before: string | null,
  libraries: readonly Library[],
  version: string
): Promise<string | null> {
  const hook = hookLines(libraries, version)
  if (before === null) return `repos:\n${indented(hook, 2)}`
  const { parseDocument, isMap, isSeq } = await import('yaml')
  const document = parseDocument(before)
  const repos = document.get('repos')
  if (document.errors.length > 0 || !isSeq(repos) || repos.flow || repos.items.length === 0) return null
  const after = insertedAfter(before, repos, hook)
  // only what comes after may have changed
  const read = parseDocument(after).toJS()
  const same = isMap(document.contents) && isWhole(document.contents as YAMLMap, read)
  return same ? after : null
}

function hookLines(libraries: readonly Library[], version: string): string[] {
  return [
    '- repo: local',
    '  hooks:',
    '    - id: levelhead',
    '      name: levelhead',
    '      language: node',
    `      additional_dependencies: ['levelhead@${version}']`,
    '      entry: levelhead lint',
    `      files: ${JSON.stringify(filesPattern(libraries))}`,
    '      types: [text]'
  ]
}

/** A regular expression, in the form that Python reads, for the files of the libraries. */
export function filesPattern(libraries: readonly Library[]): string {
  if (libraries.length === 0) return ''
  // among the replies of a root lie programs and settings, which are no files of levelhead
  const root = libraries.find(({ path }) => path === './')
  if (root) return `(?:${root.extensions.map(escaped).join('|')})$`
  const parts = libraries.map(({ path }) => (path.endsWith('/') ? escaped(path) : `${escaped(path)}$`))
  return parts.length === 1 ? `^${parts[0]}` : `^(?:${parts.join('|')})`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function indented(lines: readonly string[], blanks: number): string {
  return lines.map((line) => `${' '.repeat(blanks)}${line}\n`).join('')
}

/** The text with an item more at the end of a sequence, indented as its first one. */
function insertedAfter(text: string, repos: YAMLSeq, lines: readonly string[]): string {
  const dash = text.lastIndexOf('-', (repos.range as [number, number, number])[0])
  const start = text.lastIndexOf('\n', dash) + 1
  const last = repos.items.at(-1) as { range: [number, number, number] }
  const end = text.slice(0, last.range[1]).trimEnd().length
  const newline = text.indexOf('\n', end)
  const head = newline < 0 ? `${text}\n` : text.slice(0, newline + 1)
  return head + indented(lines, dash - start) + (newline < 0 ? '' : text.slice(newline + 1))
}

function isWhole(before: YAMLMap, after: unknown): boolean {
  const old = before.toJSON() as { repos: unknown[] }
  const read = after as { repos?: unknown[] } | null
  if (!read || !Array.isArray(read.repos)) return false
  const withoutLast = { ...read, repos: read.repos.slice(0, -1) }
  return JSON.stringify(withoutLast) === JSON.stringify(old)
}
