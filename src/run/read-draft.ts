import path from 'node:path'
import { InputError } from '../core/errors.js'
import { type DecodeOptions, decodeBytes, type SourceEncoding } from '../platform/decode.js'
import type { InputStream } from '../platform/io.js'
import { readSource } from '../platform/read-source.js'
import type { ReadPlan } from './file-format.js'
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

/** Where and how a file is read. */
export interface ReadLimits extends ReadPlan {
  readonly cwd: string
  /** Bytes; a file that holds many drafts may be larger, none of its drafts. */
  readonly maxDraftSize: number
}

const MAX_DATA_BYTES = 100_000_000

export function draftFile(file: string, stdinFilename: string | undefined): DraftFile {
  if (file !== STDIN) return { file, filePath: file, namedAs: file }
  return { file, filePath: stdinFilename ?? '<stdin>', namedAs: stdinFilename ?? 'stdin.txt' }
}

/** `held` is the content where it is not on the disk. @throws InputError when the file cannot be read, is too large or is not text. */
export async function readDraft(
  draft: DraftFile,
  limits: ReadLimits,
  stdin: InputStream,
  held?: Promise<Uint8Array>
): Promise<ReadDraft> {
  if (held) return decodeDraft(await held, draft, limits)
  if (draft.file === STDIN) return decodeDraft(await stdin.read(), draft, limits)
  const absolute = path.resolve(limits.cwd, draft.file)
  const { source, encoding, bytes } = namedAsGiven(draft.filePath, () =>
    readSource(absolute, decodeOptions(limits))
  )
  return { source: sourceOf(draft, source, encoding, limits), bytes }
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
export function decodeDraft(bytes: Uint8Array, draft: DraftFile, limits: ReadLimits): ReadDraft {
  const { source, encoding } = decodeBytes(bytes, draft.filePath, decodeOptions(limits))
  return { source: sourceOf(draft, source, encoding, limits), bytes }
}

function sourceOf(
  { filePath }: DraftFile,
  text: string,
  encoding: SourceEncoding,
  { reader, selection, ignores }: ReadPlan
): ReadDraft['source'] {
  return {
    path: filePath,
    text,
    encoding,
    reader,
    ...(selection ? { selection } : {}),
    ...(ignores ? { ignores } : {})
  }
}

function decodeOptions({ reader, maxDraftSize }: ReadLimits): DecodeOptions {
  return {
    maxBytes: reader.values ? Math.max(MAX_DATA_BYTES, maxDraftSize) : maxDraftSize,
    ...(reader.fallbackEncoding ? { fallback: reader.fallbackEncoding } : {})
  }
}
