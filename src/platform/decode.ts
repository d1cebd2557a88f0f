import { InputError } from '../core/errors.js'
import { LARGEST } from './read-limited.js'

/** How the bytes of a file stand for text. `latin1`: one UTF-16 unit a byte, 0 to 255. */
export type SourceEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1'

export interface DecodeOptions {
  /** Largest size in bytes; no limit when absent. */
  readonly maxBytes?: number
  /** What to read bytes as that are not valid UTF-8; without it they are refused. */
  readonly fallback?: 'latin1'
}

export interface DecodedSource {
  /** The text, byte order mark included. */
  readonly source: string
  readonly encoding: SourceEncoding
}

const STRICT = { fatal: true, ignoreBOM: true }
const UTF8 = new TextDecoder('utf-8', STRICT)

/**
 * The text of a file: UTF-8, or UTF-16 that begins with a byte order mark. `path` is named in the errors.
 * Throws InputError `draft-too-large`, `binary-file` or `undecodable`.
 */
export function decodeBytes(bytes: Uint8Array, path: string, options: DecodeOptions = {}): DecodedSource {
  if (options.maxBytes !== undefined) checkSize(bytes.length, path, options.maxBytes)
  const encoding = encodingOf(bytes)
  const source = decodeStrictly(bytes, encoding)
  const isBinary = source === null ? encoding === 'utf-8' && bytes.includes(0) : source.includes('\0')
  if (isBinary) throw binaryFile(path)
  if (source !== null) return { source, encoding }
  if (options.fallback === 'latin1' && encoding === 'utf-8') {
    return { source: Buffer.from(bytes).toString('latin1'), encoding: 'latin1' }
  }
  throw new InputError({
    code: 'undecodable',
    what: 'cannot decode file',
    value: path,
    expected: encoding === 'utf-8' ? 'UTF-8, or UTF-16 with a byte order mark' : `valid ${encoding}`,
    remedy: 'save it as UTF-8'
  })
}

/** The bytes of `source` in `encoding`; throws InputError `unencodable` when latin1 lacks a character. */
export function encodeSource(source: string, encoding: SourceEncoding, path: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(source, 'utf8')
  if (encoding === 'utf-16le') return Buffer.from(source, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(source, 'utf16le').swap16()
  const stranger = /[^\x00-\xff]/.exec(source)?.[0]
  if (stranger === undefined) return Buffer.from(source, 'latin1')
  throw new InputError({
    code: 'unencodable',
    what: `cannot write ${JSON.stringify(stranger)} to file`,
    value: path,
    expected: 'characters that its encoding has',
    remedy: 'save it as UTF-8'
  })
}

/** Throws InputError `draft-too-large` when `size` is over `maxBytes`. */
export function checkSize(size: number, path: string, maxBytes: number): void {
  if (size <= maxBytes) return
  throw new InputError({
    code: 'draft-too-large',
    what: 'file is too large',
    value: path,
    expected: `at most ${maxBytes} bytes`,
    ...(maxBytes === LARGEST ? {} : { remedy: 'raise the limit with --max-draft-size' })
  })
}

function encodingOf(bytes: Uint8Array): Exclude<SourceEncoding, 'latin1'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return (encoding === 'utf-8' ? UTF8 : new TextDecoder(encoding, STRICT)).decode(bytes)
  } catch {
    return null
  }
}

function binaryFile(path: string): InputError {
  return new InputError({
    code: 'binary-file',
    what: 'file is not text (it holds a NUL character)',
    value: path,
    expected: 'UTF-8, or UTF-16 with a byte order mark',
    remedy: 'leave it out or list it in .levelheadignore'
  })
}
