import { createReadStream } from 'node:fs'
import path from 'node:path'
import { InputError } from '../core/errors.js'
import { errorCode } from '../platform/error-code.js'
import type { Io } from '../platform/io.js'

const GZIP = [0x1f, 0x8b]
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd]

/**
 * The bytes of one file, or of standard input (`-`), in pieces; gzip and zstd are told by their first bytes and
 * unpacked. `onRead` hears of them as they lie there, packed or not. @throws InputError
 */
export async function* bytesOf(
  file: string,
  io: Io,
  onRead?: (bytes: number) => void
): AsyncGenerator<Uint8Array> {
  const pieces = file === '-' ? io.stdin.chunks() : fileChunks(file, io.cwd)
  const chunks = (onRead ? counted(pieces, onRead) : pieces)[Symbol.asyncIterator]()
  const head = await headOf(chunks)
  if (startsWith(head, GZIP) || startsWith(head, ZSTD)) yield* unpacked(chained(head, chunks), head, file)
  else yield* chained(head, chunks)
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk
    onRead(chunk.length)
  }
}

/** At least as many bytes as tell what is packed, if there are so many. */
async function headOf(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0)
  while (head.length < ZSTD.length && mayBePacked(head)) {
    const { done, value } = await chunks.next()
    if (done) break
    head = head.length === 0 ? value : Buffer.concat([head, value])
  }
  return head
}

function mayBePacked(head: Uint8Array): boolean {
  return [GZIP, ZSTD].some((magic) => head.every((byte, i) => byte === (magic[i] ?? byte)))
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, i) => bytes[i] === byte)
}

async function* chained(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  file: string
): AsyncGenerator<Uint8Array> {
  const [zlib, { pipeline, Readable }] = await Promise.all([import('node:zlib'), import('node:stream')])
  // younger versions of Node only
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => NodeJS.ReadWriteStream }
  const unpack = startsWith(head, GZIP) ? zlib.createGunzip() : createZstdDecompress?.()
  if (!unpack) throw noZstd(file)
  pipeline(Readable.from(chunks), unpack, () => {})
  try {
    for await (const chunk of unpack) yield chunk as Uint8Array
  } catch (cause) {
    if (!/^(?:Z_|ERR_|ZSTD_)/.test(errorCode(cause))) throw cause
    throw new InputError({
      code: 'broken-archive',
      what: 'cannot unpack file',
      value: file,
      remedy: 'the file is damaged or cut off; what stood before the damage has been read',
      cause
    })
  }
}

function noZstd(file: string): InputError {
  return new InputError({
    code: 'no-zstd',
    what: 'this version of Node cannot unpack zstd',
    value: file,
    remedy: 'use “zstd -dc FILE | levelhead …”, gzip, or Node 22.15 or newer'
  })
}

async function* fileChunks(file: string, cwd: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path.resolve(cwd, file), { highWaterMark: 1 << 18 })
  } catch (cause) {
    const isMissing = errorCode(cause) === 'ENOENT'
    throw new InputError({
      code: isMissing ? 'file-not-found' : 'unreadable',
      what: isMissing ? 'file not found' : 'cannot read file',
      value: file,
      remedy: 'check the path',
      cause
    })
  }
}
