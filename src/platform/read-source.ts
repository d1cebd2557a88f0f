import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { InputError } from '../core/errors.js'
import { checkSize, type DecodedSource, type DecodeOptions, decodeBytes } from './decode.js'
import { errorCode } from './error-code.js'
import { withFile } from './with-file.js'

/** A file as read; `bytes` is what `writeAtomically` compares with before it replaces the file. */
export interface SourceFile extends DecodedSource {
  readonly bytes: Uint8Array
}

/**
 * Reads and decodes a file, at most `maxBytes` of it. Works on pipes and devices too. Throws InputError
 * `file-not-found`, `not-a-file`, `unreadable`, and those of `decodeBytes`.
 */
export function readSource(path: string, options: DecodeOptions = {}): SourceFile {
  const bytes = withFile(path, () => readBytes(path, options.maxBytes ?? Number.POSITIVE_INFINITY))
  return { bytes, ...decodeBytes(bytes, path, options) }
}

const WHAT: Readonly<Record<string, readonly [code: string, what: string]>> = {
  ENOENT: ['file-not-found', 'file not found'],
  ENOTDIR: ['file-not-found', 'file not found'],
  EISDIR: ['not-a-file', 'path is a folder, not a file']
}

function readBytes(path: string, maxBytes: number): Uint8Array {
  let fd: number | undefined
  try {
    fd = openSync(path, 'r')
    const stats = fstatSync(fd)
    const size = stats.isFile() ? stats.size : 0
    checkSize(size, path, maxBytes)
    return readAll(fd, size, path, maxBytes)
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    const [code, what] = WHAT[errorCode(cause)] ?? ['unreadable', `cannot read file (${errorCode(cause)})`]
    // Node.js puts U+FFFD in the place of bytes that are none of UTF-8
    const isForeign = code === 'file-not-found' && path.includes('\ufffd')
    const remedy = isForeign ? 'its name is no UTF-8: rename it' : 'check the path and its permissions'
    throw new InputError({ code, what, value: path, remedy, cause })
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}

/** `size` is a hint: it is 0 for pipes, and a file may grow while it is read. */
function readAll(fd: number, size: number, path: string, maxBytes: number): Uint8Array {
  let buffer = Buffer.allocUnsafe(size + 1)
  let length = 0
  for (;;) {
    const count = readSync(fd, buffer, length, buffer.length - length, null)
    if (count === 0) return buffer.subarray(0, length)
    length += count
    checkSize(length, path, maxBytes)
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.max(buffer.length * 2, 65_536))
  }
}
