import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { IgnoreRules } from './ignore-rules.js'
import { isWithin } from './relative-path.js'

/** Hears of what a search leaves out, and why. The path is absolute. */
export type OnSkip = (path: string, reason: string) => void

export interface WalkResult {
  /** Absolute paths, in no order that counts. */
  readonly files: string[]
  /** Folders that may not be opened. */
  readonly unreadable: string[]
}

/** Folders that hold no drafts of the user's, wherever they stand. */
export const ALWAYS_IGNORED: readonly string[] = ['node_modules', '.git']

/**
 * The files below `root` (absolute) with one of `extensions`, less what `rules` exclude and what begins with a
 * dot. A symbolic link is followed when it leads out of `root`; one that leads into it, or above it, is not,
 * so that no file comes twice and no loop is entered.
 */
export async function walkFolder(
  root: string,
  extensions: ReadonlySet<string>,
  rules: IgnoreRules,
  onSkip?: OnSkip
): Promise<WalkResult> {
  const found: WalkResult = { files: [], unreadable: [] }
  const seen = new Set<string>()
  const realRoot = realpathSync(root)

  async function visit(folder: string): Promise<void> {
    const entries = listFolder(folder)
    if (entries === null) found.unreadable.push(folder)
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.') || ALWAYS_IGNORED.includes(entry.name)) continue
      const path = join(folder, entry.name)
      const kind = entry.isSymbolicLink() ? kindOfLink(path, realRoot, seen) : kindOf(entry)
      const isDraft = kind === 'file' && extensions.has(extname(entry.name).toLowerCase())
      if (!isDraft && kind !== 'folder') {
        onSkip?.(path, 'no reader for such files')
        continue
      }
      if (await rules.isIgnored(path, kind === 'folder')) {
        onSkip?.(path, 'an ignore file excludes it')
        continue
      }
      if (isDraft) found.files.push(path)
      else await visit(path)
    }
  }

  await visit(root)
  return found
}

function listFolder(folder: string): readonly Dirent[] | null {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return null
  }
}

type Kind = 'file' | 'folder' | 'other'

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): Kind {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'
}

function kindOfLink(path: string, realRoot: string, seen: Set<string>): Kind {
  try {
    const target = realpathSync(path)
    if (isWithin(realRoot, target) || isWithin(target, realRoot) || seen.has(target)) return 'other'
    seen.add(target)
    return kindOf(statSync(target))
  } catch {
    return 'other'
  }
}
