/**
 * An image as text, for the modules of the library: most of its numbers are small, so that each takes as many bytes as
 * it needs (seven bits in each, the lowest first, the sign in the lowest), and the bytes are base64.
 */
export function imageText(image: Int32Array): string {
  const bytes: number[] = []
  for (const value of image) {
    let rest = ((value << 1) ^ (value >> 31)) >>> 0
    for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80)
    bytes.push(rest)
  }
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** The image that `imageText` has made a text of. */
export function readImageText(text: string): Int32Array {
  const binary = atob(text)
  let count = 0
  for (let i = 0; i < binary.length; i++) if (binary.charCodeAt(i) < 0x80) count++
  const image = new Int32Array(count)
  let at = 0
  for (let i = 0; i < count; i++) {
    let value = 0
    let byte = 0x80
    for (let shift = 0; byte >= 0x80; shift += 7) {
      byte = binary.charCodeAt(at++)
      value |= (byte & 0x7f) << shift
    }
    image[i] = (value >>> 1) ^ -(value & 1)
  }
  return image
}
