import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, runCli, runShell } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const draft = (args: readonly string[], stdin = '') => runCli(['draft', ...args], { cwd: folder.path, stdin })
const DECLINE = ['decline', '--lang', 'en', '--request', 'a refund', '--reason', 'The window closed on 3 May']

describe('docs/drafting.md', () => {
  const page = readFileSync(path.join(ROOT, 'docs/drafting.md'), 'utf8')
  const blocks = [...page.matchAll(/```console\n\$ (.*)\n([\s\S]*?)```/g)]

  it.each(blocks.map(([, line, shown]) => [line!, shown!]))('%s', async (line, shown) => {
    const { stdout, code } = await runShell(line, { cwd: folder.path })
    expect(`${stdout}${code === 0 ? '' : `[${code}]\n`}`).toBe(shown)
  })
})

describe('draft', () => {
  it('lists every play with its facts', async () => {
    const { stdout, code } = await draft(['--list', '--format', 'json'])
    const plays = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(plays).toHaveLength(12)
    const { fields } = plays.find(({ name }: { name: string }) => name === 'decline')
    expect(fields[0]).toMatchObject({ name: 'request', required: true, prompt: 'What did they ask for?' })
    expect(fields[0].example).toBe('a refund for the opened headset')
  })

  it('names the missing options, without a terminal', async () => {
    const { code, stdout, stderr } = await draft(['decline', '--request', 'a refund'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('--reason')
    expect(stderr).not.toContain('--request,')
  })

  it('asks for what is missing in the language of the reply', async () => {
    const { stderr } = await draft(['decline', '--lang', 'it', '--reason', 'il termine è scaduto'])
    expect(stderr).toContain('Che cosa Le è stato chiesto? Per esempio: il rimborso')
  })

  it.each([
    [['declin'], 'did you mean “decline”?'],
    [
      ['chase', '--lang', 'en', '--matter', 'the quote', '--round', '4'],
      'The field “round” has no such choice: 4; expected 1, 2, 3'
    ],
    [['decline', '--reqest', 'x'], 'did you mean “--request”?'],
    [['decline', '--set', 'request'], '--set name=value'],
    [['chase', '--matter', 'the form', '--round', '3'], '--date'],
    [[], 'one of apologise, bad-news']
  ])('%j is refused with what to do', async (args, remedy) => {
    const { code, stderr } = await draft(args)
    expect(code).toBe(2)
    expect(stderr).toContain(remedy)
  })

  it('refuses a fact that accuses, with the finding on that field', async () => {
    const args = [
      'decline',
      '--lang',
      'en',
      '--request',
      'a refund',
      '--reason',
      'you failed to read the terms'
    ]
    const plain = await draft(args)
    expect(plain).toMatchObject({ code: 1, stdout: '' })
    expect(plain.stderr).toContain('levelhead: --reason: “failed to read” puts the reader on trial.')
    const { refused } = JSON.parse((await draft([...args, '--format', 'json'])).stdout)
    expect(refused).toMatchObject([{ field: 'reason', ruleId: 'accusatory/failed-to' }])
  })

  it('takes the same facts by option, by --set and from a file', async () => {
    folder.write({
      'facts.json': JSON.stringify({
        play: 'decline',
        lang: 'en',
        request: 'a refund',
        reason: 'The window closed on 3 May'
      })
    })
    const flags = await draft(DECLINE)
    const file = await draft(['--from', 'facts.json'])
    const set = await draft([
      'decline',
      '--lang',
      'en',
      '--set',
      'request=a refund',
      '--set',
      'reason=The window closed on 3 May'
    ])
    expect(flags.stdout).toContain('You')
    expect([file.stdout, set.stdout]).toEqual([flags.stdout, flags.stdout])
  })

  it('prints the call with all facts, which gives the same reply', async () => {
    const args = [...DECLINE, '--name', "Ann O'Neil"]
    const { stdout } = await draft([...args, '--print-command'])
    expect(stdout).toContain(`'Ann O'\\''Neil'`)
    expect((await runShell(stdout, { cwd: folder.path })).stdout).toBe((await draft(args)).stdout)
  })

  it('reckons today from --now', async () => {
    const { stdout } = await draft([
      'confront',
      '--lang',
      'it',
      '--agreement',
      'i disegni',
      '--due',
      'lunedì',
      '--fact',
      'non mi sono ancora arrivati',
      '--now',
      '2026-03-04'
    ])
    expect(stdout).toContain('mercoledì 4 marzo')
    expect(stdout).toContain("d'accordo sui disegni entro lunedì")
  })
})

describe('draft --reply-to', () => {
  it('fills in what the message says, and notes it', async () => {
    folder.write({
      'mail.txt': "Hi,\n\nI'd like a refund for my kettle from order 4711.\n\nThanks,\nAda Byrne\n"
    })
    const { stdout, stderr, code } = await draft([
      '--reply-to',
      'mail.txt',
      '--reason',
      'The kettle was used'
    ])
    expect(code).toBe(0)
    expect(stdout).toContain('a refund for your kettle from order 4711')
    expect(stdout).toContain('Ada Byrne')
    expect(stderr).toContain('note: --request "a refund for your kettle from order 4711"')
  })

  it('drafts nothing for a threat: the plan is shown', async () => {
    folder.write({
      'mail.txt': 'If you do not refund me I will come to your office with a gun.\n',
      'levelhead.config.yaml':
        'crisis: { plan: "Follow page 4 of the handbook.", contacts: ["Maria, 555 0100"] }\n'
    })
    const { stdout, stderr, code } = await draft(['decline', '--reply-to', 'mail.txt', '--reason', 'x'])
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 })
    expect(stderr).toContain('plan: Follow page 4 of the handbook.\ncontact: Maria, 555 0100\n')
  })

  it('gives the reader no number of the team', async () => {
    folder.write({
      'levelhead.config.yaml': 'crisis: { plan: "Page 4.", contacts: ["Maria, 555 0100", "116 123"] }\n'
    })
    const { stdout } = await draft(['crisis', '--lang', 'en', '--person', 'Nurse Kelly'])
    expect(stdout).toContain('116 123')
    expect(stdout).not.toContain('555 0100')
  })

  it('tells what it understood, record by record', async () => {
    const { stdout } = await draft(
      ['--analyse', '--input-format', 'ndjson'],
      '{"id":7,"text":"Please refund me.","lang":"en"}\nno json\n'
    )
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({ id: 7, lang: 'en', play: 'decline' })
    expect(second.error.code).toBe('bad-record')
  })
})

const POLICY = `authority:
  may: ["refund up to 50 EUR", "free reship", { what: discount, percent: 10 }]
  approval: ["refund up to 200 EUR"]
  never: [upgrade]
terms:
  - { say: case, dont: ticket, lang: en }
`

describe('what the house offers and says', () => {
  it.each([
    ['en', "We'll give you your money back, 80 EUR in total.", ['money back']],
    ['en', "We'll give you your money back, 30 EUR in total.", []],
    ['en', 'I can offer you a 20% discount on the next order.', ['discount']],
    ['en', 'I can offer you a 10% discount on the next order.', []],
    ['en', 'You asked for a refund of 300 EUR.', []],
    ['en', 'Once my manager approves, I will refund 120 EUR.', []],
    ['en', "I'll upgrade you to the larger room.", ['upgrade']],
    ['en', 'I have closed both tickets today.', ['tickets']],
    ['it', 'Le rimborsiamo 80 euro entro venerdì.', ['rimborsiamo']],
    ['it', 'Riceverà un rimborso di 30 € entro lunedì.', []],
    ['it', 'Non possiamo rimborsare le spese di 80 euro.', []],
    ['tr', 'Size cuma gününe kadar 80 EUR iade edeceğiz.', ['iade']],
    ['tr', '30 EUR iade yapacağız.', []],
    ['tr', 'Bir sonraki siparişinizde %20 indirim sunabilirim.', ['indirim']]
  ])('%s: %s', async (lang, sentence, marked) => {
    folder.write({ 'levelhead.config.yaml': POLICY })
    const opening = {
      en: 'Hello Ann,\n\nThank you for your message.',
      it: 'Buongiorno Anna,\n\nGrazie per il messaggio.',
      tr: 'Merhaba Ayşe Hanım,\n\nMesajınız için teşekkür ederim.'
    }[lang]
    const { stdout } = await runCli(['--lang', lang, '--only', 'policy', '--format', 'json', '-'], {
      cwd: folder.path,
      stdin: `${opening} ${sentence}\n`
    })
    const { messages } = JSON.parse(stdout).results[0]
    expect(messages.map(({ actual }: { actual: string }) => actual)).toEqual(marked)
  })

  it.each([
    ['refund 80 EUR', 'needs approval'],
    ['a free upgrade', 'is never offered here'],
    ['send a technician', 'is not among what you may offer: refund ≤ 50 EUR, free reship, discount ≤ 10%']
  ])('the drafter refuses to offer “%s”', async (alternative, why) => {
    folder.write({ 'levelhead.config.yaml': POLICY })
    const { code, stdout, stderr } = await draft([...DECLINE, '--alternative', alternative])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(why)
  })

  it('offers what is on the list', async () => {
    folder.write({ 'levelhead.config.yaml': POLICY })
    const { code, stdout } = await draft([...DECLINE, '--alternative', 'reship it free of charge'])
    expect(code).toBe(0)
    expect(stdout).toContain('reship it free of charge')
  })
})
