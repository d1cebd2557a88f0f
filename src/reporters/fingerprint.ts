import { createHash } from 'node:crypto'
import type { Message } from '../core/report.js'

/** Names findings so that they are known again after lines have moved. */
export interface Fingerprints {
  /** 16 hexadecimal digits, a colon, and which finding of this kind it is in its file: `3f…a0:1`. */
  of(filePath: string, message: Message): string
}

/**
 * A finding is known by its rule, its file and the words it marks, never by its line. Equal ones are counted in the
 * order in which they are asked for, so that no two of a report are the same.
 */
export function createFingerprints(): Fingerprints {
  const seen = new Map<string, number>()
  return {
    of(filePath, { ruleId, actual }) {
      const words = actual.normalize('NFC').trim().replace(/\s+/g, ' ')
      const hash = digest([ruleId, filePath, words]).slice(0, 16)
      const count = (seen.get(hash) ?? 0) + 1
      seen.set(hash, count)
      return `${hash}:${count}`
    }
  }
}

/** 64 hexadecimal digits for a list of texts; lists that differ in any part differ here. */
export function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
