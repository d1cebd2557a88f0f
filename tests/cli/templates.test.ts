import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()

/** Rules and words of what is wrong with the placeholders of one file; each stands where it is said to. */
async function lint(file: string, source: string, args: readonly string[] = []): Promise<readonly string[]> {
  folder.write({ [file]: source })
  const all = ['--only', 'template', '--min-severity', 'suggestion', '--format', 'json', '--fail-on', 'never']
  const { stdout } = await runCli([...all, ...args, '--', file], { cwd: folder.path })
  const { results } = JSON.parse(stdout) as {
    results: { messages: { range: [number, number]; ruleId: string; actual: string }[] }[]
  }
  return results.flatMap(({ messages }) =>
    messages.map(({ range, ruleId, actual }) => {
      expect(source.slice(...range)).toBe(actual)
      return `${ruleId} ${actual}`
    })
  )
}

const gorgias = (language: string, id: string, text: string) => ({
  external_id: id,
  language,
  actions: [{ name: 'setResponseText', arguments: { body_text: text } }]
})
const variants = (...contents: readonly string[]) => ({
  items: [{ name: 'x', variants: contents.map((content, i) => ({ content, locale_id: i + 1 })) }]
})

const zendesk = (value: string) => ({ title: 'n', actions: [{ field: 'comment_value', value }] })
const osticket = (response: string) => [{ isenabled: 1, title: 'n', response }]
const zammad = (content: string) => [{ name: 'n', keywords: '', content, active: true }]
const front = (body: string) => ({ name: 'n', body, is_available_for_all_inboxes: true })
const freshdesk = (content_html: string) => [{ id: 1, title: 'n', content_html }]
const intercom = (body_text: string) => ({
  type: 'macro',
  id: 'm',
  name: 'n',
  visible_to: 'everyone',
  body_text
})

describe('names of placeholders that a helpdesk knows', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'Zendesk',
      zendesk(
        'Hi {{ticket.requester.fist_name}}, {{current_user.name}} has {{ticket.ticket_field_360001}}, {{dc.bye}}, ' +
          '{{ticket.requester.custom_fields.tier}} and {{ticket.order.number}}. See {{ticket.lnik}}.'
      ),
      ['{{ticket.requester.fist_name}} {{ticket.requester.first_name}}', '{{ticket.lnik}} {{ticket.link}}']
    ],
    [
      'Zendesk dynamic content',
      variants('Hi {{ticket.assigne.name}}, {{ticket.assignee.name}} is here for you today.'),
      ['{{ticket.assigne.name}} {{ticket.assignee.name}}']
    ],
    [
      'Intercom',
      intercom(
        'Hi {{user.firs_name|fallback:"you"}}, your plan {{user.plan_tier}} of {{company.seats}} is here.'
      ),
      ['{{user.firs_name|fallback:"you"}} {{user.first_name|fallback:\\"you\\"}}']
    ],
    [
      'Freshdesk',
      freshdesk(
        '<p>Hi {{ticket.requester.first_name}}, {{ticket.cf_order}} and {{ticket.shoe_size}} are here.</p>'
      ),
      ['{{ticket.requester.first_name}} {{ticket.requester.firstname}}']
    ],
    [
      'Gorgias',
      gorgias(
        'en',
        'a',
        'Hi {{ticket.custmer.firstname}}, {{ticket.customer.integrations.shopify.orders[0].name}} left.'
      ),
      ['{{ticket.custmer.firstname}} {{ticket.customer.firstname}}']
    ],
    [
      'Front',
      front(
        '<p>Hi {{recipient.fist_name}}, {{contact.shoe_size}} and {{recipient.shoe_size}} are with us.</p>'
      ),
      ['{{recipient.fist_name}} {{recipient.first_name}}']
    ],
    [
      'Help Scout',
      [
        {
          name: 'n',
          text: '<p>Hi {%customer.fistName,fallback=you%}, {%customVariable%} is here.</p>',
          chatText: ''
        }
      ],
      ['{%customer.fistName,fallback=you%} {%customer.firstName,fallback=you%}']
    ],
    [
      'Zammad',
      zammad(
        'Hi #{ticket.customer.fristname}, #{ticket.contract_number} and #{config.fqdn} are with us today.'
      ),
      ['#{ticket.customer.fristname} #{ticket.customer.firstname}']
    ],
    [
      'osTicket',
      osticket(
        'Hi %{ticket.name.fisrt}, your ticket %{ticket.number} has %{ticket.shoe_size} and %{recipient.ticket_link}.'
      ),
      ['%{ticket.name.fisrt} %{ticket.name.first}']
    ],
    [
      'osTicket, a longer part',
      osticket(
        'Hi, your ticket of %{ticket.creat_date} has a number: %{ticket.numbr}, which we need for the answer.'
      ),
      ['%{ticket.creat_date} %{ticket.create_date}', '%{ticket.numbr} %{ticket.number}']
    ]
  ])('%s: a slip is told with what was meant, a field of the team is not', async (_, value, expected) => {
    folder.write({ 'a.json': JSON.stringify(value) })
    const args = ['--only', 'template/unknown-placeholder', '--format', 'json', '--', 'a.json']
    const { stdout } = await runCli(args, { cwd: folder.path })
    const { results } = JSON.parse(stdout) as {
      results: { messages: { actual: string; suggestions: { text: string }[] }[] }[]
    }
    expect(
      results.flatMap(({ messages }) => messages.map((one) => `${one.actual} ${one.suggestions[0]!.text}`))
    ).toEqual(expected)
  })

  it('are all that there are once the configuration names those of the team', async () => {
    folder.write({
      'a.json': JSON.stringify(
        zendesk('Hi {{ticket.requester.name}}, {{order.size}} and {{ticket.shoe_size}} are here.')
      ),
      'levelhead.config.json': '{"placeholders":{"known":["order.*"]}}'
    })
    const args = ['--only', 'template/unknown-placeholder', '--format', 'compact', '--', 'a.json']
    const { stdout } = await runCli(args, { cwd: folder.path })
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stdout).toContain('{{ticket.shoe_size}}')
  })
})

describe('placeholders of templates', () => {
  it.each<[string, string, unknown, readonly string[]]>([
    [
      'Help Scout: a fallback',
      'a.json',
      [
        {
          name: 'n',
          text: '<p>Hi {%customer.firstName%}, your order is here.</p>',
          chatText: 'Hi {%customer.firstName,fallback=you%}'
        }
      ],
      ['template/missing-fallback {%customer.firstName%}']
    ],
    [
      'FreeScout: a name',
      'a.json',
      [{ name: 'n', mailbox_id: 1, text: 'Number {%conversation.nummer%}, {%mailbox.phone%} is here.' }],
      ['template/unknown-placeholder {%conversation.nummer%}']
    ],
    [
      'Intercom: a fallback',
      'a.json',
      {
        type: 'macro',
        id: 'm',
        name: 'n',
        visible_to: 'everyone',
        body: '<p>Hi</p>',
        body_text: 'Hi {{user.name}}, your order is here.'
      },
      ['template/missing-fallback {{user.name}}']
    ],
    [
      'Gorgias: macros of one external id',
      'a.json',
      [
        gorgias('en', 'a', 'Hi {{ticket.customer.name}}, it is here.'),
        gorgias('it', 'a', 'Salve {{ticket.customer.nome}}, è qui.'),
        gorgias('it', 'b', 'Salve, è qui.')
      ],
      [
        'template/placeholders-differ Salve {{ticket.customer.nome}}, è qui.',
        'template/placeholders-differ {{ticket.customer.nome}}'
      ]
    ],
    [
      'dynamic content',
      'a.json',
      variants(
        'Hi {{ticket.id}}, the parcel is here.',
        'Salve {{ticket.id}}, il pacco è qui.',
        'Il pacco è qui.'
      ),
      ['template/placeholders-differ Il pacco è qui.']
    ]
  ])('%s', async (_, file, value, expected) => {
    expect(await lint(file, JSON.stringify(value))).toEqual(expected)
  })

  it('compares the languages of one file of interface texts', async () => {
    const source = 'en:\n  hello: "Hi %{name}, welcome."\nit:\n  hello: "Salve %{nome}, benvenuto."\n'
    expect(await lint('texts.yml', source, ['--preset', 'i18n'])).toEqual([
      'template/placeholders-differ Salve %{nome}, benvenuto.',
      'template/placeholders-differ %{nome}'
    ])
  })
})

it('fixes an HTML file and loses no tag, entity or placeholder', async () => {
  const html = (words: string) =>
    `<html lang="en"><body>\r\n<p>Hi&nbsp;{{name}},</p><p>${words} courier <b>comes</b> &egrave; <a href="{{url}}">today</a>.</p></body></html>`
  folder.write({ 'a.html': html('Please be advised that the') })
  await runCli(['fix', '--only', 'canned', '--', 'a.html'], { cwd: folder.path })
  expect(readFileSync(folder.at('a.html'), 'utf8')).toBe(html('The'))
})

it('fixes the translation of a catalogue that stands on several lines', async () => {
  const po = (first: string) =>
    `msgid ""\nmsgstr "Language: en\\n"\n\n#: mail.c\nmsgid "mail.text"\nmsgstr ""\n"${first}"\n"courier has \\"both\\" parcels.\\n"\n`
  folder.write({ 'en.po': po('Please be advised that the ') })
  await runCli(['fix', '--only', 'canned', '--', 'en.po'], { cwd: folder.path })
  expect(readFileSync(folder.at('en.po'), 'utf8')).toBe(po('The '))
})
