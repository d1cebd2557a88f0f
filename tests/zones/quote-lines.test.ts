import { describe, expect, test } from 'vitest'
import { layoutOf } from '../../src/zones/layout.js'
import { quotedText } from '../../src/zones/quoted-mail.js'

const REPLY = 'The parcel left today and arrives on Monday.'

function quoteOf(text: string): string {
  const quote = layoutOf(text).zones.find(({ zone }) => zone === 'quote')
  return quote === undefined ? '' : text.slice(quote.start, quote.end)
}

describe('headers after which all is quoted', () => {
  test.each([
    ['Gmail en', 'On Wed, Nov 18, 2026 at 10:12 AM Ann Lee <ann@example.com> wrote:'],
    ['Gmail en, wrapped', 'On Wed, Nov 18, 2026 at 10:12 AM Ann Lee\n<ann@example.com> wrote:'],
    [
      'Gmail en, wrapped in the address',
      'On Wed, Nov 18, 2026 at 10:12 AM Ann Lee <\nann@example.com> wrote:'
    ],
    ['no address', 'On Wed, Nov 18, 2026 at 10:12 AM Ann Lee wrote:'],
    ['Apple en', 'On 18 Nov 2026, at 10:12, Ann Lee <ann@example.com> wrote:'],
    ['Gmail it', 'Il giorno mer 18 nov 2026 alle ore 10:12 Anna Neri <anna@example.it> ha scritto:'],
    [
      'Gmail it, wrapped',
      'Il giorno mer 18 nov 2026 alle ore 10:12 Anna Neri <anna@example.it> ha\nscritto:'
    ],
    ['Thunderbird it', 'Il 18/02/22 10:16, Anna Neri ha scritto:'],
    ['Apple it', 'Il giorno 27 gen 2020, alle ore 20:51, Anna Neri <anna@example.it> ha scritto:'],
    ['AquaMail it', 'In data 18 novembre 2026 10:12:00 Anna Neri <anna@example.it> ha scritto:'],
    ['Outlook it', 'Il giorno 18/11/26 10:12 "Anna Neri" <anna@example.it> ha scritto:'],
    ['Gmail tr', 'Ece Ak <ece@example.com.tr>, 18 Kas 2026 Çar, 10:12 tarihinde şunu yazdı:'],
    ['Gmail tr, wrapped', 'Ece Ak <ece@example.com.tr>, 18 Kas 2026 Çar, 10:12\ntarihinde şunu yazdı:'],
    ['Gmail tr, no address', '11 Haz 2026 Sal, 08:51 tarihinde Ece A. şunu yazdı:'],
    ['old Gmail', '2026-11-18 10:12 GMT+03:00 Ece Ak <ece@example.com.tr>:'],
    ['Outlook en', 'From: Ann Lee\nSent: Wednesday, November 18, 2026 10:12\nTo: Support\nSubject: Parcel'],
    ['Outlook it', 'Da: Anna Neri\nInviato: mercoledì 18 novembre 2026 10:12\nA: Supporto\nOggetto: Pacco'],
    ['Outlook tr', 'Kimden: Ece Ak\nGönderildi: 18 Kasım 2026 Çarşamba 10:12\nKime: Destek\nKonu: Kargo'],
    [
      'Outlook tr, Tarih',
      '*Kimden:* Ece Ak <ece@example.com.tr>\n*Tarih:* 18.11.2026\n*Kime:* Destek\n*Konu:* Kargo'
    ],
    [
      'rule above',
      '________________________________\nFrom: Ann Lee\nSent: Monday\nTo: Support\nSubject: Parcel'
    ],
    ['dashes', '-----Original Message-----'],
    ['dashes it', '-------- Messaggio Inoltrato --------'],
    ['dashes tr', '-------- İletilen İleti --------'],
    ['dashes tr 2', '----- İletilmiş Mesaj -----'],
    ['Gmail forward', '---------- Forwarded message ---------'],
    ['Apple forward en', 'Begin forwarded message:'],
    ['Apple forward it', 'Inizio messaggio inoltrato:'],
    ['Apple forward tr', 'İleti başlangıcı:']
  ])('%s', (_, header) => {
    const tail = `${header}\n\nwhere is my parcel\n\nAnn\n`
    const text = `${REPLY}\n\n${tail}`
    expect(quoteOf(text)).toBe(tail)
    expect(quotedText(text, layoutOf(text))).toBe('where is my parcel\n\nAnn')
  })
})

describe('prose that looks like a header', () => {
  test.each([
    'Il contratto dice quanto già scritto:',
    'Il contratto, come già scritto:',
    'Il cliente ha scritto: confermo',
    'On 3 May 2026 at 10:12 you wrote:',
    'We checked the order of 12/03/2026 and this is what the courier wrote:',
    'Please write by 12/03/2026 to <help@example.com>:',
    'Kimden:',
    'From: our warehouse to your door',
    'Müşterimiz şunu yazdı:',
    '------'
  ])('%s', (line) => {
    expect(quoteOf(`${REPLY}\n\n${line}\n\nand then some more prose here.`)).toBe('')
  })

  test('a form with empty labels is no mail header', () => {
    expect(quoteOf(`${REPLY}\n\nKimden:\n\n%{ticket.name}\n\nKonu:\n\n%{ticket.subject}`)).toBe('')
  })
})

describe('marked quotes', () => {
  test('the draft starts with the mail of the customer', () => {
    const text = '> Where is my parcel?\n> I am fed up.\n\nHi Ann,\n\nIt left today.'
    expect(layoutOf(text).zones).toEqual([
      { zone: 'quote', start: 0, end: 38 },
      { zone: 'greeting', start: 38, end: 47 },
      { zone: 'body', start: 47, end: 61 }
    ])
    expect(quotedText(text, layoutOf(text))).toBe('Where is my parcel?\nI am fed up.')
  })

  test('answers between and below `>` lines are body', () => {
    const text =
      'On 18 Nov 2026, at 10:12, Ann <a@example.com> wrote:\n> One?\nYes.\n> > Two?\nNo, not yet.\n'
    const { zones } = layoutOf(text)
    expect(zones.map(({ zone, start, end }) => [zone, text.slice(start, end)])).toEqual([
      ['quote', 'On 18 Nov 2026, at 10:12, Ann <a@example.com> wrote:\n> One?\n'],
      ['body', 'Yes.\n'],
      ['quote', '> > Two?\n'],
      ['body', 'No, not yet.\n']
    ])
    expect(quotedText(text, layoutOf(text))).toBe('One?\n\nTwo?')
  })

  test('a header needs but the verb above `>` lines', () => {
    const text = `${REPLY}\n\nAnn Lee wrote:\n\n> Where is it?\n\nIt is here.`
    expect(layoutOf(text).zones.map(({ zone }) => zone)).toEqual(['body', 'quote', 'body'])
  })

  test('sign-off above a trailing quote', () => {
    const text = `${REPLY}\n\nBest regards,\nAnn\n\n> Where is it?\n`
    expect(layoutOf(text).zones.map(({ zone }) => zone)).toEqual(['body', 'sign-off', 'signature', 'quote'])
  })

  test('no quote gives no text', () => {
    expect(quotedText(REPLY, layoutOf(REPLY))).toBe('')
  })
})
