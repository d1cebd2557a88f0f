import path from 'node:path'
import { InputError } from '../../core/errors.js'
import { runGit } from '../../platform/git.js'
import type { BlobReader } from '../../platform/git-blobs.js'
import { isWithin } from '../../platform/relative-path.js'
import type { FileTree } from '../translations/file-tree.js'

/** The files that the next commit will hold. `root` is the absolute folder of the work tree. */
export function createIndexTree(root: string, blobs: BlobReader): FileTree {
  let listed: { readonly folder: string; readonly files: ReadonlyMap<string, string> } | undefined
  const filesBelow = async (folder: string) => {
    if (listed?.folder !== folder) listed = { folder, files: await listFiles(root, folder) }
    return listed.files
  }
  const idOf = async (file: string) => {
    const files =
      listed && isWithin(listed.folder, file) ? listed.files : await filesBelow(path.dirname(file))
    return files.get(file)
  }
  return {
    async names(folder) {
      const absolute = path.resolve(folder)
      const below = [...(await filesBelow(absolute)).keys()]
      return [...new Set(below.map((file) => path.relative(absolute, file).split(path.sep)[0]!))]
    },
    has: async (file) => (await idOf(path.resolve(file))) !== undefined,
    async read(file, maxBytes) {
      const id = await idOf(path.resolve(file))
      if (id === undefined)
        throw new InputError({ code: 'file-not-found', what: 'file not found', value: file })
      return blobs.read(id, file, maxBytes)
    }
  }
}

const ORDINARY = /^100\d+ ([0-9a-f]+) 0\t/

/** The objects of the files in and below a folder, by their absolute paths. */
async function listFiles(root: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const below = path.relative(root, folder)
  if (below.startsWith('..') || path.isAbsolute(below)) return new Map()
  const where = below === '' ? '.' : `:(literal)${below.split(path.sep).join('/')}`
  const listed = (await runGit(root, ['ls-files', '-s', '-z', '--', where])).toString('utf8')
  const files = new Map<string, string>()
  for (const line of listed.split('\0')) {
    const [head, id] = ORDINARY.exec(line) ?? []
    if (head !== undefined) files.set(path.resolve(root, line.slice(head.length)), id!)
  }
  return files
}
