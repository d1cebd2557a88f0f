import { describe, expect, it } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { main } from '../../src/cli/main.js'
import { fakeIo } from '../helpers/fake-io.js'
import { runCli } from '../helpers/run-cli.js'
import { useTemporaryFolder } from '../helpers/temporary-folder.js'

const folder = useTemporaryFolder()

async function prints(args: readonly string[], tty = {}) {
  const io = fakeIo({ cwd: folder.path, tty })
  const code = await main(args, io)
  return { code, out: io.out(), err: io.err() }
}

describe('--version', () => {
  it.each([[['--version']], [['-V']], [['--version', '--no-color']]])('%j', async (args) => {
    expect(await prints(args)).toEqual({ code: 0, out: `${packageFile.version}\n`, err: '' })
  })
})

describe('--help', () => {
  it.each([
    [['--help'], 'Usage: levelhead [command] [options] [files...]'],
    [['help'], 'Usage: levelhead [command] [options] [files...]'],
    [['lint', '--help'], 'Usage: levelhead lint [options] [files...]'],
    [['help', 'lint'], 'Usage: levelhead lint [options] [files...]'],
    [['fix', '--help'], 'Usage: levelhead fix [options] [files...]'],
    [['explain', '--help'], 'Usage: levelhead explain [options] <rule>'],
    [['rules', '--help'], 'Usage: levelhead rules [options] [command]'],
    [['rules', 'list', '--help'], 'Usage: levelhead rules list [options]'],
    [['rules', 'test', '--help'], 'Usage: levelhead rules test [options] [folders...]'],
    [['config', '--help'], 'Usage: levelhead config [options] [file]']
  ])('%j: 0, on stdout, at most 80 columns', async (args, firstLine) => {
    const { code, out, err } = await prints(args)
    expect({ code, err, first: out.split('\n')[0] }).toEqual({ code: 0, err: '', first: firstLine })
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('lists the commands, then examples', async () => {
    const { out } = await prints(['--help'])
    const at = [
      'Options:',
      'Commands:',
      '  lint ',
      '  fix ',
      '  explain ',
      '  rules ',
      '  config ',
      'Examples:',
      'Exit codes:'
    ]
    expect(at.map((part) => out.indexOf(part))).toEqual(
      at.map((part) => out.indexOf(part)).sort((a, b) => a - b)
    )
    expect(at.filter((part) => !out.includes(part))).toEqual([])
  })

  it('is grouped for lint', async () => {
    const { out } = await prints(['lint', '--help'])
    expect(out.match(/^\S.*:$/gm)).toEqual([
      'Fixes:',
      'Drafts:',
      'Part of a git repository:',
      'Rules and configuration:',
      'Report and exit code:',
      'Records:',
      'Options:'
    ])
  })
})

describe('a terminal on standard input and no file', () => {
  it.each([[[]], [['lint']], [['fix']], [['--format', 'json']], [['--input-format', 'ndjson']]])(
    '%j: help at once',
    async (args) => {
      const { code, out } = await prints(args, { stdin: true })
      expect({ code, start: out.slice(0, 16) }).toEqual({ code: 0, start: 'Usage: levelhead' })
    }
  )

  it('no command, standard input closed at once: clean', async () => {
    expect(await runCli([])).toMatchObject({ code: 0, stderr: '' })
  })
})
