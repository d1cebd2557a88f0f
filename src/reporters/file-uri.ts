const LONE_SURROGATE = /\p{Cs}/gu

/** A path with forward slashes as a URI reference: relative as it is, absolute as `file:`. */
export function fileUri(filePath: string): string {
  const uri = filePath.replace(LONE_SURROGATE, '\ufffd').split('/').map(encodeURIComponent).join('/')
  if (uri.startsWith('/')) return `file://${uri}`
  return /^[a-z]%3A\//i.test(uri) ? `file:///${uri.replace('%3A', ':')}` : uri
}
