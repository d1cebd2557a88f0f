import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { choicesOf } from '../../src/cli/commands/fix-interactively.js'
import { REPORTERS } from '../../src/reporters/registry.js'
import { fixWords } from '../../src/reporters/words/fix-words.js'
import { walkFindings } from '../../src/run/fix-by-hand.js'
import type { LintRequest } from '../../src/run/lint-run.js'
import type { Question } from '../../src/run/question.js'
import { fakeIo } from '../helpers/fake-io.js'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
/** Each stands in the drafts below, in a sentence that is found fault with or beside one. */
const PRIVATE = [
  'Zorblax',
  'Quimby',
  'Giancarlo',
  'Bevilacqua',
  'Ayşegül',
  'Karadağ',
  'Brathwaite',
  '558127',
  'AB-90210-X',
  '7946',
  '6011',
  'zorblax',
  'quimby.example',
  'Hallowfield',
  'SW1A',
  'Pellegrina',
  '20121',
  'Papatya',
  '34710',
  '4242',
  'Undine'
]
const EN = `Dear Mr Zorblax,

You failed to attach the receipt for order 558127 to Undine. As per my last email, Quimby!!! Please be advised that Zorblax Ltd called +44 20 7946 6011.
We don't do refunds for AB-90210-X at 12 Hallowfield Road, London SW1A 1AA, as zorblax@quimby.example and https://quimby.example/a?b=4242 say. I'll call Undine Brathwaite by Friday.

Best,
Brathwaite
`
const IT = `Gentile Sig. Bevilacqua,

Lei non ha inviato la ricevuta dell'ordine 558127 a Giancarlo Bevilacqua, via Pellegrina 7, 20121 Milano!!! Purtroppo Giancarlo non può. La chiamerò venerdì.

Saluti,
Giancarlo
`
const TR = `Sayın Ayşegül Hanım,

Ayşegül Karadağ'ın makbuzunu göndermediniz!!! 558127 numaralı sipariş Papatya Mah. 34710 adresine gitti. Karadağ'ı Cuma günü arayacağım.

Saygılarımla,
Brathwaite
`
const FILES = {
  'en.txt': EN,
  'it.txt': IT,
  'tr.txt': TR,
  'mail.eml': `From: Undine Brathwaite <zorblax@quimby.example>\nSubject: Re: Zorblax\nContent-Transfer-Encoding: quoted-printable\n\n${EN.replaceAll('=', '=3D')}`,
  'page.html': `<p title="Zorblax Quimby">${EN.replaceAll('\n', '<br>')}</p>`,
  'macros.json': JSON.stringify({
    en: { owner: 'Undine Brathwaite', note: 'for Zorblax, 558127', body: EN },
    tr: { body: TR }
  }),
  'macros.yml': `# by Undine Brathwaite\nen:\n  body: ${JSON.stringify(EN)}\nit:\n  body: ${JSON.stringify(IT)}\n`
}
const NAMES = Object.keys(FILES)
const BASE = ['--no-config', '--redact', '--preset', 'i18n', '--min-confidence', 'low']
const run = (args: readonly string[], stdin = '') => runCli(args, { cwd: folder.path, stdin })

function expectNothingPrivate(text: string): void {
  expect(PRIVATE.filter((token) => text.includes(token))).toEqual([])
  const plain = decoded(text)
  expect(PRIVATE.filter((token) => plain.includes(token))).toEqual([])
}

/** Without the escapes of JSON, HTML, quoted-printable. */
function decoded(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/=\r?\n/g, '')
}

beforeEach(() => folder.write(FILES))

describe('no name, number or address of a draft is in', () => {
  it.each(REPORTERS)('the %s report', { timeout: 60_000 }, async (format) => {
    const args = [...BASE, '--show-moves', '--debug', '--timing', '--format', format, ...NAMES]
    const { stdout, stderr, code } = await run(args)
    expect(code, stderr).toBe(format === 'ndjson' ? 0 : 1)
    expect(stdout + stderr).not.toContain('internal error')
    expect(stdout).toMatch(/failed/)
    expectNothingPrivate(stdout)
    expectNothingPrivate(stderr)
  })

  it('a report in another language, and one of changed lines only', async () => {
    for (const lang of ['en', 'it', 'tr']) {
      expectNothingPrivate((await run([...BASE, '--ui-lang', lang, ...NAMES])).stdout)
    }
  })

  it('a baseline and a cache, and the second run that uses them', async () => {
    const args = [
      ...BASE,
      '--cache-location',
      'cache',
      '--baseline',
      'known.json',
      '--format',
      'json',
      ...NAMES
    ]
    await run([...args, '--update-baseline'])
    const again = await run(args)
    expect(again.code).toBe(0)
    expectNothingPrivate(again.stdout + again.stderr)
    expectNothingPrivate(readFileSync(folder.at('known.json'), 'utf8'))
    const kept = readdirSync(folder.at('cache')).filter((name) => !name.startsWith('.'))
    expect(kept).toHaveLength(1)
    expectNothingPrivate(readFileSync(path.join(folder.at('cache'), kept[0]!), 'utf8'))
  })

  it('the lines of records, and an audit by a field', async () => {
    const lines = [EN, IT, TR].map((text, i) =>
      JSON.stringify({ id: i, text, agent: i < 2 ? 'Undine Brathwaite' : 'Undine Karadağ' })
    )
    folder.write({ 'a.ndjson': `${lines.join('\n')}\n` })
    const records = await run(['--no-config', '--redact', '--input-format', 'ndjson', 'a.ndjson'])
    expect(records.stdout.split('\n').filter((line) => line.includes('ruleId'))).toHaveLength(3)
    expectNothingPrivate(records.stdout)
    for (const format of ['pretty', 'json']) {
      const audit = await run([
        'audit',
        '--no-config',
        '--redact',
        '--by',
        'agent',
        '--format',
        format,
        'a.ndjson'
      ])
      expect(audit.code, audit.stderr).toBe(0)
      expect(audit.stdout).toContain('██████ ██████████')
      expectNothingPrivate(audit.stdout)
    }
  })

  it('promises, and what was understood of a message', async () => {
    const time = ['--now', '2026-05-13', '--tz', 'Europe/Rome', '--redact']
    for (const format of ['table', 'json', 'ics']) {
      const { stdout } = await run([
        'commitments',
        ...time,
        '--format',
        format,
        'en.txt',
        'it.txt',
        'tr.txt',
        'mail.eml'
      ])
      expect(stdout.replaceAll(/\r\n /g, '')).toMatch(/call ██████ ██████████/)
      expectNothingPrivate(stdout.replaceAll(/\r\n /g, ''))
    }
    for (const file of ['en.txt', 'it.txt', 'tr.txt', 'mail.eml']) {
      const { stdout, code } = await run(['draft', '--reply-to', file, '--analyse', ...time])
      expect(code).toBe(0)
      expectNothingPrivate(stdout)
    }
    const record = `${JSON.stringify({ id: 1, text: EN })}\n`
    for (const words of [['commitments'], ['draft', '--analyse']]) {
      const { stdout } = await run([...words, '--input-format', 'ndjson', ...time], record)
      expect(stdout).toContain('"id":1')
      expectNothingPrivate(stdout)
    }
  })

  it('the questions of fix --interactive', async () => {
    const asked: Question[] = []
    await walkFindings(
      requestFor(['en.txt', 'macros.yml']),
      fakeIo({ cwd: folder.path }),
      async (question) => {
        asked.push(question)
        return { kind: 'skip' }
      }
    )
    expect(asked.length).toBeGreaterThan(5)
    expectNothingPrivate(JSON.stringify(asked))
    // what is shown with masks must not get into the file
    const edits = asked
      .flatMap((question) => choicesOf(question, fixWords('en')))
      .filter(({ value }) => value.kind === 'edit')
    expect(edits.length).toBeGreaterThan(5)
    for (const { value } of edits) expect(value).toMatchObject({ text: '' })
  })
})

function requestFor(patterns: readonly string[]): LintRequest {
  return {
    cwd: folder.path,
    home: undefined,
    noConfig: true,
    cli: {},
    patterns,
    outputs: [],
    mainFormat: 'pretty',
    quiet: false,
    redact: true,
    fix: 'no',
    errorsInReport: false,
    given: { preset: 'i18n' }
  }
}

it('places, rules and lengths are the same as without', async () => {
  const [plain, masked] = await Promise.all(
    [BASE.filter((word) => word !== '--redact'), BASE].map(async (args) =>
      JSON.parse((await run([...args, '--format', 'json', ...NAMES])).stdout)
    )
  )
  const places = (report: { results: { messages: Record<string, unknown>[] }[] }) =>
    report.results.map(({ messages }) =>
      messages.map(({ ruleId, range, line, column, endLine, endColumn, actual }) => ({
        ruleId,
        range,
        line,
        column,
        endLine,
        endColumn,
        length: (actual as string).length
      }))
    )
  expect(places(masked)).toEqual(places(plain))
})

it('columns in bytes are those of the file', async () => {
  folder.write({ 'b.txt': 'Hi Müller,\n\nFür Özgür: you failed to attach it.\n' })
  const args = [
    '--no-config',
    '--lang',
    'en',
    '--only',
    'accusatory/failed-to',
    '--format',
    'rdjson',
    'b.txt'
  ]
  const range = async (added: readonly string[]) =>
    JSON.parse((await run([...args, ...added])).stdout).diagnostics[0].location.range
  expect(await range(['--redact'])).toEqual(await range([]))
})

it('words of rules and placeholders stay readable', async () => {
  folder.write({ 'c.txt': 'Hi {{ticket.requester}},\n\nYou failed to attach the receipt.\n' })
  const { stdout } = await run(['--no-config', '--lang', 'en', '--redact', '--quiet', 'c.txt'])
  expect(stdout).toContain('You failed to attach the receipt.')
  expect(stdout).not.toContain('█')
})

it('fix writes the file without masks', async () => {
  const { stdout } = await run(['fix', '--no-config', '--lang', 'en', '--redact', 'en.txt'])
  const after = readFileSync(folder.at('en.txt'), 'utf8')
  expect(after).toBe(
    EN.replace('Please be advised that Zorblax', 'Zorblax').replace(
      'Quimby!!!',
      after.includes('Quimby.') ? 'Quimby.' : 'Quimby!!!'
    )
  )
  expectNothingPrivate(stdout)
})

it.each([
  [['fix', '--diff', '--redact', 'en.txt']],
  [['fix', '--redact', '-']],
  [['--fix', '--redact']],
  [['draft', 'decline', '--redact']]
])('%j is refused: a document has no masks', async (args) => {
  const { code, stderr } = await run(args, EN)
  expect(code).toBe(2)
  expect(stderr).toContain('--redact')
})
