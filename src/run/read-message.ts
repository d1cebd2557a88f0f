import type { IncomingMessage } from '../incoming/incoming-message.js'
import { senderFromHeader } from '../incoming/sender.js'
import type { Io } from '../platform/io.js'
import { headerValue, readHeader } from '../readers/mail/header.js'
import { readerFor } from '../readers/registry.js'
import { textReader } from '../readers/text.js'
import { createAnalysisStore } from '../retext/analysis-store.js'
import { createMessageReader, type ReadOptions } from '../retext/message-reader.js'
import { draftsOf } from './drafts-of.js'
import { linesOf } from './input-lines.js'
import { decodeDraft, draftFile, readDraft } from './read-draft.js'
import { createBuiltinLoader } from './rulesets.js'

/** When and in which language a message is read. */
export interface MessageClock extends Pick<ReadOptions, 'lang'> {
  readonly now: string
  readonly tz: string
}

/** A message as it was read, and what it was understood to say. */
export interface ReadMessage {
  readonly text: string
  readonly message: IncomingMessage
}

/** Reads a mail or a text (`-`: standard input). @throws InputError, UsageError */
export async function readMessage(
  file: string,
  limits: { readonly cwd: string; readonly maxDraftSize: number },
  clock: MessageClock,
  io: Io
): Promise<ReadMessage> {
  const source = await sourceOf(file, limits, io)
  const drafts = await draftsOf(source, limits.maxDraftSize)
  const body = drafts.find(({ pointer }) => pointer === 'body') ?? drafts[0]
  const text = body?.text ?? ''
  const from = headerValue(source.text, readHeader(source.text, 0, source.text.length), 'from')
  const sender = from === undefined || !/@/.test(from) ? undefined : senderFromHeader(from)
  const reader = createMessageReader(createAnalysisStore(createBuiltinLoader()))
  return { text, message: await reader.analyseIncoming(text, { ...clock, ...(sender ? { sender } : {}) }) }
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

/** One record a line in, what was understood of it a line out. Bad records are told of in their place. */
export async function analyseRecords(
  file: string,
  clock: MessageClock,
  maxDraftSize: number,
  io: Io
): Promise<void> {
  const reader = createMessageReader(createAnalysisStore(createBuiltinLoader()))
  for await (const line of linesOf(file, io, maxDraftSize)) {
    await io.stdout.write(`${JSON.stringify(await analysed(line.text, line.fault, reader, clock))}\n`)
    if (io.stdout.isBroken) return
  }
}

async function analysed(
  line: string,
  fault: string | undefined,
  reader: ReturnType<typeof createMessageReader>,
  clock: MessageClock
): Promise<unknown> {
  const record = fault === undefined ? fieldsOf(line) : undefined
  const text = record?.text
  if (typeof text !== 'string') {
    const message =
      'The record cannot be used; expected one JSON object a line with a text in the field “text”'
    return { id: record?.id ?? null, error: { code: 'bad-record', message } }
  }
  const lang = record?.lang
  const named = lang === 'en' || lang === 'it' || lang === 'tr' ? { lang } : {}
  return {
    id: record?.id ?? null,
    ...(await reader.analyseIncoming(text, { ...clock, ...named } as ReadOptions))
  }
}

function fieldsOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const record: unknown = JSON.parse(line)
    return typeof record === 'object' && record !== null && !Array.isArray(record)
      ? (record as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
