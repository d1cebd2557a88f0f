import { describe, expect, it } from 'vitest'
import { readerFor } from '../../src/readers/registry.js'

async function read(path: string, source: string) {
  return readerFor(path)!.read(source, path)
}

function sourceOf(source: string, draft: Awaited<ReturnType<typeof read>>[number], words: string): string {
  const start = draft.text.indexOf(words)
  const place = draft.map.toSource({ start, end: start + words.length })!
  return source.slice(place.start, place.end)
}

describe('htmlReader', () => {
  const source =
    '\ufeff<!doctype html><html dir="ltr" lang="it-IT"><body><p>Perch&eacute; <b>no</b></p></body></html>'
  it('reads a page, its language, and every word at its place', async () => {
    const [draft] = await read('a.html', source)
    expect(draft).toMatchObject({ text: 'Perché no', lang: 'it', markup: 'plain' })
    expect(sourceOf(source, draft!, 'Perché no')).toBe('Perch&eacute; <b>no')
  })

  it.each([
    ['macro.tr.html', 'a &amp; b', 'a & b', 'tr'],
    ['mail.hbs', 'a < b {{#if x}}c{{/if}}\n\nd', 'a < b {{#if x}}c{{/if}}\n\nd', undefined],
    ['mail.liquid', '<p>a</p>\n{% if x %}b{% endif %}', 'a\n\n{% if x %}b{% endif %}', undefined]
  ])('%s', async (path, html, text, lang) => {
    const [draft] = await read(path, html)
    expect([draft!.text, draft!.lang]).toEqual([text, lang])
  })
})

describe('mjmlReader', () => {
  it('reads the text of texts and buttons', async () => {
    const source =
      '<mjml lang="en"><mj-head><mj-title>T</mj-title><mj-style>.a{}</mj-style></mj-head><mj-body><mj-text>Hi&nbsp;{{name}},<br/>we <b>saw</b></mj-text><mj-image alt="x"/><mj-button href="#">Go</mj-button></mj-body></mjml>'
    const [draft] = await read('a.mjml', source)
    expect(draft).toMatchObject({ text: 'Hi\u00a0{{name}},\nwe saw\n\nGo', lang: 'en' })
    expect(sourceOf(source, draft!, 'we saw')).toBe('we <b>saw')
  })
})

describe('mboxReader', () => {
  it('reads each mail at its place', async () => {
    const source = [
      'From ann@example.org Fri Nov 20 10:00:00 2026',
      'Subject: One',
      '',
      'From here on it works.',
      '',
      'From bob@example.org Fri Nov 20 11:00:00 2026',
      'Subject: =?utf-8?q?Perch=C3=A9?=',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Non =C3=A8 qui.',
      ''
    ].join('\r\n')
    const drafts = await read('sent.mbox', source)
    expect(drafts.map(({ pointer, text }) => [pointer, text.trim()])).toEqual([
      ['[0].subject', 'One'],
      ['[0].body', 'From here on it works.'],
      ['[1].subject', 'Perché'],
      ['[1].body', 'Non è qui.']
    ])
    expect(sourceOf(source, drafts[3]!, 'è qui')).toBe('=C3=A8 qui')
  })

  it('finds nothing in a file without a mail', async () => {
    expect(await read('a.mbox', 'From the start\n')).toEqual([])
  })
})
