import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAround } from '../../src/core/sentence-around.js'

describe('sentenceAround', () => {
  it.each([
    ['One. You failed [to] send it. Two.', 'You failed to send it.'],
    ['[One]', 'One'],
    ['A line\nthat [goes] on. Next.', 'A line\nthat goes on.'],
    ['Hi,\n\nfirst [one]\n\nlast', 'first one'],
    ['Mr. Reed and Dr. Hall [failed]. So.', 'Mr. Reed and Dr. Hall failed.'],
    ['Ready? [Go]! Now.', 'Go!'],
    ['“Stop.” [He] left.', 'He left.'],
    ['One. [Two. Three.] Four.', 'Two. Three.']
  ])('%j', (marked, expected) => {
    const start = marked.indexOf('[')
    const end = marked.indexOf(']') - 1
    const text = marked.replace(/[[\]]/g, '')
    const { start: from, end: to } = sentenceAround(text, { start, end })
    expect(text.slice(from, to).trim()).toBe(expected)
  })

  it('always holds the span and stays in the text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'B', '. ', '! ', '\n', '\n\n', '?', ' ', 'Mr. ', '😀'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (value, a, b) => {
        const span = { start: Math.min(a, b, value.length), end: Math.min(Math.max(a, b), value.length) }
        const found = sentenceAround(value, span)
        expect(found.start).toBeGreaterThanOrEqual(0)
        expect(found.start).toBeLessThanOrEqual(span.start)
        expect(found.end).toBeGreaterThanOrEqual(span.end)
        expect(found.end).toBeLessThanOrEqual(value.length)
      })
    )
  })
})
