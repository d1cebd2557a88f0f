import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const run = (args: readonly string[], stdin?: string) =>
  runCli(args, { cwd: folder.path, ...(stdin === undefined ? {} : { stdin }) })
const ONLY = ['--lang', 'en', '--only', 'accusatory', 'canned', '--no-config', '--format', 'compact']
const read = (name: string) => readFileSync(folder.at(name), 'utf8')

const macro = (title: string, text: string, html?: string) => ({
  title,
  actions: [
    { field: 'comment_value', value: text },
    ...(html === undefined ? [] : [{ field: 'comment_value_html', value: html }])
  ]
})
const FAULTY = 'Please be advised that the van is full. You failed to attach the receipt.'
const LIBRARY = JSON.stringify(
  { macros: [macro('A', FAULTY), macro('B', 'The van comes on Friday.')] },
  null,
  2
)

describe('libraries', () => {
  it('lints the drafts of a folder and leaves all other data alone, silently', async () => {
    folder.write({
      'macros.json': LIBRARY,
      'package.json': '{"name":"x","description":"You failed to attach the receipt."}',
      'broken-settings.json': '{"a":',
      'ci.yml': 'name: CI\nsteps: [{run: "you failed to attach it"}]\n',
      'latin.csv': Buffer.from('id,name\n1,caf\xe9\n', 'latin1'),
      'data.csv': 'id,text\n1,You failed to attach the receipt.\n'
    })
    expect(await run([...ONLY, '.'])).toMatchObject({
      code: 1,
      stdout:
        'macros.json:8:21: warning “Please be advised that” clears its throat before it speaks. (canned/please-be-advised)\n' +
        'macros.json:8:65: warning “failed to attach” puts the reader on trial. (accusatory/failed-to)\n',
      stderr: ''
    })
  })

  it('says why a named file holds no draft, and ends with 0', async () => {
    folder.write({ 'package.json': '{"name":"x","files":["a"]}', 'empty/a.json': '{}' })
    expect(await run([...ONLY, 'package.json'])).toMatchObject({
      code: 0,
      stdout: '',
      stderr:
        'note: package.json holds no draft: no helpdesk preset knows its shape; it holds name, files[*]\n'
    })
    const { code, stderr } = await run([...ONLY, 'empty'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('no draft found here: empty')
    })
  })

  it('a file that cannot be parsed: one error with its place, 2, the others are linted, nothing is written', async () => {
    const broken = '{"macros": [{"title": "A", "actions": [{"field": "comment_value", "value": "x" "y"}]}]}'
    folder.write({ 'a/macros.json': LIBRARY, 'a/broken.json': broken })
    const { code, stdout, stderr } = await run([...ONLY, '--fix', 'a'])
    expect(code).toBe(2)
    expect(stderr).toContain('cannot read file as json: a comma is missing: a/broken.json:1:80')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toContain('a/macros.json:8:')
    expect(read('a/broken.json')).toBe(broken)
  })

  it('fix changes the words and nothing else', async () => {
    const source =
      '# ours\nmacros:\n  - title: "A"   # kept\n    actions:\n    - {field: comment_value,  value: Please be advised that it\'s late}\n    - field: comment_value_html\n      value: >-\n        <p>Please be advised\n        that it&#39;s <b>late</b></p>\n'
    folder.write({ 'macros.yml': source })
    const first = await run(['fix', 'macros.yml', ...ONLY])
    expect(first).toMatchObject({ code: 0, stdout: '' })
    const fixed =
      '# ours\nmacros:\n  - title: "A"   # kept\n    actions:\n    - {field: comment_value,  value: It\'s late}\n    - field: comment_value_html\n      value: >-\n        <p>It&#39;s <b>late</b></p>\n'
    expect(read('macros.yml')).toBe(fixed)
    await run(['fix', 'macros.yml', ...ONLY])
    expect(read('macros.yml')).toBe(fixed)
  })

  it('reports what stands in the text and in the HTML of one macro once, and fixes both', async () => {
    const html = '<p>Please be advised that the van is full.</p><p>You failed to attach the receipt.</p>'
    folder.write({ 'm.json': JSON.stringify({ macros: [macro('A', FAULTY, html)] }) })
    const { stdout } = await run([...ONLY, 'm.json'])
    expect(stdout.match(/canned\/please-be-advised/g)).toHaveLength(1)
    expect(stdout.match(/accusatory\/failed-to/g)).toHaveLength(1)
    await run(['fix', ...ONLY, 'm.json'])
    const [text, fixedHtml] = JSON.parse(read('m.json')).macros[0].actions
    expect(text.value).toBe('The van is full. You failed to attach the receipt.')
    expect(fixedHtml.value).toBe('<p>The van is full.</p><p>You failed to attach the receipt.</p>')
  })

  it('takes standard input for the format that its name, or --input-format, gives it', async () => {
    expect(await run([...ONLY, '--stdin-filename', 'x.json'], LIBRARY)).toMatchObject({ code: 1 })
    const csv = 'id,reply\n1,"You failed to attach it."\n'
    expect(await run([...ONLY, '--input-format', 'csv', '--select', '[*].reply'], csv)).toMatchObject({
      code: 1,
      stdout: '<stdin>:2:8: warning “failed to attach” puts the reader on trial. (accusatory/failed-to)\n'
    })
    const fixed = await run(['fix', ...ONLY, '--stdin-filename', 'x.json', '-'], LIBRARY)
    expect(fixed).toMatchObject({ code: 1, stderr: '' })
    expect(fixed.stdout).toBe(LIBRARY.replace('Please be advised that the van', 'The van'))
  })

  it('--debug says what was skipped', async () => {
    folder.write({ 'a.json': '{"r":[{"t":"Hi"},{"t":4}]}', 'b/b.json': '{}', 'b/a.txt': 'Hi.\n' })
    const notes = async (args: readonly string[]) =>
      (await run([...ONLY, '--debug', ...args])).stderr.split('\n').filter((line) => line.startsWith('note:'))
    expect(await notes(['--select', 'r[*].t', 'a.json'])).toEqual(['note: a.json: r[1].t is 4, not a text'])
    expect(await notes(['b'])).toEqual(['note: b/b.json holds no draft: no helpdesk preset knows its shape'])
    expect((await run([...ONLY, 'b'])).stderr).toBe('')
  })

  it('a config says what the drafts of which files are', async () => {
    folder.write({
      'levelhead.config.yaml':
        'formats:\n  - files: locales/*.yml\n    preset: i18n\n  - files: replies.json\n    select: ["r[*].en", {at: "r[*].it", lang: it}]\n    kind: text\n',
      'locales/en.yml': 'en:\n  late: You failed to attach the receipt.\n',
      'replies.json': '{"r":[{"en":"You failed to attach it.","it":"Ciao"}]}'
    })
    const args = ['--only', 'accusatory', '--format', 'json', '.']
    const { results } = JSON.parse((await run(args)).stdout)
    expect(results).toMatchObject([
      {
        filePath: 'locales/en.yml',
        draft: 'en.late',
        lang: 'en',
        langFrom: 'format',
        profile: 'transactional',
        messages: [{}]
      },
      { filePath: 'replies.json', draft: 'r[0].en', lang: 'en', profile: 'reply', messages: [{}] },
      { filePath: 'replies.json', draft: 'r[0].it', lang: 'it', langFrom: 'format', messages: [] }
    ])
    const { stdout } = await run(['config', 'replies.json'])
    expect(stdout).toContain('formats[1]: select r[*].en')
  })

  it.each([
    ['formats:\n  - files: a.json\n    presett: x\n', 'did you mean "preset"'],
    ['formats:\n  - files: a.json\n    format: jsn\n', 'json'],
    ['formats:\n  - files: a.json\n    preset: zendesc\n', 'did you mean “zendesk”'],
    ['formats:\n  - files: a.json\n    select: "r[*"\n', 'A selector is broken at character 4']
  ])('a config that is wrong about a format is an error: %j', async (config, message) => {
    folder.write({ 'levelhead.config.yaml': config, 'a.json': '{}' })
    const { code, stderr } = await run(['a.json'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) })
  })

  it('a selector that leads to nothing is told, in a folder too', async () => {
    folder.write({
      'levelhead.config.yaml': 'formats: [{files: "*.json", select: "reply[*].t"}]\n',
      'a.json': '{"replies":[{"t":"Hi"}]}',
      'a.txt': 'Hi there.\n'
    })
    expect(await run(['.'])).toMatchObject({
      code: 0,
      stderr: 'note: a.json holds no draft: no text is at reply[*].t; it holds replies[*].t\n'
    })
  })

  it('rewrite puts every draft of a library into its pattern and leaves those that need a word', async () => {
    const late = 'The van is late. We will write to you as soon as possible.'
    const macros = [macro('A', FAULTY), macro('B', 'The van comes on Friday.'), macro('C', late)]
    folder.write({ 'm.json': JSON.stringify({ macros }, null, 2) })
    const { code, stdout, stderr } = await run(['rewrite', '--lang', 'en', '--no-config', 'm.json'])
    expect(code).toBe(1)
    expect(Object.keys(JSON.parse(stdout).macros)).toEqual(['0', '1', '2'])
    expect(JSON.parse(stdout).macros[2].actions[0].value).toBe(late)
    expect(stdout).not.toContain('⟨')
    expect(JSON.parse(stdout).macros[0].actions[0].value).not.toContain('Please be advised')
    expect(stderr).not.toContain('error')
  })

  it('a draft that is too large is an error, a library that is large is not', async () => {
    const many = Array.from({ length: 300 }, (_, i) => macro(`M${i}`, 'The van comes on Friday. '.repeat(4)))
    folder.write({
      'many.json': JSON.stringify({ macros: many }),
      'one.json': JSON.stringify({ macros: [macro('A', 'x '.repeat(10_000))] })
    })
    expect((await run([...ONLY, '--max-draft-size', '10000', 'many.json'])).code).toBe(0)
    const { code, stderr } = await run([...ONLY, '--max-draft-size', '10000', 'one.json'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('draft is too large: one.json macros[0].actions[0].value')
    })
  })
})
