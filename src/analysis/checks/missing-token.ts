import type { Check } from './check.js'

const TOKEN = /\[\[\s?MISSING TOKEN\b[^\]\n]{0,200}\]{0,2}/g

/** What HubSpot writes where it has no value for a placeholder. */
export const missingToken: Check = {
  rule: {
    id: 'template/missing-token',
    category: 'template',
    severity: 'error',
    confidence: 'high',
    status: 'stable',
    aliases: []
  },
  mayHold: (text) => text.includes('MISSING TOKEN'),
  find: (text, start, end) =>
    [...text.slice(start, end).matchAll(TOKEN)].map(({ 0: { length }, index }) => ({
      start: start + index,
      end: start + index + length
    }))
}
