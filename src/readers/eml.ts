import type { Reader } from './reader.js'

/**
 * A mail as RFC 5322 and MIME have it: a draft `subject` and a draft `body`. Offsets count in the file as it
 * was decoded, which is UTF-8 where the file is valid UTF-8 and latin1, one unit a byte, where it is not.
 */
export const emlReader: Reader = {
  name: 'eml',
  extensions: ['.eml'],
  fallbackEncoding: 'latin1',
  async read(source, _path, options) {
    const { readMail } = await import('./mail/read-mail.js')
    return readMail(source, options?.encoding === 'latin1')
  }
}
