import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathExists } from '../../platform/path-exists.js'
import { readSource } from '../../platform/read-source.js'

/** The files among which translations are looked for: those of the disk, or those of the index of git. */
export interface FileTree {
  /** What lies in an absolute folder, files and folders; nothing where there is no such folder. */
  names(folder: string): Promise<readonly string[]>
  /** True when there is a file of that absolute path. */
  has(file: string): Promise<boolean>
  /** @throws InputError when the file is larger, or cannot be read. */
  read(file: string, maxBytes: number): Promise<Uint8Array>
}

export const DISK: FileTree = {
  async names(folder) {
    try {
      return readdirSync(folder)
    } catch {
      return []
    }
  },
  has: async (file) => pathExists(file, path.sep),
  read: async (file, maxBytes) => readSource(file, { maxBytes, fallback: 'latin1' }).bytes
}
