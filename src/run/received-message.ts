import type { InputStream } from '../platform/io.js'
import { readerFor } from '../readers/registry.js'
import { textReader } from '../readers/text.js'
import { layoutOf } from '../zones/layout.js'
import { draftsOf } from './drafts-of.js'
import { draftFile, readDraft } from './read-draft.js'

/** What the sender of a received mail wrote: the text of a file without signature and quoted mail. @throws InputError */
export async function readReceived(
  file: string,
  limits: { readonly cwd: string; readonly maxDraftSize: number },
  stdin: InputStream
): Promise<string> {
  const { source } = await readDraft(
    draftFile(file, undefined),
    { ...limits, reader: readerFor(file) ?? textReader },
    stdin
  )
  const drafts = await draftsOf(source, limits.maxDraftSize)
  return drafts.map(({ text }) => ownWords(text)).join('\n\n')
}

function ownWords(text: string): string {
  const own = layoutOf(text).zones.filter(({ zone }) => ['greeting', 'body', 'closing'].includes(zone))
  // a mail that is nothing but quoted was forwarded as it is
  return own.length === 0 ? text : own.map(({ start, end }) => text.slice(start, end)).join('')
}
