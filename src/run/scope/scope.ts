import path from 'node:path'
import { LevelheadError } from '../../core/errors.js'
import { decodeBytes } from '../../platform/decode.js'
import { workTreeOf } from '../../platform/git.js'
import { type BlobReader, createBlobReader } from '../../platform/git-blobs.js'
import { draftsOf } from '../drafts-of.js'
import type { FoundDrafts } from '../find-drafts.js'
import type { Source } from '../lint-source.js'
import type { FileTree } from '../translations/file-tree.js'
import { baseRevision, isRevision, noRevision } from './base-revision.js'
import { type ChangedFile, type Comparison, changedFiles } from './changed-files.js'
import { changedLines, type Hunk } from './changed-lines.js'
import { createIndexTree } from './index-tree.js'
import { moveHunks } from './move-hunks.js'
import { selectFiles } from './select-files.js'
import { type FindingFilter, touchedFindings } from './touched.js'

/** What `--staged` and `--changed` ask for. */
export interface ScopeRequest {
  /** The index in place of the work tree. */
  readonly staged: boolean
  /** Changed lines only; a text is the word behind `--changed`: a revision, or else a file. */
  readonly changed: boolean | string
}

/** The part of a repository that is looked at. */
export interface Scope {
  readonly found: FoundDrafts
  /** The revision that lines are compared with; null when whole files are looked at. */
  readonly base: string | null
  /** What the index holds of a file; undefined: look at the disk. */
  read(file: string, maxBytes: number): Promise<Uint8Array> | undefined
  /** The index, where files are looked for there and not on the disk. */
  readonly tree: FileTree | undefined
  /** Which findings of a file count. */
  filterFor(source: Source): Promise<FindingFilter | undefined>
  close(): void
}

/** @throws InputError outside of a repository, for an unknown revision, and without git. */
export async function openScope(
  { staged, changed }: ScopeRequest,
  patterns: readonly string[],
  cwd: string
): Promise<Scope> {
  const root = await workTreeOf(cwd)
  const { base: wanted, files: named } = await wordBehind(changed, cwd, root)
  const base = await baseFor(root, staged, changed !== false, wanted)
  const comparison: Comparison = { root, isStaged: staged, base }
  const changes = await changedFiles(comparison)
  const found = await selectFiles(changes, [...named, ...patterns], { cwd, root })
  const blobs = createBlobReader(root)
  const byName = new Map(changes.files.map((file) => [path.resolve(root, file.path), file]))
  const fileOf = (name: string) => byName.get(path.resolve(cwd, name))
  const lines = changed === false ? undefined : await changedLines(comparison)
  const filters = lines && createLineFilters(lines, fileOf, blobs)
  return {
    found,
    base,
    tree: staged ? createIndexTree(root, blobs) : undefined,
    read(name, maxBytes) {
      const id = fileOf(name)?.staged
      return id ? blobs.read(id, name, maxBytes) : undefined
    },
    filterFor: async (source) => filters?.(source),
    close: () => blobs.close()
  }
}

/** The index is compared with the last commit, the work tree with the place where the branch began. */
async function baseFor(
  root: string,
  staged: boolean,
  byLines: boolean,
  wanted: string | undefined
): Promise<string | null> {
  if (!byLines || (staged && wanted === undefined)) return null
  return baseRevision(root, wanted)
}

/** `--changed macros/`: what is no revision but a file is a file. */
async function wordBehind(
  changed: boolean | string,
  cwd: string,
  root: string
): Promise<{ base?: string; files: readonly string[] }> {
  if (typeof changed === 'boolean') return { files: [] }
  if (await isRevision(root, changed)) return { base: changed, files: [] }
  const { pathExists } = await import('../../platform/path-exists.js')
  if (!pathExists(changed, cwd) && !/[*?[\]{}]/.test(changed)) throw noRevision(changed)
  return { files: [changed] }
}

function createLineFilters(
  lines: ReadonlyMap<string, readonly Hunk[]>,
  fileOf: (name: string) => ChangedFile | undefined,
  blobs: BlobReader
): (source: Source) => Promise<FindingFilter | undefined> {
  const first = new Map<string, string>()
  return async (source) => {
    const file = fileOf(source.path)
    // a new file is changed as a whole; git does not see the lines of UTF-16
    if (!file?.before || source.encoding.startsWith('utf-16')) return undefined
    const original = first.get(source.path) ?? source.text
    first.set(source.path, original)
    const hunks = lines.get(file.path) ?? []
    const here = original === source.text ? hunks : await moveHunks(original, source.text, hunks)
    const isCut = here.some(({ count }) => count === 0)
    const before = isCut ? await draftsBefore(file.before, source, blobs) : new Set<string>()
    return touchedFindings(source.text, here, (draft) => before.has(draft.text))
  }
}

/** Bytes of an older version that are looked at. */
const MOST = 1 << 24

/** The texts of the drafts that the file held before. */
async function draftsBefore(id: string, source: Source, blobs: BlobReader): Promise<ReadonlySet<string>> {
  try {
    const bytes = await blobs.read(id, source.path, MOST)
    const { source: text, encoding } = decodeBytes(bytes, source.path, { fallback: 'latin1' })
    const drafts = await draftsOf({ ...source, text, encoding }, MOST)
    return new Set(drafts.map((draft) => draft.text))
  } catch (error) {
    // the version before may have been broken
    if (error instanceof LevelheadError) return new Set()
    throw error
  }
}
