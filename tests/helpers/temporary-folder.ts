import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

export interface TemporaryFolder {
  readonly path: string
  /** Absolute path of a name in the folder. */
  at(name: string): string
  /** Writes files, and the folders they lie in; a name that ends in a slash is a folder. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void
}

/** A new empty folder for each test of the file that calls this. */
export function useTemporaryFolder(): TemporaryFolder {
  let path = ''
  beforeEach(() => {
    path = realpathSync(mkdtempSync(join(tmpdir(), 'levelhead-')))
  })
  afterEach(() => rmSync(path, { recursive: true, force: true }))
  const at = (name: string) => join(path, name)
  return {
    get path() {
      return path
    },
    at,
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(name.endsWith('/') ? at(name) : dirname(at(name)), { recursive: true })
        if (!name.endsWith('/')) writeFileSync(at(name), content)
      }
    }
  }
}
