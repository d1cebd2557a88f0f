import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** Bytes of the length that stands before what is deflated: memory that grows on the way would be copied each time. */
const LENGTH = 4

/**
 * Compiled rules as text, for the modules of the library: their length, and they themselves deflated, in base64. It
 * loads at once in any JavaScript, without a file system, and is a third as long as what it holds.
 */
export function packBytes(bytes: Uint8Array): string {
  const deflated = deflateSync(bytes, { level: 9 })
  const packed = new Uint8Array(LENGTH + deflated.length)
  new DataView(packed.buffer).setUint32(0, bytes.length)
  packed.set(deflated, LENGTH)
  return btoa(strFromU8(packed, true))
}

/** The bytes that `packBytes` has packed, in memory of their own. */
export function unpackBytes(text: string): Uint8Array<ArrayBuffer> {
  const packed = strToU8(atob(text), true)
  const out = new Uint8Array(new DataView(packed.buffer).getUint32(0))
  inflateSync(packed.subarray(LENGTH), { out })
  return out
}

/** The same for a text. */
export function packText(text: string): string {
  return packBytes(strToU8(text))
}

export function unpackText(packed: string): string {
  return strFromU8(unpackBytes(packed))
}
