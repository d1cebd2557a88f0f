/** One character that begins at a byte offset, and how many bytes it takes. */
export interface DecodedUnit {
  readonly text: string
  readonly length: number
}

/** A charset whose characters can be told apart in the byte stream. */
export interface Charset {
  readonly isUtf8: boolean
  /** The character that begins at `bytes[from]`. */
  decodeAt(bytes: readonly number[], from: number): DecodedUnit
  /** The bytes of `text`; null when the charset lacks one of its characters. */
  encode(text: string): readonly number[] | null
}

const SINGLE_BYTE = /^(?:windows-(?:125\d|874)|iso-8859-\d+|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/

/** The charset of a MIME label; no label is UTF-8. Null for multi-byte charsets other than UTF-8. */
export function charsetOf(label: string | undefined): Charset | null {
  const name = (label ?? '').trim().toLowerCase() || 'utf-8'
  const encoding = canonicalName(name)
  if (encoding === 'utf-8') return UTF8
  if (encoding === null || !SINGLE_BYTE.test(encoding)) return null
  return singleByte(encoding, lastByteOf(name))
}

/**
 * Node 20 decodes windows-1252 as latin1, so that `“` becomes U+0093. Puts the characters of the code page in
 * the place of such controls, which a text of that charset cannot hold.
 */
export function repairWindows1252(text: string, label: string): string {
  if (canonicalName(label.trim().toLowerCase()) !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!)
}

/** The characters of the bytes 0x80 to 0x9F; five of them are controls there too. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function canonicalName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/**
 * What may be written: decoders read `us-ascii`, `iso-8859-1` and `iso-8859-9` as the Windows code pages, but
 * the bytes that only those have must not be put into a mail that names the ISO charset.
 */
function lastByteOf(label: string): (byte: number) => boolean {
  if (/ascii|^ansi_x3/.test(label)) return (byte) => byte < 0x80
  if (/^(?:windows|cp|x-cp)/.test(label)) return () => true
  return (byte) => byte < 0x80 || byte >= 0xa0
}

const UTF8: Charset = {
  isUtf8: true,
  decodeAt(bytes, from) {
    const length = sequenceLength(bytes[from]!)
    if (length === 1) return { text: String.fromCharCode(bytes[from]!), length }
    const text = length === 0 ? null : decodeStrictly(bytes.slice(from, from + length))
    return text === null ? { text: '\ufffd', length: 1 } : { text, length }
  },
  encode: (text) => [...new TextEncoder().encode(text)]
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeStrictly(sequence: readonly number[]): string | null {
  try {
    return STRICT.decode(Uint8Array.from(sequence))
  } catch {
    return null
  }
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

function singleByte(encoding: string, mayWrite: (byte: number) => boolean): Charset {
  const bytes256 = Uint8Array.from({ length: 256 }, (_, i) => i)
  const table = [...repairWindows1252(new TextDecoder(encoding).decode(bytes256), encoding)]
  const byteOf = new Map(table.map((char, byte) => [char, byte]))
  return {
    isUtf8: false,
    decodeAt: (bytes, from) => ({ text: table[bytes[from]!]!, length: 1 }),
    encode(text) {
      const bytes: number[] = []
      for (const char of text) {
        const byte = byteOf.get(char)
        if (byte === undefined || char === '\ufffd' || !mayWrite(byte)) return null
        bytes.push(byte)
      }
      return bytes
    }
  }
}
