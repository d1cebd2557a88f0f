import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import { InputError } from '../core/errors.js'
import { encodeSource, type SourceEncoding } from './decode.js'
import { errorCode } from './error-code.js'
import { temporaryBeside } from './temporary-file.js'

export interface WriteOptions {
  /** Encoding of a text; UTF-8 when absent. A byte order mark is written when the text begins with one. */
  readonly encoding?: SourceEncoding
  /** The bytes that the file must still hold. */
  readonly expected?: Uint8Array
  /** The mode that it has then; without one it keeps its own, or gets that of other new files. */
  readonly mode?: number
}

/**
 * Replaces a file, or makes it, through a temporary file in the same folder: readers see the old file or the
 * new one, and after a failure the old one is there. Keeps the mode and follows symbolic links. Throws
 * InputError `changed-on-disk`, `unencodable` or `unwritable`.
 */
export function writeAtomically(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {}
): void {
  const bytes =
    typeof content === 'string' ? encodeSource(content, options.encoding ?? 'utf-8', path) : content
  try {
    const target = realTarget(path)
    const old = statSync(target, { throwIfNoEntry: false })
    if (old) accessSync(target, constants.W_OK)
    replace(target, bytes, { old, ...options }, () => checkUnchanged(target, path, options.expected))
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw new InputError({
      code: 'unwritable',
      what: `cannot write file (${errorCode(cause)})`,
      value: path,
      remedy: 'check its permissions and the free space; the file was left as it was',
      cause
    })
  }
}

interface Replaced {
  readonly old: Stats | undefined
  readonly mode?: number
}

function replace(target: string, bytes: Uint8Array, { old, mode }: Replaced, check: () => void): void {
  const temporary = temporaryBeside(target)
  const fd = openSync(temporary, 'wx', mode ?? (old ? old.mode & 0o777 : 0o666))
  try {
    try {
      writeFileSync(fd, bytes)
      if (old) keepOwnerAndMode(fd, old, mode ?? old.mode)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    check()
    renameSync(temporary, target)
  } catch (error) {
    unlinkSync(temporary)
    throw error
  }
}

function keepOwnerAndMode(fd: number, old: Stats, mode: number): void {
  const now = fstatSync(fd)
  if (process.platform !== 'win32' && (now.uid !== old.uid || now.gid !== old.gid)) {
    try {
      fchownSync(fd, old.uid, old.gid)
    } catch {
      // Only root may give files away; the content matters more than the owner.
    }
  }
  fchmodSync(fd, mode & 0o7777)
}

function checkUnchanged(target: string, path: string, expected: Uint8Array | undefined): void {
  if (expected === undefined || holds(target, expected)) return
  throw new InputError({
    code: 'changed-on-disk',
    what: 'file was changed by another program while it was being fixed',
    value: path,
    expected: 'the content that was read',
    remedy: 'run the command again; the file was left as it is'
  })
}

function holds(target: string, expected: Uint8Array): boolean {
  try {
    return readFileSync(target).equals(expected)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

/** The file that a path stands for once its symbolic links are followed; the path itself where there is none yet. */
export function realTarget(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path
    throw error
  }
}
