import path from 'node:path'
import { C_ESCAPES } from '../../core/c-escapes.js'
import { runGit } from '../../platform/git.js'
import { type Comparison, diffArguments } from './changed-files.js'

/** New lines `start` to `start + count - 1`, 1-based; with `count` 0 something was deleted after line `start`. */
export interface Hunk {
  readonly start: number
  readonly count: number
}

/** The changed lines of every file that was there before, by absolute path. */
export async function changedLines(comparison: Comparison): Promise<Map<string, readonly Hunk[]>> {
  const form = [
    '-U0',
    '--inter-hunk-context=0',
    '--text',
    '--submodule=short',
    '--src-prefix=a/',
    '--dst-prefix=b/'
  ]
  const patch = await runGit(comparison.root, diffArguments(comparison, form))
  const named = parsePatch(patch.toString('utf8'))
  return new Map([...named].map(([name, hunks]) => [path.resolve(comparison.root, name), hunks]))
}

/** The hunks of a patch without context, by the name that each file has now. */
export function parsePatch(patch: string): Map<string, readonly Hunk[]> {
  const files = new Map<string, Hunk[]>()
  let hunks: Hunk[] | undefined
  let inHeader = false
  for (const line of patch.split('\n')) {
    if (line.startsWith('diff --git ')) {
      inHeader = true
      hunks = undefined
    } else if (inHeader && line.startsWith('+++ ')) {
      hunks = []
      files.set(nameOf(line.slice(4)), hunks)
    } else if (line.startsWith('@@ ')) {
      inHeader = false
      const [, start, count] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
      hunks?.push({ start: Number(start), count: count === undefined ? 1 : Number(count) })
    }
  }
  return files
}

/** The name behind `b/`: git puts one with control characters, quotes or backslashes in quotes, as in C. */
function nameOf(written: string): string {
  if (!written.startsWith('"')) return written.replace(/\t$/, '').replace(/^b\//, '')
  return written
    .slice(1, -1)
    .replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (C_ESCAPES[code] ?? code)
    )
    .replace(/^b\//, '')
}
