import path from 'node:path'
import type { Command } from 'commander'
import { InputError, UsageError } from '../../core/errors.js'
import type { Io } from '../../platform/io.js'
import { makeFolder } from '../../platform/make-folder.js'
import { pathExists } from '../../platform/path-exists.js'
import { canPrompt, wantsColor } from '../../platform/terminal.js'
import { writeAtomically } from '../../platform/write-atomically.js'
import { PLAIN_PALETTE } from '../../reporters/palette.js'
import type { ExitCode } from '../../run/exit-code.js'
import type { ProposedFile } from '../../run/init/propose.js'
import { say, sayNote } from '../../run/show.js'

interface InitOptions {
  readonly yes?: boolean
  readonly dryRun?: boolean
  readonly color?: boolean
  readonly input?: boolean
}

const CANCELLED = 130

/** `levelhead init`: sets a repository up, after showing what it would write. */
export function initCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('init')
    .description('find the replies of this repository, and propose a configuration, a hook and a workflow')
    .option('-y, --yes', 'write without asking')
    .option('--dry-run', 'show what would be written, and write nothing')
    .option('--color', 'colours, also where there is no terminal')
    .option('--no-color', 'no colours')
    .option('--no-input', 'never ask anything')
    .action(async (options: InitOptions) => done(await init(options, io)))
}

/** @throws UsageError when nobody can be asked and nothing was said. */
async function init(options: InitOptions, io: Io): Promise<ExitCode> {
  const noInput = options.input === false
  const isThere = canPrompt({ stdin: io.stdin, stderr: io.stderr, env: io.env, noInput })
  if (!isThere && !options.yes && !options.dryRun) throw nobodyThere()
  const [{ findLibraries }, { propose, rootFor }, { describe }] = await Promise.all([
    import('../../run/init/find-libraries.js'),
    import('../../run/init/propose.js'),
    import('../../run/init/config-text.js')
  ])
  const root = await rootFor(io.cwd)
  const { libraries, unnameable } = await findLibraries(root)
  const { files, notes } = await propose(root, libraries)
  const found = libraries.map((library) => `found ${describe(library)}\n`).join('')
  await say(io, found || 'found no replies here; the configuration takes in everything\n')
  for (const text of [...unnameable.map(leftOut), ...notes]) await sayNote(io, text)
  await show(files, options, io)
  if (options.dryRun || files.length === 0) return 0
  const chosen = options.yes ? files : await ask(files)
  if (chosen === undefined) return CANCELLED
  for (const file of chosen) await write(root, file, io)
  if (chosen.length > 0) await say(io, nextSteps(libraries.length))
  return 0
}

async function show(files: readonly ProposedFile[], options: InitOptions, io: Io): Promise<void> {
  const { renderDiff } = await import('../../reporters/diff.js')
  const colored = wantsColor({ flag: options.color, env: io.env, isTTY: io.stdout.isTTY })
  const palette = colored ? (await import('../../reporters/palette.js')).colorPalette() : PLAIN_PALETTE
  for (const { path: name, before, after } of files) {
    await io.stdout.write(
      await renderDiff(name, before ?? '', after, await palette, { terminal: io.stdout.isTTY })
    )
  }
}

/** The files that the person wants; undefined when the person goes away. */
async function ask(files: readonly ProposedFile[]): Promise<readonly ProposedFile[] | undefined> {
  const { default: inquirer } = await import('inquirer')
  const prompt = inquirer.createPromptModule({ output: process.stderr })
  const chosen: ProposedFile[] = []
  try {
    for (const file of files) {
      const verb = file.before === null ? 'Write' : 'Change'
      const message = `${verb} ${file.path}, ${file.purpose}?`
      const { yes } = await prompt<{ yes: boolean }>([
        { type: 'confirm', name: 'yes', message, default: true }
      ])
      if (yes) chosen.push(file)
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return undefined
    throw error
  }
  return chosen
}

async function write(root: string, { path: name, before, after }: ProposedFile, io: Io): Promise<void> {
  const file = path.join(root, name)
  if (before === null && pathExists(file, root)) throw appeared(name)
  makeFolder(path.dirname(file))
  writeAtomically(file, after, before === null ? {} : { expected: Buffer.from(before) })
  await say(io, `${before === null ? 'wrote' : 'changed'} ${name}\n`)
}

function leftOut(file: string): string {
  return `${file} is left out: its name would speak for itself in a configuration or a workflow`
}

function nextSteps(libraries: number): string {
  if (libraries === 0) return 'Next: levelhead .\n'
  return [
    'Next: levelhead .',
    'To begin with a clean slate: levelhead . --baseline levelhead-baseline.json --update-baseline',
    ''
  ].join('\n')
}

function appeared(value: string): InputError {
  return new InputError({
    code: 'changed-on-disk',
    what: 'the file has been written meanwhile',
    value,
    remedy: 'run “levelhead init” again; the file was left as it is'
  })
}

function nobodyThere(): UsageError {
  return new UsageError({
    code: 'no-terminal',
    what: 'init asks before it writes, and there is nobody to ask',
    remedy: 'add --yes to write, or --dry-run to look'
  })
}
