import { describe, expect, it } from 'vitest'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()
const FAULT = 'You failed to attach the receipt.'

/** What is reported of one file: `line:column`, then the notes. */
async function lint(files: Record<string, string>, file: string): Promise<readonly string[]> {
  folder.write(files)
  const args = ['--only', 'accusatory', '--format', 'json', '--fail-on', 'never', '--', file]
  const { stdout } = await runCli(args, { cwd: folder.path })
  const { results, errors } = JSON.parse(stdout)
  expect(errors).toEqual([])
  return results.flatMap((result: { messages: { line: number; column: number }[]; notes: string[] }) => [
    ...result.messages.map(({ line, column }) => `${line}:${column}`),
    ...result.notes
  ])
}

const MACRO = (text: string) =>
  `  - title: T\n    actions:\n      - field: comment_value\n        value: ${text}\n`

describe('ignores in comments', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'YAML, one value',
      'a.yml',
      `macros:\n${MACRO(FAULT).replace('        value', '        # levelhead-disable-next-line -- agreed\n        value')}${MACRO(FAULT)}`,
      ['10:20']
    ],
    [
      'YAML, an item with all that is in it',
      'a.yml',
      `macros:\n  # levelhead-disable-next-line accusatory/failed-to\n${MACRO(`|\n          ${FAULT}`)}${MACRO(FAULT)}`,
      ['11:20']
    ],
    [
      'YAML, from one comment to the next',
      'a.yml',
      `# levelhead-disable accusatory\nmacros:\n${MACRO(FAULT)}  # levelhead-enable\n${MACRO(FAULT)}`,
      ['11:20']
    ],
    [
      'YAML, unknown and unused',
      'a.yml',
      `macros:\n${MACRO('All is well.')}  # levelhead-disable-next-line accusatory/nothing\n${MACRO('All is well.')}  # levelhead-disable-next-line\n${MACRO(FAULT)}# levelhead-disable-next-line\n`,
      [
        'line 6: there is no rule “accusatory/nothing” to ignore',
        'line 16: this inline ignore covers nothing; it can go'
      ]
    ],
    [
      'JSON with comments',
      'a.jsonc',
      `{ "macros": [\n// levelhead-disable-next-line\n{ "title": "T", "actions": [{ "field": "comment_value", "value": "${FAULT}" }] }\n] }`,
      []
    ],
    [
      'gettext',
      'a.po',
      `msgid ""\nmsgstr "Language: en\\n"\n\n#. levelhead-disable-next-line\n#: a.c\nmsgid "a b"\nmsgstr ""\n"${FAULT}"\n\nmsgid "b c"\nmsgstr "${FAULT}"\n`,
      ['11:13']
    ],
    [
      'HTML',
      'a.html',
      `<p>${FAULT}</p>\n<!-- levelhead-disable-next-line accusatory -->\n<p>${FAULT}</p>`,
      ['1:8']
    ],
    [
      'HTML, unused',
      'a.html',
      '<p>The parcel\nis here.</p>\n<!-- levelhead-disable-next-line -->\n<p>It is here.</p>',
      ['line 3: this inline ignore covers nothing; it can go']
    ],
    ['Markdown', 'a.md', `<!-- levelhead-disable-next-line -->\n${FAULT}\n\n${FAULT}\n`, ['4:5']],
    [
      'Liquid',
      'a.liquid',
      `{% comment %} levelhead-disable-next-line {% endcomment %}\n${FAULT}\n\n${FAULT}\n`,
      ['4:5']
    ]
  ])('%s', async (_, file, source, expected) => {
    expect(await lint({ [file]: source }, file)).toEqual(expected)
  })
})

describe('ignores in the configuration', () => {
  const csv = `id,reply\n1,${FAULT}\n2,${FAULT}\n`
  const config = (ignores: unknown) =>
    JSON.stringify({ formats: [{ files: '*.csv', select: '[*].reply' }], ignores })

  it.each<[string, unknown, readonly string[]]>([
    [
      'one draft',
      [{ files: '*.csv', pointer: '[1].reply', rules: ['accusatory'], reason: 'agreed' }],
      ['2:7']
    ],
    ['what holds the draft', [{ files: 'a.csv', pointer: '[0]' }], ['3:7']],
    ['a whole file', [{ files: 'a.csv' }], []],
    ['another file', [{ files: 'b.csv', pointer: '[0]' }], ['2:7', '3:7']],
    [
      'nothing',
      [{ files: 'a.csv', pointer: '[1', rules: ['accusatory'] }],
      ['2:7', 'the entry of “ignores” for [1 covers nothing; it can go', '3:7']
    ],
    [
      'another rule',
      [{ files: 'a.csv', rules: ['canned'] }],
      ['2:7', 'the entry of “ignores” for a.csv covers nothing; it can go', '3:7']
    ]
  ])('%s', async (_, ignores, expected) => {
    expect(await lint({ 'a.csv': csv, 'levelhead.config.json': config(ignores) }, 'a.csv')).toEqual(expected)
  })
})
