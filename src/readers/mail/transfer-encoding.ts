import type { Charset } from './charset.js'
import { createSourceBytes, pushByte, pushSource, type SourceBytes } from './source-bytes.js'

/** The bytes of a `7bit`, `8bit` or `binary` part; every line break becomes one line feed. */
export function readPlainBytes(source: string, start: number, end: number, latin1: boolean): SourceBytes {
  const out = createSourceBytes()
  for (const line of linesOf(source, start, end)) {
    pushSource(out, source, line.start, line.end, latin1)
    if (line.next > line.end) pushByte(out, 10, line.end, line.next)
  }
  return out
}

/** The bytes of a `quoted-printable` part; every line break that is not soft becomes one line feed. */
export function readQuotedPrintable(
  source: string,
  start: number,
  end: number,
  latin1: boolean
): SourceBytes {
  const out = createSourceBytes()
  for (const line of linesOf(source, start, end)) {
    const soft = line.end > line.start && source[line.end - 1] === '='
    const stop = soft ? line.end - 1 : line.end
    pushEscaped(out, source, line.start, stop, latin1)
    if (!soft && line.next > line.end) pushByte(out, 10, line.end, line.next)
  }
  return out
}

/** Adds text in which `=XX` is a byte; anything else stands for itself. */
export function pushEscaped(
  out: SourceBytes,
  source: string,
  start: number,
  end: number,
  latin1: boolean
): void {
  let literal = start
  for (let i = source.indexOf('=', start); i !== -1 && i + 2 < end; i = source.indexOf('=', i)) {
    const hex = source.slice(i + 1, i + 3)
    if (!/^[0-9A-Fa-f]{2}$/.test(hex)) {
      i++
      continue
    }
    pushSource(out, source, literal, i, latin1)
    pushByte(out, Number.parseInt(hex, 16), i, i + 3)
    literal = i += 3
  }
  pushSource(out, source, literal, end, latin1)
}

/** `text` as quoted-printable in `charset`, lines ended by `eol`; null when the charset lacks a character. */
export function writeQuotedPrintable(text: string, charset: Charset, eol: string): string | null {
  const lines: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const bytes = charset.encode(line)
    if (bytes === null) return null
    lines.push(foldQuotedPrintable(bytes.map(quoteByte), eol))
  }
  return lines.join(eol)
}

const MAX_LINE = 76

function quoteByte(byte: number, i: number, all: readonly number[]): string {
  const blank = byte === 0x20 || byte === 0x09
  if (blank && i < all.length - 1) return String.fromCharCode(byte)
  if (byte > 0x20 && byte < 0x7f && byte !== 0x3d) return String.fromCharCode(byte)
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

function foldQuotedPrintable(atoms: readonly string[], eol: string): string {
  let out = ''
  let column = 0
  for (const atom of atoms) {
    if (column + atom.length >= MAX_LINE) {
      out += `=${eol}`
      column = 0
    }
    out += atom
    column += atom.length
  }
  return out
}

interface SourceLine {
  readonly start: number
  /** Before the line break and any carriage return that stands before it. */
  readonly end: number
  readonly next: number
}

function* linesOf(source: string, start: number, end: number): Generator<SourceLine> {
  while (start < end) {
    const feed = source.indexOf('\n', start)
    const next = feed === -1 || feed >= end ? end : feed + 1
    let stop = next === feed + 1 ? feed : next
    while (stop > start && source[stop - 1] === '\r') stop--
    yield { start, end: stop, next }
    start = next
  }
}
