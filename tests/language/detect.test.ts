import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/language/detect.js'
import { detectParagraphs } from '../../src/language/detect-paragraphs.js'

const TEXTS: readonly (readonly [text: string, lang: 'en' | 'it' | 'tr' | null])[] = [
  ['', null],
  ['   \n\t', null],
  ['12345', null],
  ['+90 212 555 01 02', null],
  ['https://shop.example.com/orders/where-is-my-order', null],
  ['support@example.com', null],
  ['www.example.com', null],
  ['{{customer.first_name}}', null],
  ['{{ please enter the name of the customer }}', null],
  ['%{the_order} <the-link> [THE NAME]', null],
  ['🙂🙂', null],
  ['Mario Rossi', null],
  ['AB-1234 / X99', null],
  ['Grazie!', 'it'],
  ['Grazie mille', 'it'],
  ['GRAZIE', 'it'],
  ['Perché?', 'it'],
  ['perche non funziona', 'it'],
  ['Ciao Marco,', 'it'],
  ["Dov'è l'ordine?", 'it'],
  ['Dov’è il pacco?', 'it'],
  ['E\u0300 gia\u0300 partito, perche\u0301 non arriva?', 'it'],
  ['Non ce l’ha mai inviato.', 'it'],
  ['BUONGIORNO, IL SUO PACCO È IN ARRIVO', 'it'],
  ['Reset della password fatto, grazie', 'it'],
  ['Gentile {{nome}}, il rimborso di 30 € arriva entro venerdì.', 'it'],
  ['nn mi e arrivato niente, mi potete aiutare?', 'it'],
  ['Teşekkürler', 'tr'],
  ['TEŞEKKÜRLER', 'tr'],
  ['tesekkurler', 'tr'],
  ['Fisi gondermediniz', 'tr'],
  ['siparisim nerede acaba', 'tr'],
  ['İADE TALEBİNİZ ALINDI', 'tr'],
  ['IADE TALEBINIZ ALINDI', 'tr'],
  ['IŞIK SÖNMÜYOR, LÜTFEN BAKIN', 'tr'],
  ['Paketiniz yarin elinizde olacak', 'tr'],
  ['Merhaba {{ad}}, https://example.com/return-policy sayfasına bakın.', 'tr'],
  ["iPhone 15'in faturasını gönderir misiniz?", 'tr'],
  ['Kargonuz dün çıktı.\nİyi günler dileriz.', 'tr'],
  ['OK thanks', 'en'],
  ['Thanks!', 'en'],
  ["Don't worry.", 'en'],
  ['Don’t worry.', 'en'],
  ['THE PARCEL LEFT TODAY', 'en'],
  ['pls send me the invoice thx', 'en'],
  ['Hi Giulia,\nyour refund is on its way.', 'en'],
  ["We've moved your booking at the Hotel Bella Vista to Friday.", 'en'],
  ['The Türk Telekom modem works again.', 'en'],
  ['> Dove si trova il mio pacco?\nIt is at the depot.', 'en'],
  ['Run `npm install --per-favore` and tell me what you see.', 'en'],
  ['Thanks for waiting.I am on it.', 'en'],
  ['Vielen Dank für Ihre Geduld', null],
  ['Merci beaucoup', null],
  ['Muchas gracias', null],
  ['Çox sağ olun, sifarişiniz yoldadır', null],
  ['Спасибо за ваш заказ', null],
  ['ご注文ありがとうございます', null],
  ['شكرا لك على رسالتك', null]
]

/** Zero-width space, joiner and non-joiner, word joiner, soft hyphen, marks of direction, fillers, selectors, tags. */
const HIDDEN = [
  0x200b, 0x200c, 0x200d, 0x2060, 0xad, 0x34f, 0x61c, 0x180e, 0x200e, 0x202e, 0x2062, 0x206a, 0x3164, 0x115f,
  0xfe0f, 0xfeff, 0xfff9, 0xffa0, 0xe0041, 0xe0101
].map((code) => String.fromCodePoint(code))

describe('signs that nobody sees', () => {
  it.each([
    ['You failed to attach the receipt, and we cannot refund it.', 'en'],
    ['Purtroppo non possiamo rimborsare il Suo ordine, perché manca la ricevuta.', 'it'],
    ['Makbuzu göndermediniz, bu yüzden iadenizi yapamıyoruz.', 'tr']
  ])('between all letters do not hide the language of “%s”', (text, lang) => {
    for (const sign of HIDDEN) expect(detectLanguage([...text].join(sign)).lang).toBe(lang)
  })
})

describe('detectLanguage', () => {
  it.each(TEXTS)('%j is %s', (text, lang) => {
    expect(detectLanguage(text).lang).toBe(lang)
  })

  it.each([
    ['Ihre Bestellung kommt morgen an.', 'de'],
    ['Votre colis arrive demain.', 'fr'],
    ['Su pedido llega mañana.', 'es'],
    ['A sua encomenda chega amanhã.', 'pt'],
    ['Sifarişiniz sabah çatacaq.', 'az'],
    ['Спасибо за ваш заказ', 'und']
  ])('%j names the other language', (text, other) => {
    expect(detectLanguage(text)).toMatchObject({ lang: null, other })
  })

  it('is sure of a whole reply and says nothing of no text', () => {
    expect(detectLanguage('Thank you for your patience, the refund left today.').confidence).toBeGreaterThan(
      0.9
    )
    expect(detectLanguage('')).toEqual({ lang: null, confidence: 0 })
  })

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { lang, confidence } = detectLanguage(text)
        expect([null, 'en', 'it', 'tr']).toContain(lang)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        expect(detectLanguage(text)).toEqual(detectLanguage(text))
      })
    )
  })

  it('takes any string of the characters it treats apart', () => {
    const unit = fc.constantFrom(..."{}<>[]%&;#$@\\/_`'’>.: \nab1İıqé".split(''), '```', '://')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        expect(detectLanguage(text).confidence).toBeLessThanOrEqual(1)
      })
    )
  })
})

describe('languages without rules', () => {
  const folder = new URL('../fixtures/languages/', import.meta.url)
  it.each(readdirSync(folder))('%s: at least 95 in 100 sentences are turned away', (name) => {
    const sentences = readFileSync(new URL(name, folder), 'utf8').trim().split('\n')
    const taken = sentences.filter((sentence) => detectLanguage(sentence).lang !== null)
    expect(taken.length / sentences.length, taken.join('\n')).toBeLessThanOrEqual(0.05)
  })
})

const EN = 'Thank you for writing to us about your order.'
const IT = 'Il suo pacco è partito ieri e arriva domani mattina.'
const TR = 'Kargonuz dün yola çıktı, yarın elinizde olur.'
const DE = 'Ihre Bestellung wurde gestern verschickt.'

describe('detectParagraphs', () => {
  it.each<[string, string, readonly [string | null, string][]]>([
    ['nothing', '', []],
    ['one language', `${EN}\n\n${EN}`, [['en', `${EN}\n\n${EN}`]]],
    [
      'two languages',
      `${EN}\n\n${IT}`,
      [
        ['en', `${EN}\n\n`],
        ['it', IT]
      ]
    ],
    [
      'CR LF and blanks',
      `${EN}\r\n \t\r\n${TR}\r\n`,
      [
        ['en', `${EN}\r\n \t\r\n`],
        ['tr', `${TR}\r\n`]
      ]
    ],
    ['a name at the end', `${TR}\n\nMario`, [['tr', `${TR}\n\nMario`]]],
    ['a foreign thanks inside', `${EN}\n\nGrazie!\n\n${EN}`, [['en', `${EN}\n\nGrazie!\n\n${EN}`]]],
    [
      'a greeting with its own words',
      `${EN}\n\nCiao Anna\n\n${IT}`,
      [
        ['en', `${EN}\n\n`],
        ['it', `Ciao Anna\n\n${IT}`]
      ]
    ],
    [
      'a greeting without',
      `${EN}\n\nAnna,\n\n${IT}`,
      [
        ['en', `${EN}\n\n`],
        ['it', `Anna,\n\n${IT}`]
      ]
    ],
    [
      'a name between',
      `${EN}\n\nAnna\n\n${IT}`,
      [
        ['en', `${EN}\n\nAnna\n\n`],
        ['it', IT]
      ]
    ],
    ['numbers', `${IT}\n\n12 - 55\n\n${IT}`, [['it', `${IT}\n\n12 - 55\n\n${IT}`]]],
    [
      'another language',
      `${EN}\n\n${DE}\n\n${EN}`,
      [
        ['en', `${EN}\n\n`],
        [null, `${DE}\n\n`],
        ['en', EN]
      ]
    ],
    ['short ones only', 'Ciao Anna\n\ngrazie mille', [['it', 'Ciao Anna\n\ngrazie mille']]],
    ['nothing to go by', '123\n\n456', [[null, '123\n\n456']]]
  ])('%s', (_, text, expected) => {
    expect(detectParagraphs(text).map(({ start, end, lang }) => [lang, text.slice(start, end)])).toEqual(
      expected
    )
  })

  it('covers any text without a gap, and neighbours differ', () => {
    const part = fc.constantFrom(EN, IT, TR, DE, 'Anna', '\n\n', '\r\n\r\n', '\n', ' ', '42')
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        const spans = detectParagraphs(text)
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        spans.slice(1).forEach((span, i) => {
          expect(span.start).toBe(spans[i]!.end)
          expect(span.lang).not.toBe(spans[i]!.lang)
        })
      })
    )
  })
})
