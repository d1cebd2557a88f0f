import { createHash } from 'node:crypto'
import { sentenceAround } from '../../core/sentence-around.js'
import type { Span } from '../../core/span.js'

/**
 * Stands for the sentence around a finding: 16 hex digits that stay the same when lines are wrapped anew, quotation
 * marks are bent or capitals change, and that do not give the sentence away.
 */
export function sentenceHash(text: string, span: Span): string {
  const { start, end } = sentenceAround(text, span)
  return createHash('sha256')
    .update(normalised(text.slice(start, end)))
    .digest('hex')
    .slice(0, 16)
}

function normalised(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\s\u200b\u00ad]+/gu, ' ')
    .trim()
    .toLowerCase()
}
