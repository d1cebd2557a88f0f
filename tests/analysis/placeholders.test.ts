import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TemplateContext } from '../../src/analysis/checks/template-check.js'
import type { LanguageCode } from '../../src/core/draft.js'
import { applySuggestion, lint } from '../../src/index.js'

/** Rule and words of what is found in the placeholders of a text. */
function found(text: string, template: TemplateContext = {}, lang: LanguageCode = 'en') {
  return lint(text, { lang, template })
    .findings.filter(({ category }) => category === 'template')
    .map(({ ruleId, actual, shown }) => `${ruleId.slice('template/'.length)}: ${shown ?? actual}`)
}

describe('template/unbalanced-placeholder', () => {
  it.each([
    ['Hi {{ticket.name}, welcome.', ['{{ticket.name}']],
    ['Hi {ticket.name}}, welcome.', ['{ticket.name}}']],
    ['Dear {{name\n\nWelcome.', ['{{name']],
    ['{% if paid %}Thanks.', ['{% if paid %}']],
    ['Thanks.{% endif %}', ['{% endif %}']],
    ['{% if a %}{% for x in y %}a{% endif %}', ['{% for x in y %}']],
    ['{{#if a}}Yes{{else}}No', ['{{#if a}}']],
    ['Yes{{/if}}', ['{{/if}}']],
    ['{{#each a}}{{#if b}}x{{/each}}', ['{{#if b}}']]
  ])('%s', (text, spans) => {
    expect(found(text)).toEqual(spans.map((span) => `unbalanced-placeholder: ${span}`))
  })

  it.each([
    'Hi {{name}}, {{{html}}}, {{ticket.messages[-1].body}}.',
    '{%- if a -%}x{%- elsif b -%}y{%- else -%}z{%- endif -%}',
    '{% raw %}{% if %}{% endraw %} and {% assign x = 1 %}{% include "y" %}',
    '{{#a}}x{{/a}}{{^a}}y{{/a}} {{#if a}}x{{else}}y{{/if}} {{> footer}}',
    '{{#> layout}}x{{/layout}}{{#*inline "y"}}z{{/inline}}',
    '{{if customer.name}}Hi{{/if}} {{depend x}}y{{/depend}}',
    '{n, plural, one {{name} has # item} other {{name} has # items}}',
    '{%customer.firstName,fallback=there%} wrote.',
    'Set {a: {b: 1}} there.',
    'A set {{1, 2}, {3}}.',
    '> Hi {{name}\n\nThanks.'
  ])('leaves %s alone', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('template/missing-token', () => {
  it('finds what HubSpot wrote', () => {
    expect(found('Hi [[MISSING TOKEN - contact.firstname]],\n\nwe saw it.')).toEqual([
      'missing-token: [[MISSING TOKEN - contact.firstname]]'
    ])
  })
})

describe('template/missing-fallback', () => {
  const template = { needFallback: ['customer.firstName', 'user.name'] }
  it.each([
    ['Hi {%customer.firstName%},', ['missing-fallback: {%customer.firstName%}']],
    ['Hi {%customer.firstName,fallback=there%},', []],
    ['Hi {%customer.firstName,fallback= %}, from {%user.firstName%}', []],
    ['Hi {{user.name}},', ['missing-fallback: {{user.name}}']],
    ['Hi {{ user.name | fallback: "there" }},', []],
    ['Hi {{user.name|default:"there"}},', []],
    ['{% if user.name %}Hi {{user.name}}{% else %}Hi{% endif %}', []]
  ])('%s', (text, expected) => {
    expect(found(text, template)).toEqual(expected)
  })

  it('says nothing where the system is not known', () => {
    expect(found('Hi {%customer.firstName%},')).toEqual([])
  })
})

describe('template/unknown-placeholder', () => {
  const template = { known: ['customer.firstName', 'conversation.number', 'mailbox.*'] }
  it.each([
    ['Hi {%customer.firstName%}, {%mailbox.name%} {%conversation.number%}', []],
    ['Hi {%customer.fristName%}', ['unknown-placeholder: {%customer.fristName%}']],
    ['{% assign x = 1 %}{{x}} {% for item in list %}{{item.name}}{{forloop.index}}{% endfor %}', []],
    ['{{#if a}}{{else}}{{/if}} {{! note }} 20 %s {0}', []]
  ])('%s', (text, expected) => {
    expect(found(text, template)).toEqual(expected)
  })

  it('offers the name that was meant', () => {
    const text = 'Hi {%customer.fristName,fallback=there%},'
    const [finding] = lint(text, { lang: 'en', template }).findings
    expect(finding!.suggestions.map(({ kind }) => kind)).toEqual(['rephrase'])
    expect(applySuggestion(text, finding!.suggestions[0]!)).toBe('Hi {%customer.firstName,fallback=there%},')
  })
})

describe('template/placeholders-differ', () => {
  it.each<[string, TemplateContext, readonly string[]]>([
    ['Ciao {{name}}, ecco.', { originals: ['Hi {{name}}, here.'] }, []],
    ['Ciao {{nome}}, ecco.', { originals: ['Hi {{name}}, here.'] }, ['{{name}}', '{{nome}}']],
    ['Ciao, ecco.', { originals: ['Hi {{name}}, %{day}.'] }, ['{{name}}, %{day}']],
    ['Ciao %1$s e %s', { originals: ['Hi %s and %2$d'] }, []],
    ['Sayın %(name)sin', { originals: ['For %(name)s here'] }, []],
    ['Un file', { originals: ['One file', '%d files'] }, []],
    ['%s file', { originals: ['One file', '%d files'] }, []],
    ['{n, plural, one {un file} other {# file}}', { originals: ['{n, plural, other {# files}} here'] }, []],
    ['Testo', { originals: ['emails.welcome.body'] }, []],
    [
      'Leggi qui',
      { originals: ['Read <a href="{{url}}">here</a>'], written: 'Leggi <a href="{{url}}">qui</a>' },
      []
    ]
  ])('%s', (text, template, expected) => {
    expect(found(text, template, 'it')).toEqual(expected.map((shown) => `placeholders-differ: ${shown}`))
  })
})

describe('branches', () => {
  it.each([
    ['{% if late %}You failed to pay.{% else %}You forgot to attach it.{% endif %}'],
    ['{{#if late}}You failed to pay.{{else}}You forgot to attach it.{{/if}}'],
    ['{n, plural, one {You failed to pay.} other {You forgot to attach it.}}'],
    ['*|IF:LATE|*You failed to pay.*|ELSE:|*You forgot to attach it.*|END:IF|*']
  ])('%s: each is looked at', (text) => {
    expect(lint(text, { lang: 'en', only: ['accusatory'] }).findings.map(({ actual }) => actual)).toEqual([
      'failed to pay',
      'forgot to attach'
    ])
  })

  it.each([
    'You {% if late %}failed{% else %}to pay{% endif %} it.',
    'You {n, plural, one {failed} other {to pay}} it.'
  ])('%s: no sentence goes from one into the other', (text) => {
    expect(lint(text, { lang: 'en' }).findings).toEqual([])
  })
})

it('no fix touches a placeholder', () => {
  const placeholder = fc.constantFrom(
    '{{ticket.requester.name}}',
    '{%customer.firstName,fallback=there%}',
    '{% if x %}',
    '{% else %}',
    '{% endif %}',
    '%{name}',
    '#{ticket.number}',
    '{name}',
    '%(name)s',
    '*|FNAME|*',
    '%%First%%',
    '{!Contact.Name}',
    '[[name]]',
    '<%= x %>',
    '<attribute key="user.name" default="there"/>',
    '$t(key)'
  )
  const words = fc.constantFrom(
    'please be advised that',
    'in order to',
    'We sincerely apologize',
    'You failed to',
    'unfortunately',
    'the parcel',
    'is here',
    '.',
    ',',
    '\n\n',
    'at this point in time',
    'due to the fact that'
  )
  let fixes = 0
  fc.assert(
    fc.property(fc.array(fc.oneof(words, placeholder), { maxLength: 12 }), (parts) => {
      const text = parts.join(' ')
      for (const { suggestions } of lint(text, { lang: 'en' }).findings) {
        for (const suggestion of suggestions.filter(({ kind }) => kind === 'fix')) {
          fixes++
          expect(placeholdersOf(applySuggestion(text, suggestion))).toEqual(placeholdersOf(text))
        }
      }
    }),
    { numRuns: 2000 }
  )
  expect(fixes).toBeGreaterThan(100)
})

function placeholdersOf(text: string): readonly string[] {
  return (
    text.match(
      /\{\{.*?\}\}|\{%.*?%\}|[%#]\{.*?\}|\{!?[\w.]+\}|%\(name\)s|\*\|.*?\|\*|%%\w+%%|\[\[.*?\]\]|<.*?>|\$t\(key\)/g
    ) ?? []
  )
}

describe('a suggestion beside tags', () => {
  it('is not made where it would take one out that stands twice', () => {
    const text = '<b>I understand</b> <b>your frustration,</b> <b>but</b> the warranty ended in March.'
    const { findings } = lint(text, { lang: 'en' })
    const [finding] = findings.filter(({ ruleId }) => ruleId.startsWith('cancelling-but/'))
    expect(finding?.suggestions).toEqual([])
  })

  it('is made where all stay', () => {
    const text = 'I <b>understand</b> your frustration, but the warranty ended in March.'
    const { findings } = lint(text, { lang: 'en' })
    const [finding] = findings.filter(({ ruleId }) => ruleId.startsWith('cancelling-but/'))
    expect(applySuggestion(text, finding!.suggestions[0]!)).toBe(
      'I <b>understand</b> your frustration. The warranty ended in March.'
    )
  })

  it.each([
    ['**Please be advised** that the parcel ships on Monday.', []],
    ['Please be advised that the **parcel** ships on Monday.', ['The']],
    ['**Please be advised that the parcel ships on Monday.**', ['The']]
  ])('is not made where it would leave one sign of an emphasis alone: %s', (text, expected) => {
    const { findings } = lint(text, { lang: 'en', markup: 'markdown', only: ['canned/please-be-advised'] })
    expect(findings.flatMap(({ suggestions }) => suggestions.map((one) => one.text))).toEqual(expected)
  })
})
