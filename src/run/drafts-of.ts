import type { Draft } from '../core/draft.js'
import { InputError } from '../core/errors.js'
import { readCompiledHelpdesks } from '../platform/compiled-rulesets.js'
import type { HelpdeskPreset } from '../readers/preset.js'
import type { ReadNote, ReadOptions } from '../readers/reader.js'
import type { Source } from './lint-source.js'

/** The drafts of a file. @throws InputError when the reader cannot parse it, or when a draft is too large */
export async function draftsOf(
  source: Source,
  maxDraftSize: number,
  onNote?: (note: ReadNote) => void
): Promise<readonly Draft[]> {
  const drafts = await source.reader.read(source.text, source.path, {
    ...readOptions(source),
    ...(onNote ? { onNote } : {})
  })
  const large = source.reader.values && drafts.find(({ text }) => isOver(text, maxDraftSize))
  if (large) throw tooLarge(`${source.path} ${large.pointer}`, maxDraftSize)
  return drafts
}

/** What a reader is told about a file. */
export function readOptions({ encoding, reader, selection, isNamed }: Source): ReadOptions {
  return {
    encoding,
    ...(selection ? { selection } : {}),
    ...(isNamed ? { isNamed } : {}),
    ...(reader.values ? { presets: helpdeskPresets() } : {})
  }
}

let presets: readonly HelpdeskPreset[] | undefined

/** The presets of the package, read when the first data file comes up. */
function helpdeskPresets(): readonly HelpdeskPreset[] {
  return (presets ??= JSON.parse(readCompiledHelpdesks()) as readonly HelpdeskPreset[])
}

function isOver(text: string, maxBytes: number): boolean {
  return text.length * 3 > maxBytes && Buffer.byteLength(text) > maxBytes
}

function tooLarge(value: string, maxBytes: number): InputError {
  return new InputError({
    code: 'draft-too-large',
    what: 'draft is too large',
    value,
    expected: `at most ${maxBytes} bytes`,
    remedy: 'raise the limit with --max-draft-size'
  })
}
