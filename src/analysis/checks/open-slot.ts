import type { Check } from './check.js'

const SLOT = /⟨[^⟨⟩\n]{1,80}⟩/gu

/** A slot such as ⟨date⟩ that nobody has filled. */
export const openSlot: Check = {
  rule: {
    id: 'template/open-slot',
    category: 'template',
    severity: 'error',
    confidence: 'high',
    status: 'stable',
    aliases: []
  },
  mayHold: (text) => text.includes('⟨'),
  find: (text, start, end) =>
    [...text.slice(start, end).matchAll(SLOT)].map(({ 0: { length }, index }) => ({
      start: start + index,
      end: start + index + length
    }))
}
