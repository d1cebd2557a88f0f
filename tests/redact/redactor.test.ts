import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../src/core/draft.js'
import { createRedactor, redactAddresses, redactValue } from '../../src/redact/redactor.js'
import { createOrdinaryWords } from '../../src/run/redact/ordinary-words.js'
import { builtinRuleset } from '../helpers/rules.js'

const ordinary = createOrdinaryWords(builtinRuleset)
const shown = (lang: LanguageCode, text: string) => createRedactor(text, ordinary(lang)).text

describe('names, numbers and addresses are masked, letter for letter', () => {
  it.each<[LanguageCode, string, string]>([
    ['en', 'Hi Ana,\n\nYou failed to attach it.', 'Hi ███,\n\nYou failed to attach it.'],
    ['en', 'Dear Mr Brown,\n\nThe brown box left.', 'Dear Mr █████,\n\nThe brown box left.'],
    ['en', 'hi grace i have not got it', 'hi █████ i have not got it'],
    ['en', 'Hey team, No.', 'Hey team, No.'],
    ['en', 'Dear customer, Refunds take days.', 'Dear customer, Refunds take days.'],
    ['en', 'Trevor Bevilacqua called on Friday.', '██████ ██████████ called on Friday.'],
    ['en', 'Will you call Will? Mark my words, Mark.', 'Will you call ████? Mark my words, ████.'],
    [
      'en',
      "We asked Dr. O'Brien, J. Smith and Anna-Maria van der Berg.",
      "We asked Dr. █'█████, █. █████ and ████-█████ van der ████."
    ],
    ['en', 'Per My Last Email, YOU FAILED.', 'Per My Last Email, YOU FAILED.'],
    ['en', 'Order AB-55812 cost €42.50 at 10:30.', 'Order AB-█████ cost €██.██ at ██:██.'],
    ['en', 'Call +44 20 7946 0000 now.', 'Call +██ ██ ████ ████ now.'],
    ['en', 'Pay to GB29 NWBK 6016 1331 9268 19.', 'Pay to ████ ████ ████ ████ ████ ██.'],
    ['en', 'Card 4111 1111 1111 1111 expired.', 'Card ████ ████ ████ ████ expired.'],
    [
      'en',
      'We sent it to 12 High Street, London SW1A 1AA.',
      'We sent it to ██ ████ ██████, ██████ ████ ███.'
    ],
    [
      'en',
      'Write to ana.re@example.org (https://example.com/help?id=7).',
      'Write to ███.██@███████.███ (█████://███████.███/████?██=█).'
    ],
    ['en', 'See shop.example.com/returns today.', 'See ████.███████.███/███████ today.'],
    [
      'en',
      'Dear {{customer_2}}, ⟨reason 3⟩ and %1$s stay.',
      'Dear {{customer_2}}, ⟨reason 3⟩ and %1$s stay.'
    ],
    ['en', 'Thanks,\nMolly McAllister\n', 'Thanks,\n█████ ██████████\n'],
    [
      'it',
      'Gentile Sig.ra Bassi,\n\nLei non ha inviato la ricevuta.',
      'Gentile Sig.ra █████,\n\nLei non ha inviato la ricevuta.'
    ],
    [
      'it',
      'La signora Elena De Santis abita in via Roma 12, 20121 Milano.',
      'La signora █████ ██ ██████ abita in ███ ████ ██, █████ ██████.'
    ],
    ['it', "Ha chiamato l'Avv. Neri venerdì.", "Ha chiamato l'Avv. ████ venerdì."],
    ['it', 'Il Suo rimborso arriva lunedì.', 'Il Suo rimborso arriva lunedì.'],
    ['it', 'mi chiamo Piero Gallo', 'mi chiamo █████ █████'],
    ['tr', 'Merhaba Işkın,\n\nIŞKIN aradı, ışkın yazdı.', 'Merhaba █████,\n\n█████ aradı, █████ yazdı.'],
    ['tr', 'Merhaba Ayşe Hanım,\n\nMakbuzu göndermediniz.', 'Merhaba ████ Hanım,\n\nMakbuzu göndermediniz.'],
    ['tr', "Ahmet Bey'in paketi Mehmet Yılmaz'a gitti.", "█████ Bey'in paketi ██████ ██████'a gitti."],
    ['tr', "IŞIL HANIM'ın iadesi Cuma günü.", "████ HANIM'ın iadesi Cuma günü."],
    ['tr', 'Gül Mah. Lale Sok. No: 5 D: 3 Kadıköy/İstanbul', '███ ███. ████ ███. ██: █ █: █ ███████/████████']
  ])('%s: %j', (lang, text, expected) => {
    expect(shown(lang, text)).toBe(expected)
  })

  it('a name is masked where it opens a sentence as well', () => {
    expect(shown('en', 'We asked Zorblax. Zorblax said no.')).toBe('We asked ███████. ███████ said no.')
  })

  it('emoji and letters of two units keep their length', () => {
    expect(shown('en', 'Hi 𝔸𝔹, 👩‍💻 E\u0301lodie is here.')).toHaveLength(
      'Hi 𝔸𝔹, 👩‍💻 E\u0301lodie is here.'.length
    )
  })
})

describe('what is said about a text', () => {
  const redactor = createRedactor('Hi Ana,\n\nCall Zorblax on 555812 or z@zorb.example.\n', ordinary('en'))
  it.each([
    ['“Zorblax” is named 2 times.', '“███████” is named 2 times.'],
    ["I haven't reached ZORBLAX yet: 555812.", "I haven't reached ███████ yet: ██████."],
    ['Write to z@zorb.example.', 'Write to █@████.███████.'],
    ['“failed to attach” puts the reader on trial.', '“failed to attach” puts the reader on trial.']
  ])('%j', (sentence, expected) => expect(redactor.said(sentence)).toBe(expected))
})

it('values of fields and errors', () => {
  expect(redactValue('ana@example.org', ordinary(null))).toBe('███@███████.███')
  expect(redactValue('billing', ordinary(null))).toBe('billing')
  expect(redactAddresses('expected at most 1000000 bytes; columns: Giancarlo, text, a@example.org')).toBe(
    'expected at most 1000000 bytes; columns: █████████, text, █@███████.███'
  )
})

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'Hi ',
          'Ana',
          'Zorblax',
          ', ',
          '. ',
          '\n',
          '\n\n',
          '5581',
          '@',
          'x.com',
          "'",
          'via ',
          'Mah. ',
          '{{a}}',
          'Mr ',
          'I ',
          'İ',
          '-- \n'
        )
      )
      .map((parts) => parts.join(''))
  )

  it('keeps its length, its lines and its punctuation, and is masked alike the next time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const masked = shown('en', text)
        expect(masked).toHaveLength(text.length)
        for (let i = 0; i < text.length; i++) if (masked[i] !== '█') expect(masked[i]).toBe(text[i])
        expect(shown('en', text)).toBe(masked)
      }),
      { numRuns: 500 }
    )
  })

  it('shows no figure outside of placeholders', () => {
    fc.assert(
      fc.property(anything, (text) => {
        fc.pre(!/[{%⟨<*$[#]/.test(text))
        expect(shown('en', text)).not.toMatch(/\p{N}/u)
      }),
      { numRuns: 300 }
    )
  })

  it.each([
    ['letters', 'a'.repeat(300_000)],
    ['words', 'Ana '.repeat(60_000)],
    ['apostrophes', "'".repeat(300_000)],
    ['dots', 'a.'.repeat(150_000)],
    ['streets', 'via '.repeat(60_000)],
    ['figures', '1 a '.repeat(60_000)],
    ['signs', 'a@'.repeat(100_000)],
    ['districts', 'Gül Mah. '.repeat(30_000)]
  ])('takes time in proportion: %s', (_, text) => {
    const started = process.cpuUsage()
    shown('en', text)
    const { user } = process.cpuUsage(started)
    expect(user / 1000).toBeLessThan(6000)
  })
})
