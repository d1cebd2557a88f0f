import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commandTable } from '../../src/cli/command-table.js'
import { main } from '../../src/cli/main.js'
import { createProgram } from '../../src/cli/program.js'
import { fakeIo } from '../helpers/fake-io.js'
import { HOSTILE_NAMES, HOSTILE_TEXTS, type HostileFile, hostileBytes } from '../helpers/hostile-files.js'
import { ROOT } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

interface Call {
  readonly args: readonly string[]
  /** What it is given is no folder, whatever the file holds. */
  readonly wantsFolder?: true
  readonly stdin?: string | Uint8Array
  /** The command may write the file that it is given. */
  readonly writes?: true
}

const folder = useTemporaryFolder()
const EN = ['--lang', 'en', '--no-config']
const NOW = ['--lang', 'en', '--now', '2026-05-13', '--tz', 'UTC']
/** Controls, and signs that turn text round. */
const RAW = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/
/** What a CI service obeys at the beginning of a line; a document may hold it, a report and a note may not. */
const COMMAND = /^(?:::error::x|##\[error\]y|##vso)/m
const PRINT_DOCUMENTS = new Set(['fix', 'rewrite', 'draft'])
const FACT = 4000

/** The ways into each command; one without an entry fails the test below. */
const CALLS: Readonly<
  Record<string, (file: string, words: string, content: string | Uint8Array) => readonly Call[]>
> = {
  '': (file, words, content) => [{ args: [file] }, { args: [], stdin: content }, { args: [words] }],
  lint: (file, words) => [
    { args: ['lint', '--', file] },
    { args: ['lint', ...EN, '--reply-to', file, file] },
    { args: ['lint', ...EN, '--format', 'compact', '--only', words, '--', file] },
    { args: ['lint', '--debug', '--timing', '--show-moves', '--config', file, '--', file] },
    { args: ['lint', ...EN, '--baseline', file, '--', file] },
    { args: ['lint', ...EN, '--rulesets', file, '--', file] },
    { args: ['lint', ...EN, '--input-format', 'ndjson', '--', file] }
  ],
  fix: (file, _, content) => [
    { args: ['fix', '--diff', '--', file] },
    { args: ['fix', '--', file], writes: true },
    { args: ['fix', '-'], stdin: content }
  ],
  explain: (_, words) => [{ args: ['explain', words] }],
  rules: (_, words) => [{ args: ['rules', words] }],
  'rules list': (file, words) => [
    { args: ['rules', 'list', '--only', words] },
    { args: ['rules', 'list', '--rulesets', file] }
  ],
  'rules test': (file, words) => [
    { args: ['rules', 'test', '--', file], wantsFolder: true },
    { args: ['rules', 'test', 'own', words] }
  ],
  rewrite: (file, _, content) => [
    { args: ['rewrite', ...EN, '--', file] },
    { args: ['rewrite', '--diff', '--', file] },
    { args: ['rewrite', '-'], stdin: content }
  ],
  audit: (file) => [
    { args: ['audit', ...EN, '--', file] },
    { args: ['audit', ...EN, '--format', 'html', '--by', 'team', 'records.ndjson'] },
    { args: ['audit', ...EN, '--by', 'team', 'records.ndjson'] },
    { args: ['audit', ...EN, '--format', 'csv', '--by', 'team', 'records.ndjson'] }
  ],
  commitments: (file, _, content) => [
    { args: ['commitments', ...NOW, '--', file] },
    { args: ['commitments', ...NOW, '--format', 'ics'], stdin: content },
    { args: ['commitments', ...NOW, '--format', 'csv'], stdin: content }
  ],
  draft: (file, words) => [
    { args: ['draft', words] },
    {
      args: ['draft', 'decline', '--no-input', ...NOW, '--request', words, '--reason', words, '--name', words]
    },
    { args: ['draft', 'decline', '--no-input', ...NOW, '--reply-to', file] },
    { args: ['draft', 'decline', '--no-input', ...NOW, '--from', file] },
    { args: ['draft', '--analyse', ...NOW, '--reply-to', file] }
  ],
  config: (file, words) => [
    { args: ['config', '--', file] },
    { args: ['config', '--config', file, 'a.txt'] },
    { args: ['config', '--rule', `${words}=off`, 'a.txt'] }
  ],
  init: (file) => [{ args: ['init', '--yes'], stdin: file }],
  completion: (_, words) => [{ args: ['completion', words] }]
}

const KINDS: readonly HostileFile[] = [
  ...HOSTILE_TEXTS,
  ...HOSTILE_NAMES.filter(({ name }) => process.platform !== 'win32' || !/[<>:"|?*\n\x1b]/.test(name)),
  ...hostileBytes(['.txt'])
]

const tried = new Set<string>()

/** Many files differ in what a call never looks at: a name, or bytes where only words are given. */
function wasTried(
  { args, stdin, wantsFolder }: Call,
  name: string,
  content: string | Uint8Array,
  words: string
) {
  const isGiven = args.includes(name) && !wantsFolder
  const key = JSON.stringify([
    args,
    stdin && Buffer.from(stdin).toString('base64'),
    words,
    isGiven && Buffer.from(content).toString('base64')
  ])
  if (tried.has(key)) return true
  tried.add(key)
  return false
}

it('every command of the program has a call here', () => {
  const words = commandTable(createProgram(fakeIo(), () => {})).map((command) => command.words.join(' '))
  expect(Object.keys(CALLS).sort()).toEqual(words.sort())
})

describe.each(Object.entries(CALLS))('levelhead %s', (command, callsFor) => {
  it.each(KINDS)('$kind', { timeout: 60_000 }, async ({ name, content }) => {
    const words = (typeof content === 'string' && content !== '' ? content : name).slice(0, FACT)
    const record = JSON.stringify({ id: words, text: words, team: words, date: words })
    for (const call of callsFor(name, words, content)) {
      const { args, stdin = '', writes } = call
      if (wasTried(call, name, content, words)) continue
      folder.write({
        [name]: content,
        'records.ndjson': `${record}\n`,
        'own/en/heated/own.yml': ruleThatSays(words)
      })
      const io = fakeIo({
        stdin,
        tty: { stdout: true, stderr: true },
        cwd: folder.path,
        env: { NO_COLOR: '1', HOME: folder.path }
      })
      const code = await main(args, io)
      const shown = JSON.stringify(args).slice(0, 200)
      expect([0, 1, 2], shown).toContain(code)
      expect(io.err(), shown).not.toMatch(/internal error|\n +at |undefined|\[object/)
      expect(io.out() + io.err(), shown).not.toContain(ROOT)
      // who asks for --debug wants to know where things lie
      if (!args.includes('--debug')) expect(io.out() + io.err(), shown).not.toContain(folder.path)
      // lines of CSV end so
      expect(RAW.exec((io.out() + io.err()).replaceAll('\r\n', '\n'))?.[0], shown).toBeUndefined()
      expect(COMMAND.exec(io.err())?.[0], shown).toBeUndefined()
      if (!PRINT_DOCUMENTS.has(command)) expect(COMMAND.exec(io.out())?.[0], shown).toBeUndefined()
      if (code === 2) expect(io.err() + io.out(), shown).not.toBe('')
      if (!writes) expect(readFileSync(folder.at(name)).equals(Buffer.from(content)), shown).toBe(true)
      // no draft is stored anywhere, whole or in part
      if (command !== 'init') expect(filesLeft(), shown).toEqual([name, 'own', 'records.ndjson'].sort())
    }
  })
})

/** The folder is the home of the user as well. */
function filesLeft(): string[] {
  return readdirSync(folder.path).sort()
}

function ruleThatSays(words: string): string {
  return JSON.stringify({
    match: ['wombat'],
    message: `${words} {match}`,
    why: words,
    source: words,
    examples: { bad: [`${words} [[wombat]]`, words, 'c'], good: ['d', words, `wombat ${words}`] }
  })
}
