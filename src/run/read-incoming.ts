import type { Draft, LanguageCode } from '../core/draft.js'
import type { SourceRange } from '../core/report.js'
import type { IncomingMessage, MessageKind, Passage, Sender } from '../incoming/incoming-message.js'
import { MESSAGE_KINDS } from '../incoming/incoming-message.js'
import { playFor } from '../incoming/play.js'
import { senderFromHeader } from '../incoming/sender.js'
import type { MessageReader, ReadOptions } from '../retext/message-reader.js'
import type { Source } from './lint-source.js'

/** A passage at its place in the file; null where the file cannot be addressed. */
type Located<T extends Passage> = Omit<T, 'range'> & { readonly range: SourceRange | null }

/** What `draft --reply-to FILE --analyse --format json` prints. */
export interface IncomingReport {
  readonly lang: LanguageCode | null
  readonly kinds: readonly MessageKind[]
  readonly asks: readonly Located<Passage>[]
  readonly dates: readonly Located<IncomingMessage['dates'][number]>[]
  readonly promised: readonly Located<IncomingMessage['promised'][number]>[]
  readonly amounts: readonly Located<IncomingMessage['amounts'][number]>[]
  readonly refs: readonly Located<IncomingMessage['refs'][number]>[]
  readonly play: string | null
}

/** A received file as it was understood; `sender` is not part of the report. */
export interface ReadIncoming {
  readonly report: IncomingReport
  readonly sender: Sender | undefined
  /** What was read, draft by draft: the subject of a mail, its body. */
  readonly messages: readonly IncomingMessage[]
  readonly body: { readonly text: string; readonly message: IncomingMessage }
}

/** Reads a received mail or text. @throws InputError when it cannot be parsed, UsageError for a bad time */
export async function readIncoming(
  source: Source,
  reader: MessageReader,
  options: ReadOptions
): Promise<ReadIncoming> {
  const drafts = await source.reader.read(source.text, source.path, { encoding: source.encoding })
  const sender = source.reader.name === 'eml' ? senderOf(source.text) : undefined
  const body = drafts.findLast(({ pointer }) => pointer !== 'subject') ?? drafts[0]
  const lang = body && (await reader.analyseIncoming(body.text, options)).lang
  const known = { ...options, lang: lang ?? options.lang, ...(sender ? { sender } : {}) }
  const read = await Promise.all(
    drafts.map(async (draft) => ({ draft, message: await reader.analyseIncoming(draft.text, known) }))
  )
  const messages = read.map(({ message }) => message)
  const own = read.find(({ draft }) => draft === body)
  return {
    report: merged(read, lang ?? null),
    sender: senderIn(messages),
    messages,
    body: {
      text: own?.draft.text ?? '',
      message: own?.message ?? (await reader.analyseIncoming('', known))
    }
  }
}

/** The report on one message whose text is its own source. */
export function incomingReport(message: IncomingMessage): IncomingReport {
  const { lang, kinds, asks, dates, promised, amounts, refs, play } = message
  return { lang, kinds, asks, dates, promised, amounts, refs, play }
}

interface Read {
  readonly draft: Draft
  readonly message: IncomingMessage
}

function merged(read: readonly Read[], lang: LanguageCode | null): IncomingReport {
  const seen = read.flatMap(({ message }) => message.kinds)
  // a subject only names its matter
  const kinds = MESSAGE_KINDS.filter(
    (kind) => seen.includes(kind) && (kind !== 'information' || new Set(seen).size === 1)
  )
  const all = <T extends Passage>(pick: (message: IncomingMessage) => readonly T[]) =>
    read.flatMap(({ draft, message }) => pick(message).map((passage) => located(passage, draft)))
  const inBody = all(({ asks }) => asks)
  return {
    lang,
    kinds,
    asks: inBody,
    dates: all(({ dates }) => dates),
    promised: all(({ promised }) => promised),
    amounts: all(({ amounts }) => amounts),
    refs: all(({ refs }) => refs),
    play: playFor(kinds)
  }
}

function located<T extends Passage>(passage: T, { map }: Draft): Located<T> {
  const span = map.toSource({ start: passage.range[0], end: passage.range[1] })
  return { ...passage, range: span && [span.start, span.end] }
}

/** The `From:` line of a mail. */
function senderOf(mail: string): Sender | undefined {
  const header = mail.slice(0, /\r?\n\r?\n/.exec(mail)?.index ?? mail.length)
  const line = /^from:[ \t]*(.+(?:\r?\n[ \t].+)*)/im.exec(header)?.[1]
  return line === undefined ? undefined : senderFromHeader(line.replace(/\r?\n[ \t]+/g, ' '))
}

function senderIn(messages: readonly IncomingMessage[]): Sender | undefined {
  return messages.findLast(({ sender }) => sender !== undefined)?.sender
}
