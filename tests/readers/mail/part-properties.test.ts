import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { emlReader } from '../../../src/readers/eml.js'

const LETTERS = ['a', ' ', '=', '\n', '\t', '.', '-', 'ç', 'ö', 'ü', '\u00a0', 'é']
const TURKISH = [...LETTERS, 'ı', 'İ', 'ş', 'ğ', '€']
const ANY = [...TURKISH, '😀', 'e\u0301', '日', '\ufffd']

const lineByteOf = (charset: string, text: string): number[] => {
  if (charset === 'utf-8') return [...Buffer.from(text)]
  const table = [...new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, i) => i))]
  return [...text].map((char) => table.indexOf(char))
}

/** Writes text as quoted-printable with soft breaks at `breaks`. */
function quotedPrintable(text: string, charset: string, breaks: readonly number[]): string {
  let out = ''
  let i = 0
  for (const char of text) {
    if (breaks.includes(i++)) out += '=\r\n'
    if (char === '\n') out += '\r\n'
    else if (/[a.-]/.test(char)) out += char
    else
      for (const byte of lineByteOf(charset, char))
        out += `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return out
}

const decodeQp = (source: string, charset: string) => {
  const bytes: number[] = []
  const joined = source.replaceAll('=\r\n', '').replaceAll('\r\n', '\n')
  for (let i = 0; i < joined.length; i++) {
    if (joined[i] === '=') {
      bytes.push(Number.parseInt(joined.slice(i + 1, i + 3), 16))
      i += 2
    } else bytes.push(joined.charCodeAt(i))
  }
  return new TextDecoder(charset).decode(Uint8Array.from(bytes))
}

const cases = fc.oneof(
  fc.record({
    charset: fc.constantFrom('utf-8'),
    units: fc.array(fc.constantFrom(...ANY), { maxLength: 25 })
  }),
  fc.record({
    charset: fc.constantFrom('windows-1254'),
    units: fc.array(fc.constantFrom(...TURKISH), { maxLength: 25 })
  }),
  fc.record({
    charset: fc.constantFrom('windows-1252'),
    units: fc.array(fc.constantFrom(...LETTERS), { maxLength: 25 })
  })
)

/** Offsets at which a character begins. */
function edgesOf(text: string): number[] {
  const edges = [0]
  for (const char of text) edges.push(edges.at(-1)! + char.length)
  return edges
}

describe('mail properties', () => {
  it('quoted-printable: the source of a span decodes to the span, and encode is its inverse', async () => {
    await fc.assert(
      fc.asyncProperty(
        cases,
        fc.array(fc.nat(25)),
        fc.nat(),
        fc.nat(),
        async ({ charset, units }, breaks, a, b) => {
          const text = `x${units.join('')}x`
          const head = `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`
          const source = head + quotedPrintable(text, charset, breaks)
          const [draft] = await emlReader.read(source, 'a.eml')
          expect(draft!.text).toBe(text)
          expect((await PostalMime.parse(source)).text).toBe(`${text}\n`)
          const edges = edgesOf(text)
          const start = edges[a % edges.length]!
          const end = edges[b % edges.length]!
          if (start >= end) return
          const range = draft!.map.toSource({ start, end })!
          expect(decodeQp(source.slice(range.start, range.end), charset)).toBe(text.slice(start, end))
          expect(decodeQp(draft!.map.encode(text.slice(start, end))!, charset)).toBe(text.slice(start, end))
        }
      ),
      { numRuns: 300 }
    )
  })

  it('8bit: the source of a span decodes to the span, and an edit gives the edited text', async () => {
    await fc.assert(
      fc.asyncProperty(
        cases,
        fc.boolean(),
        fc.nat(),
        fc.nat(),
        async ({ charset, units }, forceLatin1, a, b) => {
          const latin1 = forceLatin1 || charset !== 'utf-8'
          const text = `x${units.join('')}x`
          const bytes = Buffer.from(
            lineByteOf(charset, text).flatMap((byte) => (byte === 10 ? [13, 10] : [byte]))
          )
          if (charset !== 'utf-8' && /[\n\t]/.test(text)) return
          const head = `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`
          const encoding = latin1 ? 'latin1' : 'utf-8'
          const source = head + bytes.toString(latin1 ? 'latin1' : 'utf8')
          const [draft] = await emlReader.read(source, 'a.eml', { encoding })
          expect(draft!.text).toBe(text)
          const edges = edgesOf(text)
          const start = edges[a % edges.length]!
          const end = edges[b % edges.length]!
          if (start >= end) return
          const range = draft!.map.toSource({ start, end })!
          const part = Buffer.from(source.slice(range.start, range.end), latin1 ? 'latin1' : 'utf8')
          expect(new TextDecoder(charset, { ignoreBOM: true }).decode(part).replaceAll('\r\n', '\n')).toBe(
            text.slice(start, end)
          )
          const edited = source.slice(0, range.start) + draft!.map.encode('üz')! + source.slice(range.end)
          const [again] = await emlReader.read(edited, 'a.eml', { encoding })
          expect(again!.text).toBe(`${text.slice(0, start)}üz${text.slice(end)}`)
        }
      ),
      { numRuns: 300 }
    )
  })

  it('never throws, whatever the mail, and finds the subject that postal-mime finds', async () => {
    const line = fc.constantFrom(
      '',
      'Subject: a',
      'Subject: =?utf-8?Q?=C3=A8?=',
      'Content-Type: multipart/mixed; boundary=b',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      'Content-Transfer-Encoding: quoted-printable',
      '--b',
      '--b--',
      ' fold',
      '<p>x',
      'a=C3=A9=',
      'YWJj',
      '>q ',
      '\ufeff',
      'é'
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 14 }),
        fc.constantFrom('\r\n', '\n'),
        async (lines, eol) => {
          const source = lines.join(eol)
          const drafts = await emlReader.read(source, 'a.eml')
          for (const { text, map } of drafts) {
            const range = map.toSource({ start: 0, end: text.length })
            if (range) expect(range.start >= 0 && range.end <= source.length).toBe(true)
          }
          if (source.startsWith('\ufeff')) return
          const subject = (await PostalMime.parse(source)).subject
          expect(drafts.find((draft) => draft.pointer === 'subject')?.text).toBe(subject || undefined)
        }
      ),
      { numRuns: 400 }
    )
  })

  it('finds the text that postal-mime finds, however the parts are nested', async () => {
    interface Part {
      readonly header: string
      readonly body: string
    }
    const leaf = fc
      .record({
        text: fc.array(fc.constantFrom('Hi', '', '--', '--x', 'caff=C3=A8'), { minLength: 1, maxLength: 3 }),
        qp: fc.boolean()
      })
      .map(
        ({ text, qp }): Part => ({
          header: `Content-Type: text/plain\r\n${qp ? 'Content-Transfer-Encoding: quoted-printable\r\n' : ''}`,
          body: text.join('\r\n')
        })
      )
    const picture = fc.constant<Part>({
      header: 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n',
      body: 'AAAA'
    })
    const { mail } = fc.letrec<{ mail: Part; part: Part }>((tie) => ({
      part: fc.oneof({ maxDepth: 3 }, leaf, picture, tie('mail')),
      mail: fc
        .record({
          parts: fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
          id: fc.nat(999_999),
          closed: fc.boolean()
        })
        .map(({ parts, id, closed }) => ({
          header: `Content-Type: multipart/mixed;\r\n boundary="b${id}z"\r\n`,
          body: `${parts.map(({ header, body }) => `--b${id}z\r\n${header}\r\n${body}\r\n`).join('')}${closed ? `--b${id}z--\r\n` : ''}`
        }))
    }))
    await fc.assert(
      fc.asyncProperty(mail, async ({ header, body }) => {
        const source = `${header}\r\n${body}`
        // a boundary that stands in its own part twice makes no mail (RFC 2046, 5.1)
        const boundaries = source.match(/boundary="[^"]*"/g) ?? []
        fc.pre(new Set(boundaries).size === boundaries.length)
        const drafts = await emlReader.read(source, 'a.eml')
        const lines = (text = '') => text.split('\n').filter((line) => line.trim() !== '')
        expect(lines(drafts[0]?.text)).toEqual(lines((await PostalMime.parse(source)).text))
      }),
      { numRuns: 300 }
    )
  })
})
