import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'

const METHOD = 'aes-256-gcm'
const TAG = 16
/** Each key seals one value only. */
const NONCE = Buffer.alloc(12)

/** What a cache keeps of a text: its name, and a seal that only the text itself opens. */
export interface Seal {
  readonly name: string
  /** On one line. */
  close(value: string): string
  /** Undefined when it was closed with another text, or is damaged. */
  open(sealed: string): string | undefined
}

/** `content`: everything that the value depends on. Who has the content can open the value, and nobody else. */
export function sealFor(content: string): Seal {
  const digest = createHash('sha512').update(content).digest()
  const key = digest.subarray(32)
  return {
    name: digest.subarray(0, 32).toString('hex'),
    close(value) {
      const cipher = createCipheriv(METHOD, key, NONCE)
      const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
      return Buffer.concat([cipher.getAuthTag(), body]).toString('base64')
    },
    open(sealed) {
      try {
        const bytes = Buffer.from(sealed, 'base64')
        const decipher = createDecipheriv(METHOD, key, NONCE).setAuthTag(bytes.subarray(0, TAG))
        return Buffer.concat([decipher.update(bytes.subarray(TAG)), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    }
  }
}
