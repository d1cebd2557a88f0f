import type { SourceMap } from '../../core/draft.js'
import { composeMaps, createSegmentMap, NO_SOURCE } from '../segment-map.js'
import { type Charset, charsetOf } from './charset.js'
import { decodeSourceBytes } from './decode-bytes.js'
import { encodeFlowed, unflow } from './flowed.js'
import type { MimePart } from './mime-parts.js'
import { decodePart } from './postal-mime.js'
import { readPlainBytes, readQuotedPrintable, writeQuotedPrintable } from './transfer-encoding.js'

/** A decoded text and its place in the source. */
export interface PlacedText {
  readonly text: string
  readonly map: SourceMap
}

/**
 * The text of a text part, line breaks as line feeds. postal-mime decides what the text is; the source map is
 * built beside it, and where the two disagree (or the part is base64) the text has no source.
 */
export async function readPartText(source: string, part: MimePart, latin1: boolean): Promise<PlacedText> {
  const text = await decodePart(source, part, latin1)
  const placed = placePart(source, part, latin1)
  const agrees = placed !== null && placed.text.trimEnd() === text.trimEnd()
  return joinFlowedLines(agrees ? placed : { text, map: NO_SOURCE }, part)
}

function placePart(source: string, part: MimePart, latin1: boolean): PlacedText | null {
  const charset = charsetOf(part.charset)
  if (charset === null || part.encoding === 'base64') return null
  const isQuoted = part.encoding === 'quoted-printable'
  const read = isQuoted ? readQuotedPrintable : readPlainBytes
  const run = read(source, part.start, part.end, latin1)
  const { text, segments } = decodeSourceBytes(run, charset, source)
  const eol = lineBreakOf(source, part)
  const is7Bit = part.encoding === '7bit' || part.encoding === ''
  const asciiOnly = is7Bit && run.bytes.every((byte) => byte < 0x80)
  const encode = isQuoted
    ? (edit: string) => writeQuotedPrintable(edit, charset, eol)
    : (edit: string) => writePlain(edit, charset, { eol, latin1, asciiOnly })
  return { text, map: createSegmentMap(segments, encode) }
}

function lineBreakOf(source: string, part: MimePart): string {
  const feed = source.lastIndexOf('\n', Math.max(part.start - 1, 0))
  return feed > 0 && source[feed - 1] !== '\r' ? '\n' : '\r\n'
}

/** Text for an unencoded part: bytes of the charset, one a unit, or the text itself in a file that is UTF-8. */
function writePlain(
  text: string,
  charset: Charset,
  { eol, latin1, asciiOnly }: { eol: string; latin1: boolean; asciiOnly: boolean }
): string | null {
  const bytes = charset.encode(text)
  const isAscii = bytes?.every((byte) => byte < 0x80)
  if (bytes === null || (asciiOnly && !isAscii)) return null
  if (!latin1 && !isAscii && !charset.isUtf8) return null
  const written = latin1 ? bytes.map((byte) => String.fromCharCode(byte)).join('') : text
  return written.replace(/\r?\n/g, eol)
}

function joinFlowedLines(placed: PlacedText, part: MimePart): PlacedText {
  if (!part.flowed || part.type !== 'text/plain') return placed
  const { text, segments } = unflow(placed.text, part.delSp)
  return { text, map: composeMaps(createSegmentMap(segments, encodeFlowed), placed.map) }
}
