import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/**
 * Compiled rules as text, for the modules of the library: deflated, then base64. It loads at once in any JavaScript,
 * without a file system, and is a third as long as what it holds.
 */
export function packBytes(bytes: Uint8Array): string {
  return btoa(strFromU8(deflateSync(bytes, { level: 9 }), true))
}

/** The bytes that `packBytes` has packed, in memory of their own. */
export function unpackBytes(packed: string): Uint8Array<ArrayBuffer> {
  return inflateSync(strToU8(atob(packed), true)).slice()
}

/** The same for a text. */
export function packText(text: string): string {
  return packBytes(strToU8(text))
}

export function unpackText(packed: string): string {
  return strFromU8(unpackBytes(packed))
}
