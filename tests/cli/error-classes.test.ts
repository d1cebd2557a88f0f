import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import * as errors from '../../src/core/errors.js'
import { fakeIo } from '../helpers/fake-io.js'
import { ROOT } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'
import { CLEAN } from './drafts.js'

const folder = useTemporaryFolder()

/** Every class of error that the program knows. */
const CLASSES = Object.entries(errors).flatMap(([name, value]) =>
  typeof value === 'function' && value.prototype instanceof errors.LevelheadError ? [name] : []
)

/** Calls that end with an error of each class; one without an entry fails the test below. */
const CALLS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  UsageError: [
    ['--langg'],
    ['lint', '--format', 'nope', 'a.txt'],
    ['draft', 'decline', '--no-input'],
    ['explain', 'no/rule']
  ],
  ConfigError: [
    ['--config', 'broken.json', 'a.txt'],
    ['--config', 'gone.json', 'a.txt'],
    ['config', '--config', 'unknown.yaml', 'a.txt'],
    ['rewrite', '--config', 'extends.yaml', 'a.txt']
  ],
  InputError: [
    ['gone.txt'],
    ['rewrite', 'gone.txt'],
    ['commitments', 'nul.txt'],
    ['audit', 'gone.csv'],
    ['--rulesets', 'gone', 'a.txt']
  ],
  RuleError: [
    ['--rulesets', 'rules', 'a.txt'],
    ['rules', 'list', '--rulesets', 'rules']
  ]
}

async function run(args: readonly string[], io = fakeIo({ cwd: folder.path, stdin: CLEAN })) {
  folder.write({
    'a.txt': CLEAN,
    'broken.json': '{"lang": ',
    'unknown.yaml': 'lnag: en\n',
    'extends.yaml': 'extends: ./gone.yaml\n',
    'nul.txt': 'a\0b',
    'rules/en/heated/own.yml': 'match: ["(open"]\n'
  })
  const code = await main(args, io)
  return { code, out: io.out(), err: io.err() }
}

it('every class has a call here', () => {
  expect(Object.keys(CALLS).sort()).toEqual([...CLASSES].sort())
})

describe.each(Object.entries(CALLS))('%s', (_, calls) => {
  it.each(calls.map((args) => [args]))(
    '%j: code 2, what and where, no stack, no path of the machine',
    async (args) => {
      const { code, out, err } = await run(args)
      expect(code).toBe(2)
      expect(err).toMatch(/^levelhead: \S/)
      expect(err + out).not.toMatch(/internal|^\s+at |\.ts:\d|\.js:\d|\.cjs:\d/m)
      expect(err + out).not.toContain(ROOT)
      expect(err + out).not.toContain(folder.path)
    }
  )
})

describe('a defect of the program', () => {
  const broken = (): ReturnType<typeof fakeIo> => {
    const io = fakeIo({ cwd: folder.path })
    const read = async () => {
      throw new TypeError('x is not a function\nat all')
    }
    return { ...io, stdin: { ...io.stdin, read } }
  }

  it.each([[['lint', '-']], [['rewrite', '-']], [['fix', '-']], [['commitments', '-']]])(
    '%j: code 2, a line that asks for a report, and no stack',
    async (args) => {
      const { code, out, err } = await run(args, broken())
      expect(code).toBe(2)
      expect(err + out).toContain('internal error; please report it: x is not a function')
      expect(err + out).not.toMatch(/^\s+at .*:\d/m)
      expect(err + out).not.toContain(ROOT)
    }
  )
})
