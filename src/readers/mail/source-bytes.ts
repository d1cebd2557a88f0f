/** Bytes of a mail part and, for each, the range of source units that it was written with. */
export interface SourceBytes {
  readonly bytes: number[]
  readonly starts: number[]
  readonly ends: number[]
}

export function createSourceBytes(): SourceBytes {
  return { bytes: [], starts: [], ends: [] }
}

export function pushByte(out: SourceBytes, byte: number, start: number, end: number): void {
  out.bytes.push(byte)
  out.starts.push(start)
  out.ends.push(end)
}

/**
 * Adds the bytes that `source.slice(start, end)` stands for in the file: one a unit when `latin1`, otherwise
 * the UTF-8 form of each character.
 */
export function pushSource(
  out: SourceBytes,
  source: string,
  start: number,
  end: number,
  latin1: boolean
): void {
  for (let i = start; i < end; ) {
    const code = source.codePointAt(i)!
    if (latin1 || code < 0x80) {
      pushByte(out, source.charCodeAt(i) & 0xff, i, i + 1)
      i++
      continue
    }
    const next = Math.min(end, i + (code > 0xffff ? 2 : 1))
    for (const byte of utf8(code)) pushByte(out, byte, i, next)
    i = next
  }
}

/** The bytes of `text` in the file: one a unit when `latin1`, UTF-8 otherwise. */
export function toBytes(text: string, latin1: boolean): Uint8Array {
  if (!latin1) return new TextEncoder().encode(text)
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 0xff)
}

function utf8(code: number): readonly number[] {
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)]
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
}
