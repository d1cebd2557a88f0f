import { createMappedTextBuilder, type MappedTextBuilder } from '../mapped-text.js'
import { createSegmentMap, NO_SOURCE } from '../segment-map.js'
import { charsetOf, repairWindows1252 } from './charset.js'
import { decodeSourceBytes } from './decode-bytes.js'
import type { HeaderField } from './header.js'
import type { PlacedText } from './part-text.js'
import { decodeSubject } from './postal-mime.js'
import { createSourceBytes, pushSource, type SourceBytes } from './source-bytes.js'
import { pushEscaped } from './transfer-encoding.js'

const ENCODED_WORD = /=\?([^?\s]+)\?([QqBb])\?([^?]*)\?=/g
const BLANKS = /^[ \t\r\n]+$/

/**
 * The decoded subject. Literal text and `Q` words map to the source, `B` words do not. Only a subject without
 * encoded words can be written, since a replacement could not know in which word it lands.
 */
export async function readSubject(source: string, field: HeaderField, latin1: boolean): Promise<PlacedText> {
  const official = await decodeSubject(source.slice(field.start, field.end), latin1)
  const { start, end } = withoutBlanks(source, field)
  const value = source.slice(start, end)
  const words = [...value.matchAll(ENCODED_WORD)]
  const builder = createMappedTextBuilder()
  let at = 0
  let last: RegExpExecArray | undefined
  for (const word of words) {
    const between = value.slice(at, word.index)
    if (!(last && BLANKS.test(between))) addLiteral(builder, source, start + at, start + word.index, latin1)
    addWord(builder, source, start + word.index, word, latin1)
    at = word.index + word[0].length
    last = word
  }
  addLiteral(builder, source, start + at, end, latin1)
  const { text, segments } = builder.build()
  if (text !== official) return { text: official, map: NO_SOURCE }
  const encode = (edit: string) => (words.length > 0 ? null : encodeLiteral(edit, value, latin1))
  return { text, map: createSegmentMap(segments, encode) }
}

function withoutBlanks(source: string, { start, end }: HeaderField): { start: number; end: number } {
  while (start < end && BLANKS.test(source[start]!)) start++
  while (end > start && BLANKS.test(source[end - 1]!)) end--
  return { start, end }
}

/** Literal header text is UTF-8 (RFC 6532); the line break of a fold is not part of it. */
function addLiteral(
  builder: MappedTextBuilder,
  source: string,
  start: number,
  end: number,
  latin1: boolean
): void {
  const run = createSourceBytes()
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && source[i] !== '\r' && source[i] !== '\n') continue
    pushSource(run, source, from, i, latin1)
    from = i + 1
  }
  addRun(builder, run, 'utf-8', source)
}

function addWord(
  builder: MappedTextBuilder,
  source: string,
  at: number,
  word: RegExpExecArray,
  latin1: boolean
): void {
  const [, label = '', kind = '', body = ''] = word
  const charset = label.split('*')[0]!
  if (kind.toUpperCase() === 'B') {
    builder.unmapped(decodeBase64(body, charset))
    return
  }
  const start = at + `=?${label}?${kind}?`.length
  const run = createSourceBytes()
  pushEscaped(run, source, start, start + body.length, latin1)
  for (let i = 0; i < run.bytes.length; i++) {
    // A literal underscore is a space; `=5F` is an underscore.
    if (run.bytes[i] === 0x5f && run.ends[i]! - run.starts[i]! === 1) run.bytes[i] = 0x20
  }
  addRun(builder, run, charset, source)
}

function addRun(builder: MappedTextBuilder, run: SourceBytes, label: string, source: string): void {
  const charset = charsetOf(label)
  if (charset === null) return
  const { text, segments } = decodeSourceBytes(run, charset, source)
  for (const { d0, d1, s0, s1, copy } of segments) {
    if (copy) builder.copy(text.slice(d0, d1), s0)
    else builder.atom(text.slice(d0, d1), s0, s1)
  }
}

function decodeBase64(body: string, charset: string): string {
  try {
    const bytes = Uint8Array.from(atob(body), (unit) => unit.charCodeAt(0))
    return repairWindows1252(new TextDecoder(charset).decode(bytes), charset)
  } catch {
    return ''
  }
}

function encodeLiteral(text: string, value: string, latin1: boolean): string | null {
  if (/[\r\n]|=\?/.test(text)) return null
  const isAscii = !/[^\x00-\x7f]/.test(text)
  return isAscii || (!latin1 && /[^\x00-\x7f]/.test(value)) ? text : null
}
