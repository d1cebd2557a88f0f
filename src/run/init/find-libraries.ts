import path from 'node:path'
import { listFiles } from './list-files.js'
import { type Recognised, recognise } from './recognise.js'

/** A folder, or one file, that holds replies. */
export interface Library {
  /** From the root, with forward slashes; a folder ends in `/`, and the root itself is `./`. */
  readonly path: string
  readonly files: number
  readonly drafts: number
  /** Of the files with replies, with the dot, sorted. */
  readonly extensions: readonly string[]
  /** Two letters each, sorted. */
  readonly langs: readonly string[]
}

/** A folder is one library when at least this share of its readable files hold replies. */
const SHARE = 0.6

/** Line breaks and other controls, and what a workflow of GitHub puts a value in the place of. */
const SPEAKS = /[\p{Cc}\u2028\u2029]|\$\{\{/u

/**
 * The template libraries of a folder. Files that lie among others, not in a folder of their own, come one by one.
 * `unnameable`: files whose names cannot be written into files that others obey; they are in no library.
 */
export async function findLibraries(
  root: string
): Promise<{ readonly libraries: readonly Library[]; readonly unnameable: readonly string[] }> {
  const listed = await listFiles(root)
  const files = listed.filter((file) => !SPEAKS.test(file))
  const found = new Map<string, Recognised>()
  for (const file of files) {
    const recognised = await recognise(file, path.resolve(root, file))
    if (recognised) found.set(file, recognised)
  }
  const libraries: Library[] = []
  const left = new Set(found.keys())
  for (const folder of foldersOf(found.keys())) {
    const inside = (file: string) => folder === './' || file.startsWith(folder)
    const own = [...left].filter(inside)
    if (own.length < 2 || own.length < SHARE * files.filter(inside).length) continue
    libraries.push(summed(folder, own, found))
    for (const file of own) left.delete(file)
  }
  for (const file of left) libraries.push(summed(file, [file], found))
  return {
    libraries: libraries.sort((a, b) => (a.path < b.path ? -1 : 1)),
    unnameable: listed.filter((file) => SPEAKS.test(file))
  }
}

/** Every folder above the files, outermost first. */
function foldersOf(files: Iterable<string>): string[] {
  const folders = new Set<string>(['./'])
  for (const file of files) {
    for (let folder = path.posix.dirname(file); folder !== '.'; folder = path.posix.dirname(folder)) {
      folders.add(`${folder}/`)
    }
  }
  return [...folders].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
}

function depth(folder: string): number {
  return folder === './' ? 0 : folder.split('/').length
}

function summed(name: string, files: readonly string[], found: ReadonlyMap<string, Recognised>): Library {
  const all = files.map((file) => found.get(file)!)
  return {
    path: name,
    files: files.length,
    extensions: [...new Set(files.map((file) => path.posix.extname(file)))].sort(),
    drafts: all.reduce((sum, { drafts }) => sum + drafts, 0),
    langs: [...new Set(all.flatMap(({ langs }) => langs))].sort()
  }
}
