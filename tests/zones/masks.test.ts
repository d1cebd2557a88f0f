import { describe, expect, test } from 'vitest'
import { layoutOf } from '../../src/zones/layout.js'

function masksOf(text: string, markup: 'plain' | 'markdown' = 'plain'): string[] {
  return layoutOf(text, { markup }).masks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
}

describe('placeholders', () => {
  test.each([
    ['{{{Recipient.FirstName}}}', 'value'],
    ['{{ticket.requester.first_name}}', 'value'],
    ["{{ user.name | fallback: 'there' }}", 'value'],
    ['{{~name~}}', 'value'],
    ['{{#if paid}}', 'control'],
    ['{{/if}}', 'control'],
    ['{{else}}', 'control'],
    ['{{> footer}}', 'control'],
    ['{{!-- you failed --}}', 'control'],
    ['{%customer.firstName,fallback=there%}', 'value'],
    ['{%customer.lastName,fallback=%}', 'value'],
    ['{%subject%}', 'value'],
    ['{%else%}', 'control'],
    ['{% if ticket.status == "open" %}', 'control'],
    ['{%- endfor -%}', 'control'],
    ['{% comment %}you failed{% endcomment %}', 'control'],
    ['{# a note #}', 'control'],
    ['#{ticket.customer.firstname}', 'value'],
    ['%{ticket.name.first}', 'value'],
    ['%{reply_to_username,fallback:there}', 'value'],
    ['{!BLANKVALUE(Contact.FirstName, "Valued Customer")}', 'value'],
    ['<%= name %>', 'value'],
    ['<% if paid %>', 'control'],
    ['*|FNAME|*', 'value'],
    ['*|IF:PAID|*', 'control'],
    ['%%FirstName%%', 'value'],
    ['%FIRSTNAME%', 'value'],
    ['%7B%25customer.firstName%25%7D', 'value'],
    ['$contact.name', 'value'],
    ['$'.concat('{name}'), 'value'],
    ['$t(shop.title)', 'value'],
    ['[[MISSING TOKEN - contact.firstname]]', 'value'],
    ['[[order_number]]', 'value'],
    ['[NAME]', 'value'],
    ['[ORDER NUMBER]', 'value'],
    ['[order_number]', 'value'],
    ['[order number]', 'value'],
    ['[nome cliente]', 'value'],
    ['[SİPARİŞ NUMARASI]', 'value'],
    ['[sipariş numarası]', 'value'],
    ['[% user.name %]', 'value'],
    ['[% IF user %]', 'control'],
    ['{name}', 'value'],
    ['{$recipientName}', 'value'],
    ['{0}', 'value'],
    ['{due, date, short}', 'value'],
    ['<PROJECT NAME>', 'value'],
    ['<order number>', 'value'],
    ['<attribute key="user.name" default="there"/>', 'value'],
    ['<br>', 'control'],
    ['</strong>', 'control'],
    ['<a href="https://example.com/x">', 'control'],
    ['<!-- you failed -->', 'control'],
    ['%(name)s', 'value'],
    ['%s', 'value']
  ])('%s', (slot, kind) => {
    expect(masksOf(`Well, ${slot} is here.`)).toEqual([`${kind} ${slot}`])
  })

  test('the branches of an ICU message stay prose', () => {
    expect(masksOf('You have {n, plural, one {one parcel} other {{n} parcels}} here.')).toEqual([
      'control {n, plural, one {',
      'control } other {',
      'value {n}',
      'control }}'
    ])
  })

  test.each([
    'It works [sic] in the shop [see below] now.',
    'A set {1, 2, and so on} of 3 < 4 and 5 > 2.',
    'Save 50% on it, 100% sure; I <3 it.',
    'Tick [x] and see [1].',
    'This {is a whole sentence of prose} here.',
    'A costs $5.50 and B $6.',
    'An open {{ brace and {% another'
  ])('%s has none', (text) => {
    expect(masksOf(text)).toEqual([])
  })
})

describe('links, addresses and code', () => {
  test.each([
    ['See https://example.com/a?b=1. Then', ['url https://example.com/a?b=1']],
    ['(see https://example.com/a_(b))', ['url https://example.com/a_(b)']],
    ['See https://example.com/{{ticket.id}}/x, please', ['url https://example.com/{{ticket.id}}/x']],
    [
      'https://example.com/?n=%7B%25customer.id%25%7D!',
      ['url https://example.com/?n=%7B%25customer.id%25%7D']
    ],
    ['www.example.com, ok', ['url www.example.com']],
    ['example.com/help.', ['url example.com/help']],
    ["example.com.tr'den alın", ['url example.com.tr']],
    ['write to ann.lee+x@mail.example.com.', ['email ann.lee+x@mail.example.com']],
    ['<ann@example.com>', ['email <ann@example.com>']],
    ['run `npm ci` now', ['code `npm ci`']],
    ['run ``a ` b`` now', ['code ``a ` b``']]
  ])('%s', (text, masks) => {
    expect(masksOf(text)).toEqual(masks)
  })

  test.each([
    'Gent.mo/a cliente, Sig.ra/Sig. Rossi',
    'e.g. this, i.e./that, 12.05/13.05, 18.00',
    'Don`t say that, can`t you?',
    'It arrived.It is here.And 2.katta',
    'invoice.pdf and @ann'
  ])('%s has none', (text) => {
    expect(masksOf(text)).toEqual([])
  })
})

test('an open slot holds neither a line end nor another slot', () => {
  expect(masksOf('Fino a ⟨u. Le scriviamo entro ⟨data⟩, ⟨a\nb⟩.')).toEqual(['value ⟨data⟩'])
})

describe('Markdown', () => {
  test.each([
    ['this is **very** good', ['markup **', 'markup **']],
    ['_never_ snake_case_word', ['markup _', 'markup _']],
    ['see [the guide](https://example.com/a) now', ['markup [', 'markup ](https://example.com/a)']],
    ['## What now', ['markup ##']],
    ['* one\n* two', []],
    ['5 * 3 and 2*3', []]
  ])('%s', (text, masks) => {
    expect(masksOf(text, 'markdown')).toEqual(masks)
  })

  test('is left alone in plain text', () => {
    expect(masksOf('this is **very** _good_ [here](now)')).toEqual([])
  })
})

test('masks lie in linted zones only', () => {
  expect(
    masksOf('> {{a}} https://example.com\n\nHi {{b}},\n\nIt left today.\n\nBest regards,\n{{c}}')
  ).toEqual(['value {{b}}'])
})
