import type { Draft, Profile } from '../../core/draft.js'
import { bomLength } from '../byte-order-mark.js'
import { escapeHtml } from '../html/escape-html.js'
import { stripHtml } from '../html/strip-html.js'
import { parseLanguageTag } from '../language-tag.js'
import { composeMaps, createSegmentMap, NO_SOURCE } from '../segment-map.js'
import { type HeaderBlock, headerValue, readHeader } from './header.js'
import { joinTexts } from './join-texts.js'
import { findMimeParts, type MimePart } from './mime-parts.js'
import { type PlacedText, readPartText } from './part-text.js'
import { parseWholeMail } from './postal-mime.js'
import { readSubject } from './subject.js'

/** The drafts of a mail: `subject`, unless it is empty, and `body`. `latin1`: a unit of `source` is a byte. */
export async function readMail(source: string, latin1: boolean): Promise<readonly Draft[]> {
  const start = bomLength(source)
  const header = readHeader(source, start, source.length)
  const field = header.fields.find(({ name }) => name === 'subject')
  const subject = field && (await readSubject(source, field, latin1))
  const body = await readBody(source, start, latin1)
  const common = { markup: 'plain', ...commonOf(source, header) } as const
  return [
    ...(subject?.text ? [{ ...subject, pointer: 'subject', ...common }] : []),
    ...(body ? [{ ...body, pointer: 'body', ...common }] : [])
  ]
}

/** What the header says of the whole mail: its language, and whether a machine sent it. */
function commonOf(source: string, header: HeaderBlock): { lang?: string; profile?: Profile } {
  const lang = parseLanguageTag(headerValue(source, header, 'content-language')?.split(',')[0])
  const auto = headerValue(source, header, 'auto-submitted')
  const isAutomatic = auto !== undefined && !/^no\b/i.test(auto)
  return { ...(lang ? { lang } : {}), ...(isAutomatic ? { profile: 'transactional' } : {}) }
}

async function readBody(source: string, start: number, latin1: boolean): Promise<PlacedText | null> {
  const parts = findMimeParts(source, start, source.length).filter((part) => !part.isAttachment)
  const plain = await readAll(source, ofType(parts, 'text/plain'), latin1)
  if (plain.some(({ text }) => text.trim() !== '')) return joinTexts(plain)
  const html = await readAll(source, ofType(parts, 'text/html'), latin1)
  if (html.length > 0) return joinTexts(html.map(fromHtml))
  return plain.length > 0 ? joinTexts(plain) : readUnplaced(source, latin1)
}

function ofType(parts: readonly MimePart[], type: string): readonly MimePart[] {
  return parts.filter((part) => part.type === type)
}

function readAll(source: string, parts: readonly MimePart[], latin1: boolean): Promise<PlacedText[]> {
  return Promise.all(parts.map((part) => readPartText(source, part, latin1)))
}

function fromHtml({ text: html, map }: PlacedText): PlacedText {
  const { text, segments } = stripHtml(html)
  return { text, map: composeMaps(createSegmentMap(segments, escapeHtml), map) }
}

/** A mail in which no text part was found may be of a shape that only postal-mime knows. */
async function readUnplaced(source: string, latin1: boolean): Promise<PlacedText | null> {
  const text = (await parseWholeMail(source, latin1))?.text
  return text?.trim() ? { text, map: NO_SOURCE } : null
}
