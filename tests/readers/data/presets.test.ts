import { describe, expect, it } from 'vitest'
import { inShort, PRESETS, readData } from '../read-data.js'

const json = JSON.stringify

describe('helpdesk presets', () => {
  it('know the exports of their systems', () => {
    expect(PRESETS.map(({ name }) => name)).toEqual([
      'chatwoot',
      'discourse',
      'freescout',
      'freshdesk',
      'front',
      'gettext',
      'gorgias',
      'help-scout',
      'i18n',
      'intercom',
      'osticket-mail',
      'osticket-pages',
      'osticket',
      'zammad',
      'zendesk-dynamic-content',
      'zendesk'
    ])
  })

  it('say where the names of their placeholders are listed', () => {
    const named = PRESETS.filter(({ variables }) => variables !== undefined)
    expect(named).toHaveLength(14)
    for (const { name, variables, ...preset } of named) {
      expect(preset, name).toHaveProperty('variablesFrom', expect.stringMatching(/^https:/))
      expect(new Set(variables).size, name).toBe(variables!.length)
      for (const variable of variables!) expect(variable).toMatch(/^[\w.*]+$/)
    }
  })

  const comment = (value: unknown) => ({ field: 'comment_value', value })
  it.each<[string, string, string, readonly (readonly string[])[]]>([
    [
      'Zendesk: plain text and HTML of one macro',
      'json',
      json({
        macros: [
          {
            title: 'T',
            actions: [
              { field: 'comment_value_html', value: '<p>Hi &amp; bye</p>' },
              comment('Hi & bye'),
              { field: 'status', value: 'open' }
            ]
          }
        ]
      }),
      [
        ['macros[0].actions[0].value', 'Hi & bye', '= macros[0].actions[1].value'],
        ['macros[0].actions[1].value', 'Hi & bye']
      ]
    ],
    [
      'Zendesk: two comments of one macro',
      'json',
      json({ title: 'T', actions: [comment('Hi'), comment('Bye')] }),
      [
        ['actions[0].value', 'Hi'],
        ['actions[1].value', 'Bye']
      ]
    ],
    [
      'Zendesk: an internal note, a channel, a subject',
      'json',
      json([
        { title: 'T', actions: [comment('For Mia'), { field: 'comment_mode_is_public', value: 'false' }] },
        {
          title: 'U',
          actions: [
            comment(['channel:web', 'Hi']),
            { field: 'subject', value: 'Your parcel' },
            { field: 'comment_mode_is_public', value: true }
          ]
        }
      ]),
      [
        ['[0].actions[0].value', 'For Mia', 'transactional'],
        ['[1].actions[0].value[1]', 'Hi'],
        ['[1].actions[1].value', 'Your parcel']
      ]
    ],
    [
      'Zendesk: side conversations',
      'json',
      json({
        title: 'T',
        actions: [
          { field: 'side_conversation', value: ['Subject', '<p>Body</p>', 'a@b.example', 'text/html'] },
          { field: 'side_conversation_ticket', value: ['', 'a <b> c', 'team', 'text/plain'] },
          { field: 'side_conversation_slack', value: ['', 'Ping', 'channel'] }
        ]
      }),
      [
        ['actions[0].value[0]', 'Subject'],
        ['actions[0].value[1]', 'Body'],
        ['actions[1].value[1]', 'a <b> c'],
        ['actions[2].value[1]', 'Ping']
      ]
    ],
    [
      'Zendesk in YAML, several documents',
      'yaml',
      'title: A\nactions:\n- {field: comment_value, value: Hi}\n---\ntitle: B\nactions:\n- field: comment_value\n  value: >\n    Bye\n    now\n',
      [
        ['[0].actions[0].value', 'Hi'],
        ['[1].actions[0].value', 'Bye now\n']
      ]
    ],
    [
      'Zendesk dynamic content',
      'json',
      json({
        items: [
          {
            name: 'n',
            variants: [
              { content: 'Hi', locale_id: 1 },
              { content: '<p>Ciao</p>', locale_id: 999 },
              { content: 'Hallo', locale_id: 8 }
            ]
          }
        ]
      }),
      [
        ['items[0].variants[0].content', 'Hi', 'en'],
        ['items[0].variants[1].content', 'Ciao'],
        ['items[0].variants[2].content', 'Hallo', 'de']
      ]
    ],
    [
      'Intercom',
      'json',
      json({
        type: 'list',
        data: [{ name: 'n', body: '<p>Hi</p>', body_text: 'Hi', visible_to: 'everyone' }]
      }),
      [
        ['data[0].body', 'Hi', '= data[0].body_text'],
        ['data[0].body_text', 'Hi']
      ]
    ],
    [
      'Intercom, written by hand',
      'yaml',
      'macros:\n  - name: n\n    body_text: |\n      Hi\n    visible_on: [inbox]\n',
      [['macros[0].body_text', 'Hi\n']]
    ],
    [
      'Freshdesk',
      'json',
      json([{ id: 1, title: 'T', content: 'Hi', content_html: '<div dir="ltr">Hi<br>you</div>' }]),
      [
        ['[0].content', 'Hi', '= [0].content_html'],
        ['[0].content_html', 'Hi\nyou']
      ]
    ],
    [
      'Gorgias, with its language',
      'json-lines',
      `${json({ name: 'n', language: 'it', actions: [{ name: 'setResponseText', arguments: { body_text: 'Ciao', body_html: '' } }] })}\n\n${json({ name: 'm', language: 'fr-FR', actions: [{ name: 'addTags' }, { name: 'setResponseText', arguments: { body_html: '<b>Salut</b>' } }] })}`,
      [
        ['[0].actions[0].arguments.body_text', 'Ciao', 'it'],
        ['[1].actions[1].arguments.body_html', 'Salut', 'fr']
      ]
    ],
    [
      'Front',
      'json',
      json({
        _results: [
          {
            id: 'rsp_1',
            name: 'n',
            subject: null,
            body: '<p style="x">Hi</p>',
            is_available_for_all_inboxes: true
          }
        ]
      }),
      [['_results[0].body', 'Hi']]
    ],
    [
      'Help Scout',
      'json',
      json([{ id: 1, name: 'n', text: 'Hi {%customer.firstName,fallback=there%}<br>', chatText: 'Hey' }]),
      [
        ['[0].text', 'Hi {%customer.firstName,fallback=there%}'],
        ['[0].chatText', 'Hey']
      ]
    ],
    ['FreeScout', 'json', json([{ name: 'n', text: '<p>Hi</p>', mailbox_id: 3 }]), [['[0].text', 'Hi']]],
    [
      'Chatwoot',
      'json',
      json([{ id: 1, short_code: 'hi', content: '**Hi** {{contact.name}}' }]),
      [['[0].content', '**Hi** {{contact.name}}', 'markdown']]
    ],
    [
      'Zammad in JSON, with its locale',
      'json',
      json([{ name: 'n', keywords: 'k', content: '<div>Ciao</div>', active: true, locale: 'it-it' }]),
      [['[0].content', 'Ciao', 'it']]
    ],
    [
      'Zammad in CSV',
      'csv',
      'name;keywords;content;active\r\nn;k;"Hi ""Tom""; bye";true\r\n',
      [['[0].content', 'Hi "Tom"; bye']]
    ],
    [
      'osTicket',
      'yaml',
      '- isenabled: 1\n  title: T\n  response: |\n    Hi %{ticket.name},\n    <br>\n    bye\n  notes: |\n',
      [['[0].response', 'Hi %{ticket.name},\nbye']]
    ],
    [
      'osTicket mail, an automatic notice',
      'yaml',
      'notes: n\nsubject: |\n  Ticket\nbody: |\n  <h3>Dear %{recipient},</h3>\n',
      [
        ['subject', 'Ticket\n', 'transactional'],
        ['body', 'Dear %{recipient},', 'transactional']
      ]
    ],
    [
      'osTicket pages',
      'yaml',
      'notes: n\nname: Page\nbody: |\n  <p>Thanks</p>\n',
      [['body', 'Thanks', 'transactional']]
    ],
    [
      'Discourse',
      'json',
      json({ replies: [{ id: 'x', title: 'T', content: 'Hi %{my_name}' }] }),
      [['replies[0].content', 'Hi %{my_name}', 'markdown']]
    ]
  ])('%s', async (_, format, source, expected) => {
    const { drafts, notes } = await readData(format, source)
    expect({ drafts: inShort(drafts), notes }).toEqual({ drafts: expected, notes: [] })
  })

  it.each([
    ['package.json', 'json', '{"name":"x","keywords":["content"],"active":1,"scripts":{"test":"x"}}'],
    [
      'a trigger without text',
      'json',
      json({ triggers: [{ title: 'T', actions: [{ field: 'status', value: 'open' }] }] })
    ],
    [
      'a workflow',
      'yaml',
      'name: CI\non: push\njobs: {a: {steps: [{uses: actions/checkout, with: {body: x}}]}}\n'
    ],
    ['a table', 'csv', 'id,name\n1,x\n'],
    ['a blog', 'json', json([{ id: 1, title: 'T', content: 'Hi' }])]
  ])('none takes %s', async (_, format, source) => {
    const { drafts, notes } = await readData(format, source)
    expect(drafts).toEqual([])
    expect(notes).toMatchObject([{ kind: 'none' }])
  })

  it('a preset that is asked for takes weaker signs', async () => {
    const source = json([{ id: 1, title: 'T', content: 'Hi' }])
    const { drafts } = await readData('json', source, { selection: { preset: 'discourse' } })
    expect(inShort(drafts)).toEqual([['[0].content', 'Hi', 'markdown']])
    await expect(readData('json', source, { selection: { preset: 'zendesc' } })).rejects.toThrow(
      'did you mean “zendesk”?'
    )
    const { notes } = await readData('json', source, { selection: { preset: 'zendesk' } })
    expect(notes).toEqual([
      {
        kind: 'none',
        text: 'it has not the shape of preset “zendesk”; it holds [*].id, [*].title, [*].content'
      }
    ])
  })
})

describe('preset i18n', () => {
  const selection = { preset: 'i18n' }

  it.each([
    [
      'the key of a locale',
      'config/app.yml',
      'it:\n  a: Ciao\n  b: {c: Sì, d: 3}\n',
      'it',
      ['it.a', 'it.b.c']
    ],
    ['a folder of a locale', 'locales/tr/mail.yml', 'a: Merhaba\n', 'tr', ['a']],
    ['the file name', 'texts/en.yml', 'a: Hi\n', 'en', ['a']],
    ['nothing: words that look like codes', 'texts/x.yml', 'no: Nein\nid: Nummer\n', undefined, ['no', 'id']],
    ['nothing: a folder that may be a department', 'it/x.yml', 'a: Hi\n', undefined, ['a']]
  ])('takes every text; language from %s', async (_, path, source, lang, pointers) => {
    const { drafts } = await readData('yaml', source, { selection, path })
    expect(drafts.map(({ pointer }) => pointer)).toEqual(pointers)
    expect(new Set(drafts.map((draft) => draft.lang))).toEqual(new Set([lang]))
    expect(new Set(drafts.map((draft) => draft.profile))).toEqual(new Set(['transactional']))
  })

  it('is never chosen by itself', async () => {
    expect((await readData('yaml', 'it:\n  a: Ciao\n')).drafts).toEqual([])
  })
})

describe('select', () => {
  const source = json({
    replies: [
      { t: 'Hi <b>you</b>', n: 3, l: 'it' },
      { t: 'a < b', n: null }
    ]
  })

  it('takes what it leads to, HTML where there is a tag, and tells what is no text', async () => {
    const select = [{ at: 'replies[*].t', langAt: 'replies[0].l' }, { at: 'replies[*].n' }]
    const { drafts, notes } = await readData('json', source, { selection: { select } })
    expect(inShort(drafts)).toEqual([
      ['replies[0].t', 'Hi you', 'it'],
      ['replies[1].t', 'a < b', 'it']
    ])
    expect(notes).toEqual([{ kind: 'skipped', text: 'replies[0].n is 3, not a text' }])
  })

  it('a rule of its own wins over what holds for the file', async () => {
    const selection = {
      select: [{ at: 'replies[0].t', kind: 'text', lang: 'en' } as const, { at: 'replies[*].t' }],
      kind: 'html',
      lang: 'tr',
      profile: 'transactional'
    } as const
    const { drafts } = await readData('json', source, { selection })
    expect(inShort(drafts)).toEqual([
      ['replies[0].t', 'Hi <b>you</b>', 'en', 'transactional'],
      ['replies[1].t', 'a < b', 'tr', 'transactional']
    ])
  })

  it('says what is there when it leads to nothing', async () => {
    const { drafts, notes } = await readData('json', source, {
      selection: { select: [{ at: 'reply[*].t' }] }
    })
    expect(drafts).toEqual([])
    expect(notes).toEqual([
      { kind: 'none', text: 'no text is at reply[*].t; it holds replies[*].t, replies[*].n, replies[*].l' }
    ])
  })
})
