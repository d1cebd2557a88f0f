import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GIT_ENVIRONMENT, gitIn } from '../helpers/repository.js'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const EN = 'Hi {{name}},\n\nyour order {{number}} left the house on Monday.\n'
const IT = 'Gentile {{nome}},\n\nil suo ordine {{number}} è partito da noi lunedì.\n'
const IT_GOOD = IT.replace('{{nome}}', '{{name}}')
const TR = 'Merhaba {{name}},\n\nsiparişiniz {{number}} pazartesi günü yola çıktı {{saat}}.\n'
const I18N = JSON.stringify({ formats: [{ files: 'locales/**', preset: 'i18n' }] })
const po = (lang: string, text: string, id = 'order.sent') =>
  `msgid ""\nmsgstr "Language: ${lang}\\n"\n\nmsgid "${id}"\nmsgstr "${text}"\n`
const macro = (text: string) =>
  JSON.stringify({ title: 'Sent', actions: [{ field: 'comment_value', value: text }] })
const gorgias = (id: string, text: string) => ({
  external_id: id,
  actions: [{ name: 'setResponseText', arguments: { body_text: text } }]
})

const lint = async (args: readonly string[]) => {
  const base = ['--only', 'template', '--format', 'compact', '--ui-lang', 'en']
  const { stdout, stderr, code } = await runCli([...base, ...args], {
    cwd: folder.path,
    env: GIT_ENVIRONMENT
  })
  return { lines: stdout.split('\n').filter(Boolean), stderr, code }
}
/** `place`: a file, and the words at which the finding stands. */
const differs = (place: string, name: string, original: string) =>
  `${columnOf(place)}: warning “${name}” stands in only one of the two languages (${original}). (template/placeholders-differ)`

const columnOf = (place: string) => {
  const [file, words] = place.split('@') as [string, string]
  const lines = readFileSync(folder.at(file), 'utf8').split('\n')
  const line = lines.findIndex((one) => one.includes(words))
  return `${file}:${line + 1}:${lines[line]!.indexOf(words) + 1}`
}

describe('a translation in a file of its own', () => {
  it.each<[string, Record<string, string>, () => readonly string[]]>([
    [
      'by the name of the file',
      { 'refund.en.md': EN, 'refund.it.md': IT, 'refund.tr.md': TR, 'other.it.md': IT },
      () => [
        differs('refund.it.md@Gentile', '{{name}}', 'refund.en.md'),
        differs('refund.it.md@{{nome', '{{nome}}', 'refund.en.md'),
        differs('refund.tr.md@{{saat', '{{saat}}', 'refund.en.md')
      ]
    ],
    [
      'by a folder',
      { 'en/sub/refund.txt': EN, 'it/sub/refund.txt': `\ufeff${IT}`, 'it/sub/late.txt': IT },
      () => [
        differs('it/sub/refund.txt@Gentile', '{{name}}', 'en/sub/refund.txt'),
        differs('it/sub/refund.txt@{{nome', '{{nome}}', 'en/sub/refund.txt')
      ]
    ],
    [
      'interface texts, key by key',
      {
        'levelhead.config.json': I18N,
        'locales/en.json': '{"mail":{"sent":"Hi {{name}}, it left","late":"It is {{days}} late"}}',
        'locales/it.json':
          '{"mail":{"late":"In ritardo di {{days}} giorni","sent":"Gentile {{nom\\u0065}}, partito"}}'
      },
      () => [
        differs('locales/it.json@Gentile', '{{name}}', 'locales/en.json'),
        differs('locales/it.json@{{nom', '{{nome}}', 'locales/en.json')
      ]
    ],
    [
      'interface texts below the key of their language',
      {
        'levelhead.config.json': I18N,
        'locales/en.yml': 'en:\n  sent: "Hi %{name}, it left"\n',
        'locales/it.yml': 'it:\n  sent: "Gentile %{nome}, partito"\n'
      },
      () => [
        differs('locales/it.yml@Gentile', '%{name}', 'locales/en.yml'),
        differs('locales/it.yml@%{nome', '%{nome}', 'locales/en.yml')
      ]
    ],
    [
      'interface texts whose languages have other plurals',
      {
        'levelhead.config.json': I18N,
        'locales/en.json': '{"i_one":"One thing here","i_other":"{{count}} things here"}',
        'locales/it.json':
          '{"i_one":"{{count}} cosa qui","i_many":"{{count}} di {{x}} qui","i_other":"{{count}} cose qui"}'
      },
      () => [differs('locales/it.json@{{x}}', '{{x}}', 'locales/en.json')]
    ],
    [
      'catalogues whose msgid is a key',
      { 'po/en.po': po('en', 'Hi {name}, it left.'), 'po/it.po': po('it', 'Gentile {nome}, partito.') },
      () => [
        differs('po/it.po@Gentile', '{name}', 'po/en.po'),
        differs('po/it.po@{nome', '{nome}', 'po/en.po')
      ]
    ],
    [
      'macros that share an id, in another order',
      {
        'en/m.json': JSON.stringify([
          gorgias('a', 'Hi {{a}}, it left'),
          gorgias('b', 'Hi {{b}}, it is late today')
        ]),
        'it/m.json': JSON.stringify([
          gorgias('b', 'Gentile {{c}}, il suo ordine è in ritardo di due giorni'),
          gorgias('a', 'Gentile {{a}}, è partito')
        ])
      },
      () => [
        differs('it/m.json@Gentile {{c', '{{b}}', 'en/m.json'),
        differs('it/m.json@{{c}}', '{{c}}', 'en/m.json')
      ]
    ],
    [
      'the only macro of its file',
      { 'refund.en.json': macro(EN), 'refund.it.json': macro(IT) },
      () => [
        differs('refund.it.json@Gentile', '{{name}}', 'refund.en.json'),
        differs('refund.it.json@{{nome', '{{nome}}', 'refund.en.json')
      ]
    ],
    [
      'a placeholder in an attribute',
      {
        'a.en.html': '<p>Your order left on Monday: <a href="{{url}}">see it here</a>.</p>',
        'a.it.html': '<p>Il suo ordine è partito: <a href="{{link}}">lo veda qui</a>.</p>'
      },
      () => [differs('a.it.html@Il suo', '{{link}}, {{url}}', 'a.en.html')]
    ]
  ])('%s', async (_, files, expected) => {
    folder.write(files)
    expect((await lint(['.'])).lines).toEqual(expected())
  })

  it.each<[string, Record<string, string>]>([
    ['the same placeholders', { 'a.en.md': EN, 'a.it.md': IT_GOOD }],
    [
      'a name that holds the language',
      { 'a.en.md': 'Hi {{dc.hello_en}}, it left.', 'a.it.md': 'Ciao {{dc.hello_it}}, è partito.' }
    ],
    [
      'departments',
      { 'hr/a.txt': 'Ask {{boss}} for your leave.', 'it/a.txt': 'Ask {{admin}} for your laptop.' }
    ],
    [
      'macros of which only the number tells',
      { 'a.en.json': `[${macro(EN)},${macro(IT)}]`, 'a.it.json': `[${macro(IT)},${macro(EN)}]` }
    ],
    ['a sole original of a pair', { 'a.en.json': macro(EN), 'a.it.json': `[${macro(IT)},${macro(EN)}]` }],
    ['an original without text', { 'a.en.md': 'sent', 'a.it.md': IT }]
  ])('differs in nothing: %s', async (_, files) => {
    folder.write(files)
    expect(await lint(['.'])).toEqual({ lines: [], stderr: '', code: 0 })
  })

  it('is told of wherever the run begins, however its files are split, and whatever their order', async () => {
    folder.write({ 'lib/a.en.md': EN, 'lib/a.it.md': IT, 'lib/b.en.md': EN, 'lib/b.it.md': IT })
    const all = (await lint(['lib'])).lines
    expect(all).toHaveLength(4)
    expect((await lint(['lib/b.it.md', 'lib/b.en.md', 'lib/a.it.md'])).lines).toEqual(all)
    expect([...(await lint(['lib/a.it.md'])).lines, ...(await lint(['lib/b.it.md'])).lines]).toEqual(all)
    const inside = await runCli(['--only', 'template', '--format', 'compact', 'a.it.md'], {
      cwd: folder.at('lib')
    })
    expect(inside.stdout).toContain('a.it.md:1:9')
  })

  it('has no original in a file that is ignored by the configuration, broken, or no text', async () => {
    folder.write({ 'a.en.md': EN, 'a.it.md': IT, 'levelhead.config.json': '{"ignore":["*.en.md"]}' })
    expect((await lint(['.'])).lines).toEqual([])
    folder.write({ 'levelhead.config.json': '{}', 'a.en.md': Buffer.from([0xff, 0xfe, 0x00]) })
    expect((await lint(['a.it.md'])).lines).toEqual([])
    folder.write({ 'b.en.json': '{"broken', 'b.it.json': macro(IT) })
    expect(await lint(['b.it.json'])).toEqual({ lines: [], stderr: '', code: 0 })
  })

  it('may leave the finding out by a comment', async () => {
    folder.write({
      'a.en.md': EN,
      'a.it.md': `<!-- levelhead-disable template/placeholders-differ -- agreed -->\n${IT}`
    })
    expect((await lint(['.'])).lines).toEqual([])
  })

  it('is looked at again under --cache when only its original has changed', async () => {
    folder.write({ 'a.en.md': EN, 'a.it.md': IT })
    const args = ['--cache-location', 'cache', 'a.it.md']
    const first = await lint(args)
    expect(first.lines).toHaveLength(2)
    expect(await lint(args)).toEqual(first)
    folder.write({ 'a.en.md': EN.replace('{{name}}', '{{nome}}') })
    expect((await lint(args)).lines).toEqual([])
  })

  it('is compared in the index under --staged, whether its original is staged or was committed', async () => {
    folder.write({ 'm/en/a.txt': EN, 'm/it/a.txt': IT_GOOD, 'm/x.en.md': EN })
    gitIn(folder.path, 'init', '-q')
    gitIn(folder.path, 'add', '.')
    gitIn(folder.path, '-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-qm', 'x')
    folder.write({ 'm/it/a.txt': IT, 'm/x.it.md': IT })
    gitIn(folder.path, 'add', '.')
    // what is not staged does not count
    folder.write({ 'm/en/a.txt': IT, 'm/x.en.md': IT })
    const expected = [
      differs('m/it/a.txt@Gentile', '{{name}}', 'm/en/a.txt'),
      differs('m/it/a.txt@{{nome', '{{nome}}', 'm/en/a.txt'),
      differs('m/x.it.md@Gentile', '{{name}}', 'm/x.en.md'),
      differs('m/x.it.md@{{nome', '{{nome}}', 'm/x.en.md')
    ]
    expect((await lint(['--staged'])).lines).toEqual(expected)
    expect((await lint(['m'])).lines).toEqual([])
    expect((await lint(['--changed'])).lines).toEqual([])
    gitIn(folder.path, 'rm', '-q', '--cached', '-f', 'm/en/a.txt')
    expect((await lint(['--staged'])).lines).toEqual(expected.slice(2))
  })

  it('is known to a baseline', async () => {
    folder.write({ 'a.en.md': EN, 'a.it.md': IT })
    const args = ['--baseline', 'known.json', 'a.it.md']
    const { stderr } = await runCli(['--baseline', 'known.json', '--force-baseline', '.'], {
      cwd: folder.path
    })
    expect(stderr).toMatch(/known\.json: \d findings/)
    expect((await lint(args)).lines).toEqual([])
    folder.write({ 'a.it.md': IT.replace('{{number}}', '{{numero}}') })
    // “missing” is told at the same words, which are known; the new placeholder is not
    expect((await lint(args)).lines).toEqual([differs('a.it.md@{{numero', '{{numero}}', 'a.en.md')])
  })

  it('has a name when it comes from standard input', async () => {
    folder.write({ 'a.en.md': EN })
    const args = ['--only', 'template', '--format', 'compact', '--stdin-filename', 'a.it.md']
    expect((await runCli(args, { cwd: folder.path, stdin: IT })).stdout).toContain('a.it.md:1:9: warning')
  })
})
