import type { IncomingMessage } from '../incoming/incoming-message.js'
import type { Io } from '../platform/io.js'
import { readerFor } from '../readers/registry.js'
import { textReader } from '../readers/text.js'
import type { MessageReader, ReadOptions } from '../retext/message-reader.js'
import { decodeDraft, draftFile, readDraft } from './read-draft.js'
import { type IncomingReport, readIncoming } from './read-incoming.js'

/** When and in which language a message is read. */
export interface MessageClock extends Pick<ReadOptions, 'lang'> {
  readonly now: string
  readonly tz: string
}

/** A message as it was read, and what it was understood to say. */
export interface ReadMessage {
  /** The body, without a subject. */
  readonly text: string
  /** What is printed of it; ranges count in the file. */
  readonly report: IncomingReport
  /** The same for drafting: all of the body, and the references of the subject; ranges count in `text`. */
  readonly message: IncomingMessage
}

/** Reads a mail or a text (`-`: standard input). @throws InputError, UsageError */
export async function readMessage(
  file: string,
  limits: { readonly cwd: string; readonly maxDraftSize: number },
  clock: MessageClock,
  reader: MessageReader,
  io: Io
): Promise<ReadMessage> {
  const source = await sourceOf(file, limits, io)
  const { report, sender, messages, body } = await readIncoming(source, reader, clock)
  const refs = messages.flatMap((message) => message.refs)
  const { kinds, play } = report
  return {
    text: body.text,
    report,
    message: { ...body.message, kinds, play, refs, ...(sender ? { sender } : {}) }
  }
}

const MAIL =
  /^\uFEFF?(?:from|return-path|received|delivered-to|subject|date|to|message-id|mime-version|x-[\w-]+):\s/i

/** A mail may come through standard input, which has no name to tell it by. */
async function sourceOf(
  file: string,
  limits: { readonly cwd: string; readonly maxDraftSize: number },
  io: Io
) {
  if (file !== '-') {
    const reader = readerFor(file) ?? textReader
    return (await readDraft(draftFile(file, undefined), { ...limits, reader }, io.stdin)).source
  }
  const bytes = await io.stdin.read()
  const name = MAIL.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))
    ? 'message.eml'
    : 'message.txt'
  return decodeDraft(bytes, draftFile('-', name), { ...limits, reader: readerFor(name) ?? textReader }).source
}
