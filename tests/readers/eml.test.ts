import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/core/draft.js'
import { emlReader } from '../../src/readers/eml.js'

const crlf = (...lines: string[]) => lines.join('\r\n')
const read = async (source: string, latin1 = false) =>
  emlReader.read(source, 'a.eml', { encoding: latin1 ? 'latin1' : 'utf-8' })

async function bodyOf(source: string, latin1 = false): Promise<Draft> {
  const body = (await read(source, latin1)).find((draft) => draft.pointer === 'body')
  if (!body) throw new Error('no body')
  return body
}

/** The source of the first occurrence of `part` in the draft; null when it has none. */
function sourceOf(draft: Draft, source: string, part: string): string | null {
  const start = draft.text.indexOf(part)
  expect(start).toBeGreaterThanOrEqual(0)
  const range = draft.map.toSource({ start, end: start + part.length })
  return range && source.slice(range.start, range.end)
}

const single = (headers: readonly string[], ...body: string[]) =>
  crlf('From: a@example.org', ...headers, '', ...body)

describe('unencoded parts', () => {
  it('maps 7bit text to its place; line breaks become line feeds', async () => {
    const mail = single(['Subject: Refund', 'Content-Type: text/plain'], 'Hi Ann,', 'we sent it.', '')
    const drafts = await read(mail)
    expect(drafts.map(({ pointer, text, markup }) => ({ pointer, text, markup }))).toEqual([
      { pointer: 'subject', text: 'Refund', markup: 'plain' },
      { pointer: 'body', text: 'Hi Ann,\nwe sent it.\n', markup: 'plain' }
    ])
    const body = drafts[1]!
    expect(sourceOf(body, mail, 'we sent')).toBe('we sent')
    expect(sourceOf(body, mail, 'Ann,\nwe')).toBe('Ann,\r\nwe')
    expect(body.map.encode('one\ntwo')).toBe('one\r\ntwo')
    expect(body.map.encode('più')).toBeNull()
  })

  it('maps UTF-8 in an 8bit part and writes it', async () => {
    const mail = single(
      ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'],
      'Perché 😀 e\u0301\u00a0ok'
    )
    const body = await bodyOf(mail)
    expect(body.text).toBe('Perché 😀 e\u0301\u00a0ok')
    for (const part of ['Perché', '😀', 'e\u0301', '\u00a0ok']) expect(sourceOf(body, mail, part)).toBe(part)
    expect(body.map.encode('più 😀')).toBe('più 😀')
  })

  it('reads Turkish windows-1254 bytes in a file that is not UTF-8', async () => {
    const mail = single(
      ['Content-Type: text/plain; charset=windows-1254', 'Content-Transfer-Encoding: 8bit'],
      '\xddade i\xe7in \xfe\xf6yle yaz\xfdn'
    )
    const body = await bodyOf(mail, true)
    expect(body.text).toBe('İade için şöyle yazın')
    expect(sourceOf(body, mail, 'şöyle')).toBe('\xfe\xf6yle')
    expect(body.map.encode('ığŞ€')).toBe('\xfd\xf0\xde\x80')
    expect(body.map.encode('😀')).toBeNull()
  })

  it('does not write Windows bytes or foreign letters into an ISO charset', async () => {
    const mail = single(
      ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'],
      '\xe8'
    )
    const body = await bodyOf(mail, true)
    expect(body.text).toBe('è')
    expect(body.map.encode('à')).toBe('\xe0')
    expect(body.map.encode('€')).toBeNull()
    expect(body.map.encode('ş')).toBeNull()
  })

  it('counts the byte order mark of the file and leaves out that of a part', async () => {
    const mail = `\ufeff${single(['Content-Type: text/plain; charset=utf-8'], '\ufeffHello')}`
    const body = await bodyOf(mail)
    expect(body.text).toBe('Hello')
    expect(body.map.toSource({ start: 0, end: 5 })).toEqual({ start: mail.length - 5, end: mail.length })
  })

  it('keeps LF files LF', async () => {
    const mail = 'Subject: Hi\nContent-Type: text/plain\n\none\ntwo\n'
    const body = await bodyOf(mail)
    expect(body.text).toBe('one\ntwo\n')
    expect(sourceOf(body, mail, 'one\ntwo')).toBe('one\ntwo')
    expect(body.map.encode('a\nb')).toBe('a\nb')
  })
})

describe('quoted-printable parts', () => {
  const qp = (charset: string, ...body: string[]) =>
    single(
      [`Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: quoted-printable'],
      ...body
    )

  it('maps escapes as atoms and leaves soft breaks out at the edges', async () => {
    const mail = qp('utf-8', 'Perch=C3=A9 non ha=', ' scritto =3D ok=20', 'fine =F0=9F=98=80', '')
    const body = await bodyOf(mail)
    expect(body.text).toBe('Perché non ha scritto = ok \nfine 😀\n')
    expect(sourceOf(body, mail, 'Perché')).toBe('Perch=C3=A9')
    expect(sourceOf(body, mail, 'non ha')).toBe('non ha')
    expect(sourceOf(body, mail, ' scritto')).toBe(' scritto')
    expect(sourceOf(body, mail, 'ha scritto')).toBe('ha=\r\n scritto')
    expect(sourceOf(body, mail, '=')).toBe('=3D')
    expect(sourceOf(body, mail, '😀')).toBe('=F0=9F=98=80')
  })

  it.each([
    ['utf-8', 'caffè = 😀', 'caff=C3=A8 =3D =F0=9F=98=80'],
    ['iso-8859-1', 'caffè', 'caff=E8'],
    ['iso-8859-1', 'ş', null],
    ['windows-1252', '“già”', '=93gi=E0=94'],
    ['windows-1254', 'ığşİ', '=FD=F0=FE=DD'],
    ['windows-1254', '😀', null],
    ['utf-8', 'a\nb ', 'a\r\nb=20'],
    ['gb18030', 'a', null]
  ])('writes %s: %s', async (charset, text, written) => {
    expect((await bodyOf(qp(charset, 'x'))).map.encode(text)).toBe(written)
  })

  it('reads windows-1252 by its code page, not as latin1', async () => {
    const mail = qp('windows-1252', '=93gi=E0=94 12 =80', '')
    const body = await bodyOf(mail)
    expect(body.text).toBe('“già” 12 €\n')
    expect(sourceOf(body, mail, '“già”')).toBe('=93gi=E0=94')
  })

  it('folds what it writes', async () => {
    const written = (await bodyOf(qp('utf-8', 'x'))).map.encode('è'.repeat(30))!
    expect(written.split('\r\n').every((line) => line.length <= 76)).toBe(true)
    expect(written.replaceAll('=\r\n', '')).toBe('=C3=A8'.repeat(30))
  })

  it('reads Turkish letters', async () => {
    const mail = qp('windows-1254', '=DDade s=FCreniz ge=E7ti', '')
    const body = await bodyOf(mail)
    expect(body.text).toBe('İade süreniz geçti\n')
    expect(sourceOf(body, mail, 'süreniz')).toBe('s=FCreniz')
  })

  it('gives broken UTF-8 the text of postal-mime', async () => {
    const mail = qp('utf-8', 'a =C3 b =ZZ =', '')
    expect((await bodyOf(mail)).text.trimEnd()).toBe('a \ufffd b =ZZ')
  })

  it('has no source in a charset whose characters it cannot tell apart', async () => {
    const mail = qp('shift_jis', '=82=A0 ok', '')
    const body = await bodyOf(mail)
    expect(body.text).toBe('あ ok\n')
    expect(sourceOf(body, mail, 'ok')).toBeNull()
  })
})

describe('base64 parts', () => {
  it('are linted but have no source', async () => {
    const text = 'İade süreniz geçti.'
    const mail = single(
      ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
      Buffer.from(text).toString('base64')
    )
    const body = await bodyOf(mail)
    expect(body.text).toBe(text)
    expect(body.map.toSource({ start: 0, end: 4 })).toBeNull()
    expect(body.map.encode('x')).toBeNull()
  })
})

describe('multipart mails', () => {
  const alternative = crlf(
    'Content-Type: multipart/mixed; boundary="out er"',
    '',
    'Preamble',
    '--out er',
    'Content-Type: multipart/alternative;',
    '\tboundary=inner',
    '',
    '--inner',
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'You didn=E2=80=99t attach it.',
    '--inner',
    'Content-Type: text/html',
    '',
    '<p>html</p>',
    '--inner--',
    '--out er  ',
    'Content-Type: text/plain; name=log.txt',
    'Content-Disposition: attachment; filename="log.txt"',
    '',
    'log',
    '--out er--',
    'Epilogue'
  )

  it('takes the text part of an alternative and no attachment', async () => {
    const drafts = await read(alternative)
    expect(drafts.map((draft) => draft.text)).toEqual(['You didn’t attach it.'])
    expect(sourceOf(drafts[0]!, alternative, 'didn’t')).toBe('didn=E2=80=99t')
  })

  it('joins inline text parts, and a span over the seam has no source', async () => {
    const mail = crlf(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'First part.',
      '--b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--b',
      'Content-Type: text/plain',
      '',
      'Second part.',
      '--b--'
    )
    const body = await bodyOf(mail)
    expect(body.text).toBe('First part.\nSecond part.')
    expect(sourceOf(body, mail, 'Second')).toBe('Second')
    expect(sourceOf(body, mail, 'part.\nSecond')).toBeNull()
    expect(body.map.encode('x')).toBeNull()
    expect((await PostalMime.parse(mail)).text?.replaceAll('\n\n', '\n').trimEnd()).toBe(body.text)
  })

  it('uses the HTML part when the text part is empty', async () => {
    const mail = crlf(
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      '  ',
      '--b',
      'Content-Type: text/html',
      '',
      '<b>Ciao</b>',
      '--b--'
    )
    expect((await bodyOf(mail)).text).toBe('Ciao')
  })

  it('does not open a mail inside the mail', async () => {
    const mail = crlf(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'See below.',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'Subject: inner',
      '',
      'You failed.',
      '--b--'
    )
    expect((await read(mail)).map((draft) => draft.text)).toEqual(['See below.'])
  })

  it('survives a boundary that is never closed and one that never comes', async () => {
    const open = crlf('Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Text')
    expect((await bodyOf(open)).text).toBe('Text')
    expect(await read(crlf('Content-Type: multipart/mixed; boundary=b', '', 'Text'))).toEqual([])
  })
})

describe('HTML-only mails', () => {
  it('maps through tags, entities and quoted-printable', async () => {
    const mail = single(
      ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
      '<html><head><title>x</title><style>p{}</style></head><body><p class=3D"a">Perch&eacute; =',
      'n=C3=A9 <b>no</b>?</p><div>Fine</div></body></html>'
    )
    const body = await bodyOf(mail)
    expect(body.text).toBe('Perché né no?\n\nFine')
    expect(sourceOf(body, mail, 'Perché')).toBe('Perch&eacute;')
    expect(sourceOf(body, mail, 'né no')).toBe('n=C3=A9 <b>no')
    expect(body.map.encode('a < è')).toBe('a &lt; =C3=A8')
    expect(body.map.encode('a\nb')).toBeNull()
  })
})

describe('subject', () => {
  const subject = async (value: string, latin1 = false) => {
    const mail = `Subject:${value}\r\n\r\nBody\r\n`
    const draft = (await read(mail, latin1)).find(({ pointer }) => pointer === 'subject')
    return { mail, draft }
  }

  it.each([
    [' Your refund', 'Your refund', 'refund', 'refund'],
    [' Your\r\n refund', 'Your refund', 'Your refund', 'Your\r\n refund'],
    [' Perché no', 'Perché no', 'Perché', 'Perché'],
    [' =?utf-8?Q?Perch=C3=A9_no?=', 'Perché no', 'Perché no', 'Perch=C3=A9_no'],
    [' =?windows-1254?q?=DDade_a=5Fb?= Ann', 'İade a_b Ann', 'İade a_b', '=DDade_a=5Fb'],
    [' =?utf-8?Q?Perch=C3?=\r\n =?utf-8?Q?=A9?=', null, '', null],
    [' =?utf-8?Q?one_?=\r\n =?utf-8?Q?two?=', 'one two', 'two', 'two'],
    [' =?windows-1252?Q?=93gi=E0=94?=', '“già”', 'già', 'gi=E0'],
    [' =?iso-8859-1?B?k2dp4JQ=?= no', '“già” no', 'no', 'no'],
    [' Re: =?utf-8?B?xLBhZGU=?= now', 'Re: İade now', 'İade', null],
    [' Re: =?utf-8?B?xLBhZGU=?= now', 'Re: İade now', 'now', 'now'],
    [' Re: =?utf-8?B?xLBhZGU=?= now', 'Re: İade now', 'Re: İ', null]
  ])('%s', async (value, text, part, written) => {
    const { mail, draft } = await subject(value)
    expect(draft!.text).toBe(text ?? 'Perché')
    const official = (await PostalMime.parse(mail)).subject!
    if (!/[\x80-\x9f]/.test(official)) expect(draft!.text).toBe(official)
    if (part) expect(sourceOf(draft!, mail, part)).toBe(written)
  })

  it('is no draft when it is empty', async () => {
    expect((await subject(' ')).draft).toBeUndefined()
  })

  it('writes only what the header can hold', async () => {
    const plain = (await subject(' Refund')).draft!
    expect(plain.map.encode('Your refund')).toBe('Your refund')
    expect(plain.map.encode('Perché')).toBeNull()
    expect(plain.map.encode('a\nb')).toBeNull()
    expect((await subject(' Perché')).draft!.map.encode('più')).toBe('più')
    expect((await subject(' =?utf-8?Q?a?=')).draft!.map.encode('b')).toBeNull()
  })
})

describe('what the header says of the mail', () => {
  it.each([
    [['Content-Language: it-IT, en'], { lang: 'it' }],
    [['Auto-Submitted: auto-generated'], { profile: 'transactional' }],
    [['Auto-Submitted: no'], {}],
    [[], {}]
  ])('%s', async (headers, expected) => {
    const { lang, profile } = await bodyOf(single(headers, 'Hi'))
    expect({ ...(lang && { lang }), ...(profile && { profile }) }).toEqual(expected)
  })
})

describe('odd mails', () => {
  it.each([
    ['nothing', ''],
    ['a header alone', 'Subject: x'],
    ['no header', '\r\n'],
    ['a bad charset', 'Content-Type: text/plain; charset="\\"x"\r\n\r\nHi'],
    ['deep nesting', `${'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(400)}\r\nHi`],
    [
      'long runs of blanks',
      `X${' '.repeat(200_000)}y: z\r\nContent-Type: a;${' '.repeat(200_000)}b\r\n\r\nHi`
    ],
    ['many tags', `Content-Type: text/html\r\n\r\n${'<a "\'<script>&amp'.repeat(20_000)}`]
  ])('%s neither throws nor hangs', async (_, mail) => {
    const started = performance.now()
    await read(mail)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
