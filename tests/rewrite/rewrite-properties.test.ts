import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepsTokens, namesIn, protectedTokens } from '../../src/rewrite/protected-tokens.js'
import { layoutOf } from '../../src/zones/layout.js'
import { english, rewritten } from './rewriter.js'

const words = english.texts().rewrite!
const count = (text: string, names?: readonly string[]) => protectedTokens(text, words, 'en', names)

const SENTENCES = [
  "We can't refund the £12 charge.",
  'Unfortunately we are unable to move it to 3 May, because the hall is full.',
  'The seal was open.',
  "I understand your frustration, but that's how it is.",
  'Your call is important to us.',
  'You promised the drawings by Monday and never sent them!!!',
  'You failed to call Anna on Friday.',
  'I can send a {{item}} instead.',
  'See https://example.org/help for the steps.',
  'Do you even read what we write?',
  'One more mail of that kind and I close the ticket.',
  "I'll call you on Tuesday at 10:30.",
  'Please be advised that invoice 5590 is open.',
  "it's a no-go on the trial plan",
  'You asked for delivery on Sunday.',
  "So no, I'm afraid we cannot deliver then."
]
const GREETINGS = ['', 'Hi Petra,\n\n', 'Hey Sam, ', 'Dear Mr Okafor,\n\n']
const ENDS = ['', '\n\nBest,\nMolly\n', '\n\nKind regards\nJo\n-- \nJo, 555 0100\n']
const QUOTES = [
  '',
  '> Can I have my money back?\n\n',
  '> you useless idiots, my order 881 never came\n\n',
  '> The lamp arrived broken.\n\n'
]

const draft = fc
  .record({
    quote: fc.constantFrom(...QUOTES),
    greeting: fc.constantFrom(...GREETINGS),
    paragraphs: fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3
    }),
    end: fc.constantFrom(...ENDS),
    newline: fc.constantFrom('\n', '\r\n')
  })
  .map(({ quote, greeting, paragraphs, end, newline }) => {
    const body = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')
    // behind a greeting on the same line a sentence begins small, and a capital is that of a name
    const goesOn = greeting.endsWith(', ') && !/^I\b/.test(body)
    const begun = goesOn ? body.charAt(0).toLowerCase() + body.slice(1) : body
    return (quote + greeting + begun + end).replaceAll('\n', newline)
  })

/** What a rewrite may not touch. */
function frame(text: string): string[] {
  return layoutOf(text)
    .zones.filter(({ zone }) => zone !== 'body' && zone !== 'closing')
    .map(({ zone, start, end }) => `${zone}: ${text.slice(start, end)}`)
}

describe('any draft, rewritten', () => {
  it('is the same the second time, though the first took a *we* with its stock line', () => {
    const once = rewritten(
      "Hey Sam, We can't refund the £12 charge. We can't refund it. I'll call you on Tuesday.\n\nYou promised the drawings by Monday and never sent them!!! Your call is important to us. I can send a {{item}} instead."
    ).text
    expect(rewritten(once).text).toBe(once)
  })

  it('keeps its tokens, its frame and, the second time, itself', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(draft, (text) => {
        const { text: after, edits } = rewritten(text)
        const names = namesIn([text, after], words, 'en')
        expect(keepsTokens(count(text, names), count(after, names), count(`${text} Today`))).toBe(true)
        expect(frame(after)).toEqual(frame(text))
        expect(rewritten(after).text).toBe(after)
        const applied = edits.reduceRight(
          (made, { span, text: put }) => made.slice(0, span.start) + put + made.slice(span.end),
          text
        )
        expect(applied).toBe(after)
      }),
      { numRuns: 150 }
    )
  })
})
