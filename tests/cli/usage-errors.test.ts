import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { fakeIo } from '../helpers/fake-io.js'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { CLEAN, FIXABLE } from './drafts.js'

const folder = useTemporaryFolder()

async function fails(args: readonly string[]) {
  const io = fakeIo({ cwd: folder.path, stdin: CLEAN })
  const code = await main(args, io)
  return { code, out: io.out(), err: io.err() }
}

describe('usage errors: 2, nothing on stdout, one line with a remedy', () => {
  it.each([
    [['--langg', 'en'], "levelhead: unknown option '--langg'; did you mean --lang?\n"],
    [['lnit'], 'levelhead: There is no such command or file: lnit; did you mean “lint”?\n'],
    [['lnit', 'a.txt'], 'levelhead: There is no such command or file: lnit; did you mean “lint”?\n'],
    [['reply'], 'levelhead: There is no such command or file: reply; “levelhead --help” lists them\n'],
    [['--quiet', 'lint', 'a.txt'], 'levelhead: The command comes first: lint; write “levelhead lint …”\n'],
    [['rules', 'tset'], 'levelhead: There is no such command: tset; did you mean “test”?\n'],
    [['help', 'explian'], 'levelhead: There is no such command: explian; did you mean “explain”?\n'],
    [
      ['--rule', 'accusatory/faild-to=off'],
      'levelhead: There is no such rule or category: accusatory/faild-to; did you mean “accusatory/failed-to”?\n'
    ],
    [
      ['--only', 'acusatory'],
      'levelhead: There is no such rule or category: acusatory; did you mean “accusatory”?\n'
    ],
    [
      ['explain', 'failed-to'],
      'levelhead: There is no such rule: failed-to; did you mean “accusatory/failed-to”?\n'
    ],
    [
      ['--lang', 'enn'],
      "levelhead: option '--lang <language>' argument 'enn' is invalid; expected auto, en, it, tr; did you mean “en”?\n"
    ],
    [
      ['--format', 'jsno'],
      "levelhead: option '--format <name[:file]>' argument 'jsno' is invalid; expected pretty, compact, json, ndjson, html, markdown, github, gitlab, sarif, rdjson, rdjsonl, checkstyle, junit, tap; did you mean “json”?\n"
    ],
    [
      ['--format', 'sarif:'],
      "levelhead: option '--format <name[:file]>' argument 'sarif:' is invalid; expected sarif or sarif:FILE\n"
    ],
    [
      ['--format', 'json', '--format', 'tap'],
      'levelhead: two formats for one output: json, tap; give one of them a file: --format tap:FILE\n'
    ],
    [
      ['--format', 'json:x', '--format', 'tap:./x'],
      'levelhead: two reports for one file: ./x; give each a file of its own\n'
    ],
    [
      ['--fail-on', 'warnings'],
      "levelhead: option '--fail-on <level>' argument 'warnings' is invalid; expected error, warning, suggestion, never; did you mean “warning”?\n"
    ],
    [
      ['--rule', 'accusatory=of'],
      "levelhead: option '--rule <id=level>' argument 'accusatory=of' is invalid; expected off, suggestion, warning, error; did you mean “off”?\n"
    ],
    [
      ['--rule', 'accusatory'],
      "levelhead: option '--rule <id=level>' argument 'accusatory' is invalid; expected ID=LEVEL\n"
    ],
    [
      ['--max-warnings', '-1'],
      "levelhead: option '--max-warnings <n>' argument '-1' is invalid; expected a whole number from 0\n"
    ],
    [
      ['explain'],
      "levelhead: missing required argument 'rule'; “levelhead --help” shows what can be given\n"
    ],
    [
      ['--input-format', 'ndjson', '--format', 'json'],
      'levelhead: --input-format ndjson gives --format ndjson, not json\n'
    ],
    [['--input-format', 'ndjson', '--fix'], 'levelhead: --input-format ndjson cannot be fixed\n'],
    [['--fix', '-', 'a.txt'], 'levelhead: --fix takes either standard input (-) or files\n'],
    [
      ['config', '--format', 'yaml'],
      "levelhead: option '--format <name>' argument 'yaml' is invalid; expected pretty, json\n"
    ]
  ])('%j', async (args, err) => {
    expect(await fails(args)).toEqual({
      code: 2,
      out: args.includes('--fix') && !args.includes('a.txt') ? CLEAN : '',
      err
    })
  })

  it('is 2 for the process, too', async () => {
    expect(await runCli(['--langg'])).toMatchObject({ code: 2, stdout: '' })
  })

  it('takes a word that names a file for a file', async () => {
    folder.write({ reply: CLEAN })
    expect(await fails(['reply', '--only', 'accusatory'])).toMatchObject({ code: 0, err: '' })
  })

  it('needs a terminal to ask', async () => {
    folder.write({ 'a.txt': FIXABLE })
    expect(await fails(['fix', '--interactive', 'a.txt'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('needs a terminal')
    })
  })
})
