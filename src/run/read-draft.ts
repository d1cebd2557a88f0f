import path from 'node:path'
import { InputError } from '../core/errors.js'
import { decodeBytes, type SourceEncoding } from '../platform/decode.js'
import type { InputStream } from '../platform/io.js'
import { readSource } from '../platform/read-source.js'
import { readerFor } from '../readers/registry.js'
import { textReader } from '../readers/text.js'
import { STDIN } from './find-drafts.js'
import type { Source } from './lint-source.js'

/** One file or standard input, on its way in. */
export interface DraftFile {
  /** As asked for; `-` is standard input. */
  readonly file: string
  /** What reports call it. */
  readonly filePath: string
  /** What its format and config are chosen by. */
  readonly namedAs: string
}

/** A source as read; `bytes` is what the file holds. */
export interface ReadDraft {
  readonly source: Source & { readonly encoding: SourceEncoding }
  readonly bytes: Uint8Array
}

export function draftFile(file: string, stdinFilename: string | undefined): DraftFile {
  if (file !== STDIN) return { file, filePath: file, namedAs: file }
  return { file, filePath: stdinFilename ?? '<stdin>', namedAs: stdinFilename ?? 'stdin.txt' }
}

/** @throws InputError when the file cannot be read, is too large or is not text. */
export async function readDraft(
  { file, filePath, namedAs }: DraftFile,
  limits: { readonly cwd: string; readonly maxDraftSize: number },
  stdin: InputStream
): Promise<ReadDraft> {
  if (file === STDIN) return decodeDraft(await stdin.read(), { file, filePath, namedAs }, limits.maxDraftSize)
  const reader = readerFor(namedAs) ?? textReader
  const options = {
    maxBytes: limits.maxDraftSize,
    ...(reader.fallbackEncoding ? { fallback: reader.fallbackEncoding } : {})
  }
  const absolute = path.resolve(limits.cwd, file)
  const { source: text, encoding, bytes } = namedAsGiven(filePath, () => readSource(absolute, options))
  return { source: { path: filePath, text, encoding, reader }, bytes }
}

/** Errors name a file as reports do, whatever the machine it lies on. */
function namedAsGiven<T>(filePath: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof InputError) throw new InputError({ ...error.details, value: filePath })
    throw error
  }
}

/** @throws InputError as `readDraft`. */
export function decodeDraft(
  bytes: Uint8Array,
  { filePath, namedAs }: DraftFile,
  maxBytes: number
): ReadDraft {
  const reader = readerFor(namedAs) ?? textReader
  const { source: text, encoding } = decodeBytes(bytes, filePath, {
    maxBytes,
    ...(reader.fallbackEncoding ? { fallback: reader.fallbackEncoding } : {})
  })
  return { source: { path: filePath, text, encoding, reader }, bytes }
}
