import { describe, expect, test } from 'vitest'
import type { Zone } from '../../src/core/zone.js'
import { layoutOf } from '../../src/zones/layout.js'

/** Each zone with its trimmed text. */
function zonesOf(text: string, markup: 'plain' | 'markdown' = 'plain'): [Zone, string][] {
  return layoutOf(text, { markup }).zones.map(({ zone, start, end }) => [zone, text.slice(start, end).trim()])
}

describe('greeting', () => {
  test.each([
    'Hi Ann,',
    'Hi there',
    'Hello Mrs. Petrov,',
    'Dear Mr Lund,',
    'Dear Mr and Mrs Lund,',
    'Dear valued customer of our shop,',
    'hey maria,',
    'Good morning Tom!',
    'Hi {{ ticket.requester.first_name | fallback: "there" }},',
    'Gary,',
    'Gentile signora Rossi,',
    'Gentile e affezionato cliente,',
    'Spett.le Ditta Verdi,',
    'Buongiorno',
    'Ciao a tutti,',
    'Egregio dott. Bianchi,',
    'Merhaba Ayşe Hanım,',
    'Sayın İlgili,',
    'SAYIN MÜŞTERİMİZ,',
    'Ufuk Bey merhaba,',
    'İyi günler,',
    'Değerli müşterimiz,'
  ])('%s', (line) => {
    expect(zonesOf(`${line}\n\nThe parcel left today at noon.\n`)).toEqual([
      ['greeting', line],
      ['body', 'The parcel left today at noon.']
    ])
  })

  test.each([
    'Hi Tara, your order left today.',
    'Hi Mark. I am not in today.',
    'hey! no problem, i can see the order',
    'Hello, thanks for the note.',
    'Ciao Silvia, come mai non rispondi?',
    'Buongiorno, si, il pagamento è andato a buon fine.',
    'Merhaba, evet, ödeme geçti.',
    'Dear Sir, You forgot the form.',
    'Sorry!',
    'Congratulations!'
  ])('%s is body', (line) => {
    expect(zonesOf(`${line}\n\nWe ship it on Monday.`).map(([zone]) => zone)).toEqual(['body'])
  })
})

describe('subject', () => {
  test.each([
    'Subject: Late panels',
    'Oggetto: Re: reclamo linea',
    'KONU: İade talebi',
    'Re: your refund',
    'YNT: fatura',
    '**Subject:** Late panels'
  ])('%s', (line) => {
    expect(zonesOf(`${line}\n\nHi Ann,\n\nIt is on its way.`)).toEqual([
      ['subject', line],
      ['greeting', 'Hi Ann,'],
      ['body', 'It is on its way.']
    ])
  })

  test('the header of the draft itself is not prose, its subject is', () => {
    expect(
      zonesOf('From: Ann <ann@example.com>\nTo: Bob <bob@example.org>\nSubject: Refund\n\nHi Bob,\n\nDone.')
    ).toEqual([
      ['quote', 'From: Ann <ann@example.com>\nTo: Bob <bob@example.org>'],
      ['subject', 'Subject: Refund'],
      ['greeting', 'Hi Bob,'],
      ['body', 'Done.']
    ])
  })
})

describe('sign-off and signature', () => {
  test.each([
    ['Best regards,', 'Ann'],
    ['Kind regards', 'Ann Lee\nCustomer Care\n+44 20 7946 0000'],
    ['Thanks,', 'Priya'],
    ['Best', 'Lorna'],
    ['With kind regards,', 'Lucía Prieto'],
    ['Thanks & regards', 'Omar'],
    ['Cordiali saluti', 'Mario Rossi\nServizio clienti'],
    ['Distinti saluti,', 'La segreteria'],
    ['Grazie e buona giornata,', 'Ilaria'],
    ['A giovedì,', 'Accettazione'],
    ['La salutiamo cordialmente.', 'Il Team'],
    ['Saygılarımla,', 'Ayşe Yılmaz'],
    ['SAYGILARIMIZLA', 'Destek Ekibi'],
    ['İyi çalışmalar dilerim.', 'Deniz'],
    ['Sevgi ve saygılarımla', 'İnci']
  ])('%s / %s', (signOff, signature) => {
    expect(zonesOf(`Hi Ann,\n\nThe parcel left today.\n\n${signOff}\n${signature}\n`)).toEqual([
      ['greeting', 'Hi Ann,'],
      ['body', 'The parcel left today.'],
      ['sign-off', signOff],
      ['signature', signature]
    ])
  })

  test.each([
    'Kind regards, Ann',
    'Thx, Joost',
    'thanks, joe',
    'Cordiali saluti, Mario Rossi – Servizio clienti',
    'Teşekkürler, Elif'
  ])('%s with the name on the line', (line) => {
    expect(zonesOf(`The parcel left today.\n\n${line}`)).toEqual([
      ['body', 'The parcel left today.'],
      ['sign-off', line]
    ])
  })

  test.each([
    'Sara Pozzi',
    'Teresa Longhi\nReception',
    'Ngozi, Payroll',
    '/Anna',
    'La coordinatrice di plesso',
    'Müdür Yardımcısı',
    'Streets & Parking',
    '%{agent.signature}',
    'Sent from my iPhone',
    'Inviato da iPhone',
    "iPhone'umdan gönderildi",
    'iPhone’umdan gönderildi',
    'Get Outlook for Android',
    "Android için Outlook'u edinin",
    '-- \nAnn Lee\nAcme Ltd., 4 High Street'
  ])('%s without sign-off', (signature) => {
    expect(zonesOf(`Hi Ann,\n\nThe parcel left today.\n\n${signature}`)).toEqual([
      ['greeting', 'Hi Ann,'],
      ['body', 'The parcel left today.'],
      ['signature', signature]
    ])
  })

  test.each([
    'YETTI ARTIK',
    'You Forgot Again',
    'why are you late',
    'Please reply today!',
    'Steps:\n\nOpen Settings',
    '• restart the browser',
    'Non Va Bene'
  ])('%s at the end is no signature', (line) => {
    expect(zonesOf(`The parcel left today.\n\n${line}`).map(([zone]) => zone)).toEqual(['body'])
  })

  test('a postscript is prose again', () => {
    expect(zonesOf('It left today.\n\nBest regards,\nAnn\n\nP.S. You forgot the form.')).toEqual([
      ['body', 'It left today.'],
      ['sign-off', 'Best regards,'],
      ['signature', 'Ann'],
      ['body', 'P.S. You forgot the form.']
    ])
  })

  test('a legal notice below the name is signature', () => {
    const notice =
      'This e-mail and its attachments are confidential and meant for the addressee alone, nobody else.'
    expect(zonesOf(`It left today.\n\nKind regards,\nAnn\n\n${notice}`).map(([zone]) => zone)).toEqual([
      'body',
      'sign-off',
      'signature'
    ])
  })

  test('thanks in the middle does not end the letter', () => {
    expect(zonesOf('Thanks!\n\nThe parcel left the depot today at noon and arrives on Monday.')).toEqual([
      ['body', 'Thanks!\n\nThe parcel left the depot today at noon and arrives on Monday.']
    ])
  })

  test('two sign-offs in a row, and a program line below', () => {
    expect(zonesOf('It left today.\n\nThanks,\nBest regards,\nAnn\n\nSent from my Galaxy')).toEqual([
      ['body', 'It left today.'],
      ['sign-off', 'Thanks,\nBest regards,'],
      ['signature', 'Ann\n\nSent from my Galaxy']
    ])
  })
})

describe('closing', () => {
  test.each([
    'If you have any questions, please do not hesitate to contact us.',
    'Thank you for your continued patience.',
    'Restiamo a disposizione per qualsiasi chiarimento.',
    'Certi della Sua comprensione, La salutiamo cordialmente.',
    'Bilgilerinizi rica ederiz.',
    'Anlayışınız için teşekkür ederiz.'
  ])('%s', (closing) => {
    expect(zonesOf(`The parcel left today.\n\n${closing}\n\nKind regards,\nAnn`)).toEqual([
      ['body', 'The parcel left today.'],
      ['closing', closing],
      ['sign-off', 'Kind regards,'],
      ['signature', 'Ann']
    ])
  })

  test.each([
    'Let me know if Tuesday works for you.',
    'Thank you for waiting: the 40 EUR arrive on Friday.',
    'Should you have the receipt, could you send it?'
  ])('%s is body', (line) => {
    expect(zonesOf(`It left today.\n\n${line}\n\nKind regards,\nAnn`).map(([zone]) => zone)).toEqual([
      'body',
      'sign-off',
      'signature'
    ])
  })

  test('a reply that is one formula is body', () => {
    expect(zonesOf('Thank you for your patience.')).toEqual([['body', 'Thank you for your patience.']])
  })
})

describe('code', () => {
  test('fences in plain text, indented code in Markdown only', () => {
    expect(zonesOf('Run this:\n```sh\nnpm ci\n```\nThen retry it.')).toEqual([
      ['body', 'Run this:'],
      ['code', '```sh\nnpm ci\n```'],
      ['body', 'Then retry it.']
    ])
    expect(zonesOf('Run this:\n\n    npm ci\n\nThen retry it.', 'markdown').map(([zone]) => zone)).toEqual([
      'body',
      'code',
      'body'
    ])
    expect(zonesOf('Run this:\n\n    npm ci\n\nThen retry it.').map(([zone]) => zone)).toEqual(['body'])
    expect(zonesOf('- one\n\n    still one\n', 'markdown').map(([zone]) => zone)).toEqual(['body'])
  })

  test('a fence that stays open is prose in plain text', () => {
    expect(zonesOf('```\nYou forgot it.').map(([zone]) => zone)).toEqual(['body'])
    expect(zonesOf('```\nYou forgot it.', 'markdown').map(([zone]) => zone)).toEqual(['code'])
  })
})

describe('line ends and odd text', () => {
  test('BOM, CR LF and no-break spaces', () => {
    const text = '\uFEFFHi\u00A0Ann,\r\n\r\nIt left today. 🙂\r\n\r\nBest regards,\r\nAnn\r\n'
    expect(layoutOf(text).zones).toEqual([
      { zone: 'greeting', start: 0, end: 12 },
      { zone: 'body', start: 12, end: 33 },
      { zone: 'sign-off', start: 33, end: 48 },
      { zone: 'signature', start: 48, end: 53 }
    ])
  })

  test.each(['', ' ', '\n\n', '\r', '\uFEFF'])('%j', (text) => {
    const expected = text === '' ? [] : [{ zone: 'body', start: 0, end: text.length }]
    expect(layoutOf(text)).toEqual({ zones: expected, masks: [] })
  })
})
