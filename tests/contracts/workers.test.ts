import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { GIT_ENVIRONMENT, useRepository } from '../helpers/repository.js'
import { type Ran, runCli } from '../helpers/run-cli.js'

vi.setConfig({ testTimeout: 120_000 })

const folder = useRepository()
const FAULTS = [
  'You failed to attach the receipt.',
  'As I already told you, the fee stays.',
  'Unfortunately we cannot change it!!',
  'Non ha allegato la ricevuta, come le avevo già detto.',
  'Makbuzu göndermediniz. Maalesef yapamayız.',
  'We will never let you down again.'
]
/** A reply with two faults, another one for each number. */
const reply = (i: number, more = '') =>
  `Hi Tom,\n\nthe lamp left us on day ${i}. ${FAULTS[i % 6]} ${FAULTS[(i + 1) % 3]}${more}\n\nBest,\nAnn\n`

/** Every way in, and every kind of trouble. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  ...Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`drafts/${i}.txt`, reply(i)])),
  'drafts/ignores.txt': `levelhead-disable-next-line no/such-rule -- why\n${FAULTS[0]}\n`,
  'drafts/fixable.txt': 'Hi Ana,\n\nPlease be advised that we ship on Monday.\n\nThanks,\nMark\n',
  'drafts/private.txt': 'Dear Ada Lovelace,\n\nyou failed to write to ada@example.org on +44 20 7946 0958.\n',
  'drafts/empty.txt': '',
  'drafts/binary.txt': Buffer.from([0, 1, 2, 0, 255]),
  'drafts/latin.txt': Buffer.from('Caf\xe9: you failed to pay.\n', 'latin1'),
  'drafts/utf16.txt': Buffer.from(`\ufeff${FAULTS[0]}\r\n`, 'utf16le'),
  'drafts/mixed.md': `# Reply\n\n${FAULTS[0]}\n\n> You failed us.\n\n${FAULTS[3]} E questo è tutto.\n`,
  'drafts/mail.eml': `From: a@example.org\nSubject: Your order\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(reply(1)).toString('base64')}\n`,
  'drafts/french.md': 'Bonjour, vous avez oublié le reçu. Merci de nous répondre avant vendredi soir.\n',
  'macros/list.json': JSON.stringify({
    macros: Array.from({ length: 20 }, (_, i) => ({
      title: `Macro ${i}`,
      actions: [{ field: 'comment_value', value: reply(i % 20) }]
    }))
  }),
  'macros/list.yml': Array.from(
    { length: 10 },
    (_, i) => `- title: M${i}\n  body: "${FAULTS[i % 6]}"\n`
  ).join(''),
  'macros/broken.json': '{"macros": [',
  'macros/none.json': '{"version": 3}',
  'macros/refund.en.md': 'Hi {{name}},\n\nyour order {{number}} left on Monday.\n',
  'macros/refund.it.md': 'Gentile {{nome}},\n\nil suo ordine {{number}} è partito lunedì.\n',
  'macros/page.html': `<p>Hi,</p><p>You failed to <b>attach</b> it &amp; more.</p>`,
  'house/levelhead.config.json': JSON.stringify({
    lang: 'en',
    terms: [{ say: 'parcel', dont: ['package'] }],
    authority: { never: [{ what: 'refund' }] },
    rules: { accusatory: 'error', 'structure/no-last': 'off' },
    rulesets: ['rules'],
    ignore: ['left-out.txt']
  }),
  'house/rules/en/negative/lamp.yml': [
    'severity: warning',
    'confidence: high',
    'message: "“{match}” is what we call a light."',
    'why: It is our word.',
    'source: house',
    'match:',
    '  - "the lamp"',
    'examples:',
    '  bad: ["Take [[the lamp]].", "See [[the lamp]].", "Hold [[the lamp]]."]',
    '  good: ["Take the light.", "See a lamp.", "Hold it."]',
    ''
  ].join('\n'),
  'house/a.txt': `${reply(2)}We will send you the package and a full refund.\n`,
  'house/left-out.txt': FAULTS[0]!,
  'broken-house/levelhead.config.json': '{"rulesets": ["nowhere"]}',
  'broken-house/a.txt': FAULTS[0]!
}
const ASKED = ['drafts', 'macros', 'house', 'broken-house', 'gone.txt']

const run = (args: readonly string[], threads: number, stdin?: string | Uint8Array) =>
  runCli(['--workers', String(threads), ...args], {
    cwd: folder.path,
    env: GIT_ENVIRONMENT,
    ...(stdin === undefined ? {} : { stdin })
  })

/** The same call with one thread and with three; what it said, and that it was the same. */
async function same(args: readonly string[], stdin?: string | Uint8Array): Promise<Ran> {
  const [alone, shared] = await Promise.all([run(args, 1, stdin), run(args, 3, stdin)])
  expect(shared).toEqual(alone)
  return alone
}

describe('the number of threads never changes what is said: files', () => {
  it.each([
    [['--format', 'pretty']],
    [['--format', 'json', '--min-confidence', 'low', '--preview']],
    [['--format', 'compact', '--debug']],
    [['--format', 'sarif']],
    [['--format', 'ndjson', '--min-severity', 'error', '--max-warnings', '3']],
    [['--format', 'json', '--lang', 'en', '--only', 'accusatory', 'negative', '--ui-lang', 'tr']],
    [['--format', 'json', '--show-moves', '--fail-on', 'never']],
    [['--format', 'pretty', '--redact', '--fail-on', 'error']],
    [['--fix', '--diff']]
  ])('%j', async (args) => {
    folder.write(FILES)
    const { stdout, code } = await same([...args, '--', ...ASKED])
    expect(code).toBe(2)
    expect(stdout.length).toBeGreaterThan(3000)
  })

  it('with standard input among the files', async () => {
    folder.write(FILES)
    const { stdout } = await same(['--format', 'json', '-', 'drafts'], FAULTS[0])
    expect(stdout).toContain('"filePath":"<stdin>"')
  })

  it('with a cache, empty and full', async () => {
    folder.write(FILES)
    const args = ['--format', 'json', ...ASKED]
    const plain = await run(args, 1)
    expect(await run([...args, '--cache-location', 'one'], 3)).toEqual(plain)
    expect(await run([...args, '--cache-location', 'one'], 3)).toEqual(plain)
    expect(await run([...args, '--cache-location', 'one'], 1)).toEqual(plain)
  })

  it('with a baseline, new and known', async () => {
    folder.write(FILES)
    const written = async (threads: number) => {
      const ran = await run(['--baseline', 'known.json', '--update-baseline', ...ASKED], threads)
      const baseline = readFileSync(folder.at('known.json'), 'utf8')
      rmSync(folder.at('known.json'))
      return { ...ran, baseline }
    }
    const alone = await written(1)
    expect(await written(3)).toEqual(alone)
    writeFileSync(folder.at('known.json'), alone.baseline)
    folder.write({ 'drafts/3.txt': reply(3, ' You failed to answer.') })
    rmSync(folder.at('drafts/4.txt'))
    const { stdout } = await same(['--baseline', 'known.json', ...ASKED])
    expect(stdout).toContain('failed to answer')
  })

  it('with what is staged, and with changed lines', async () => {
    folder.git('init', '-q')
    folder.commit(FILES)
    folder.stage({ 'drafts/3.txt': reply(3, '\nYou failed to answer.'), 'drafts/new.txt': reply(30) })
    folder.write({
      'drafts/3.txt': 'nothing of this\n',
      'drafts/5.txt': reply(5, '\nYou neglected to call.')
    })
    const { stdout } = await same(['--staged', '--format', 'compact'])
    expect(stdout).toContain('drafts/new.txt')
    await same(['--staged', '--changed', '--format', 'json'])
    expect((await same(['--changed', 'HEAD', '--format', 'compact'])).stdout).toContain('neglect')
  })

  it('and --fix leaves the same files', async () => {
    const fixed = async (threads: number) => {
      rmSync(folder.path, { recursive: true })
      mkdirSync(folder.path)
      folder.write(FILES)
      const ran = await run(['--fix', '--format', 'json', ...ASKED], threads)
      return { ran, files: Object.keys(FILES).map((name) => readFileSync(folder.at(name))) }
    }
    const alone = await fixed(1)
    expect(await fixed(3)).toEqual(alone)
    const changed = Object.values(FILES).filter((content, i) => !alone.files[i]!.equals(Buffer.from(content)))
    expect(changed.length).toBeGreaterThan(0)
  })
})

const LANGUAGES = ['en', 'it', 'tr', undefined, 'fr', 7]
const RECORDS = Array.from({ length: 400 }, (_, i) => {
  if (i % 41 === 0) return '{"id": broken'
  if (i % 43 === 0) return '   '
  if (i % 47 === 0) return JSON.stringify({ id: i })
  if (i % 53 === 0) return JSON.stringify({ id: i, text: 'long '.repeat(3000) })
  const week = `2026-0${1 + (i % 9)}-11T10:00:00Z`
  const text = `${reply(i % 90)}${'🙂 ş '.repeat(i % 7)} Write to ada@example.org.`
  return JSON.stringify({ id: i, text, lang: LANGUAGES[i % 6], agent: `agent ${i % 5}`, at: week })
})
const ARCHIVE = Buffer.concat([
  Buffer.from(`\ufeff${RECORDS.slice(0, 200).join('\n')}\n`),
  Buffer.from([0x7b, 0xff, 0x7d, 10]),
  Buffer.from(RECORDS.slice(200).join('\r\n'))
])
const TABLE = [
  'id;text;lang;agent',
  ...Array.from({ length: 300 }, (_, i) => `${i};"${reply(i).replaceAll('"', '""')}";en;"a;${i % 4}"`),
  '7;"open'
].join('\n')
const TEXT_LIMIT = ['--max-draft-size', '9000']

describe('the number of threads never changes what is said: records', () => {
  it.each([
    [[]],
    [['--fail-on', 'error', '--strict-records', '--min-severity', 'warning']],
    [['--redact', '--ui-lang', 'it']],
    [['--only', 'accusatory', '--max-warnings', '10', '--id-field', 'agent']]
  ])('NDJSON %j', async (args) => {
    const { stdout } = await same(['--input-format', 'ndjson', ...TEXT_LIMIT, ...args], ARCHIVE)
    expect(stdout.split('\n').length).toBeGreaterThan(390)
  })

  it('NDJSON in files, packed, missing and cut off', async () => {
    const packed = gzipSync(ARCHIVE)
    folder.write({ 'a.ndjson': ARCHIVE, 'b.ndjson.gz': packed, 'c.gz': packed.subarray(0, 900) })
    const files = ['a.ndjson', 'gone.ndjson', 'b.ndjson.gz', 'c.gz']
    const { code, stderr } = await same(['--input-format', 'ndjson', ...TEXT_LIMIT, ...files])
    expect(code).toBe(2)
    expect(stderr.split('\n')).toHaveLength(3)
  })

  it('CSV', async () => {
    const { stdout } = await same(['--input-format', 'csv-records'], TABLE)
    expect(stdout.split('\n')).toHaveLength(302)
  })

  it.each([['pretty'], ['json'], ['html']])('an audit as %s', async (format) => {
    folder.write({ 'a.ndjson': ARCHIVE, 'b.csv': TABLE })
    const fields = ['--by', 'agent', '--date-field', 'at', '--format', format]
    const audit = (threads: number) =>
      runCli(['audit', '--workers', String(threads), ...fields, ...TEXT_LIMIT, 'a.ndjson', 'b.csv'], {
        cwd: folder.path
      })
    const alone = await audit(1)
    expect(await audit(3)).toEqual(alone)
    expect(alone.stdout).toContain('agent')
    expect(alone.code).toBe(0)
  })

  it('and --timing measures one thread', async () => {
    const args = ['--input-format', 'ndjson', '--timing']
    const [alone, shared] = await Promise.all([run(args, 1, ARCHIVE), run(args, 3, ARCHIVE)])
    expect(shared.stdout).toBe(alone.stdout)
    expect(shared.stderr).toMatch(/^timing:/)
  })
})
