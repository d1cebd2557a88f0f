import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LINTED_ZONES } from '../../src/core/zone.js'
import { parseDirectives } from '../../src/zones/directives.js'
import { fold } from '../../src/zones/folding.js'
import { layoutOf } from '../../src/zones/layout.js'
import { profileOf } from '../../src/zones/profile.js'
import { quotedText } from '../../src/zones/quoted-mail.js'

const PIECES = [
  'Hi Ann,',
  'Gentile signora Rossi,',
  'Kind regards',
  'Saygılarımla',
  'Thanks,',
  'Ann',
  '-- ',
  '> ',
  'wrote:',
  '<a@b.co>',
  'On 18 Nov 2026 10:12',
  'From: a',
  'To: b',
  'Subject: c',
  'Sent: d',
  '```',
  '    x',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  '\u00A0',
  '\uFEFF',
  '🙂',
  '\uD83D',
  'İ',
  'ı',
  '{{',
  '}}',
  '{%',
  '%}',
  '{',
  '}',
  '#{',
  '%{',
  '<%',
  '%>',
  '<',
  '>',
  '[',
  ']',
  '[[',
  ']]',
  '](',
  ')',
  '`',
  '``',
  '*',
  '**',
  '_',
  '#',
  '$',
  '%',
  '@',
  '.',
  ':',
  '://',
  'http://',
  'www.',
  'a.b/c',
  'x',
  'levelhead-disable',
  'levelhead-enable',
  '<!--',
  '-->',
  '{n, plural, one {',
  '} other {',
  'comment',
  'endcomment',
  'P.S.',
  'This is an automated message',
  'Thank you for it.',
  'Sent from my iPhone',
  '-----Original Message-----'
]

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('\n'))
)
const markup = fc.constantFrom('plain' as const, 'markdown' as const)

test('zones tile the text, in order, without a gap', () => {
  fc.assert(
    fc.property(text, markup, (draft, kind) => {
      let at = 0
      for (const zone of layoutOf(draft, { markup: kind }).zones) {
        expect(zone.start).toBe(at)
        expect(zone.end).toBeGreaterThan(zone.start)
        at = zone.end
      }
      expect(at).toBe(draft.length)
    }),
    { numRuns: 1500 }
  )
})

test('zones start at line starts', () => {
  fc.assert(
    fc.property(text, markup, (draft, kind) => {
      for (const { start } of layoutOf(draft, { markup: kind }).zones) {
        expect(start === 0 || /[\r\n]/.test(draft.charAt(start - 1))).toBe(true)
        expect(draft.slice(start - 1, start + 1)).not.toBe('\r\n')
      }
    })
  )
})

test('masks are sorted, apart, and inside one linted zone each', () => {
  fc.assert(
    fc.property(text, markup, (draft, kind) => {
      const { zones, masks } = layoutOf(draft, { markup: kind })
      let at = 0
      for (const { start, end } of masks) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        const home = zones.find((zone) => zone.start <= start && end <= zone.end)
        expect(LINTED_ZONES).toContain(home?.zone)
        at = end
      }
    }),
    { numRuns: 1500 }
  )
})

test('nothing throws, and directives cover what lies in the text', () => {
  fc.assert(
    fc.property(text, (draft) => {
      const layout = layoutOf(draft)
      expect(['reply', 'transactional']).toContain(profileOf(draft, layout))
      expect(quotedText(draft, layout).length).toBeLessThanOrEqual(draft.length)
      for (const { covers } of parseDirectives(draft, layout)) {
        for (const { span } of covers)
          expect(draft.slice(span.start, span.end).length).toBe(span.end - span.start)
      }
    })
  )
})

test('folding keeps the length', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => fold(word).length === word.length))
  expect(fold('IŞIK İade ışık Perché ’')).toBe("isik iade isik perche '")
})

test.each([
  '{{',
  '{% comment %}',
  '<a ',
  '[',
  '](',
  '`` ` ',
  'a.',
  'a@',
  '> x\n',
  '"}',
  '*',
  '{%',
  'http://(',
  '\r',
  'Thanks,\n',
  'x wrote:\n'
])('takes time in proportion to the text: %j', (piece) => {
  const draft = piece.repeat(Math.floor(400_000 / piece.length))
  const start = performance.now()
  layoutOf(draft, { markup: 'markdown' })
  layoutOf(draft)
  expect(performance.now() - start).toBeLessThan(1500)
})
