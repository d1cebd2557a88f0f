import type { Command } from 'commander'
import { UsageError } from '../../core/errors.js'
import type { Io } from '../../platform/io.js'
import { pathExists } from '../../platform/path-exists.js'
import { canPrompt } from '../../platform/terminal.js'
import type { ExitCode } from '../../run/exit-code.js'
import { unknownWord } from '../choice.js'
import { lintRequest, requestBase } from '../lint-request.js'
import { splitOnly } from '../only.js'
import { addLintOptions, type LintOptions } from '../options.js'

/** Declares `lint` (the default) and `fix`. `done` takes the exit code. */
export function lintCommands(program: Command, io: Io, done: (code: ExitCode) => void): void {
  addLintOptions(
    program
      .command('lint [files...]', { isDefault: true })
      .description('lint drafts: files, folders, globs, or standard input (-)')
      .optionsGroup('Fixes:')
      .option('--fix', 'apply the safe fixes; standard input comes back on standard output')
      .option('--diff', 'show what --fix would change, and change nothing')
  ).action(async (files: string[], options: LintOptions, command: Command) => {
    if (program.args[0] !== 'lint') refuseMistypedCommand(files[0], program, io)
    done(await lint(files, options, io, program.args.length === 0 ? program : command))
  })
  addLintOptions(
    program
      .command('fix [files...]')
      .description('apply the safe fixes; the same as lint --fix')
      .optionsGroup('Fixes:')
      .option('--diff', 'show what would change, and change nothing')
      .option('-i, --interactive', 'walk through the findings and choose')
  ).action(async (files: string[], options: LintOptions, command: Command) =>
    done(await lint(files, { ...options, fix: true }, io, command))
  )
}

async function lint(named: readonly string[], given: LintOptions, io: Io, help: Command): Promise<ExitCode> {
  const { only, files: behindOnly } = splitOnly(given.only, io.cwd)
  const files = [...named, ...behindOnly]
  const options: LintOptions = { ...given, ...(only ? { only } : {}), ...(await withMessage(given, io)) }
  if (files.length === 0 && io.stdin.isTTY) {
    help.outputHelp()
    return 0
  }
  refuseContradictions(files, options)
  if (options.interactive) return fixByHand(files, options, io)
  if (options.inputFormat === 'ndjson') {
    const { runRecords } = await import('../../run/record-run.js')
    return runRecords({ ...options, ...requestBase(options, io), files }, io)
  }
  const { runLint } = await import('../../run/lint-run.js')
  return runLint(await lintRequest(files.length > 0 ? files : ['-'], options, io), io)
}

/** The message that the drafts answer, in place of the file that holds it. */
async function withMessage(
  { replyTo, maxDraftSize = 1_000_000 }: LintOptions,
  io: Io
): Promise<Pick<LintOptions, 'replyTo'>> {
  if (replyTo === undefined) return {}
  const { readReceived } = await import('../../run/received-message.js')
  return { replyTo: await readReceived(replyTo, { cwd: io.cwd, maxDraftSize }, io.stdin) }
}

async function fixByHand(files: readonly string[], options: LintOptions, io: Io): Promise<ExitCode> {
  if (!canPrompt({ stdin: io.stdin, stderr: io.stderr, env: io.env, noInput: options.input === false })) {
    throw new UsageError({
      code: 'no-terminal',
      what: '--interactive needs a terminal on standard input and standard error',
      remedy: 'use “levelhead fix FILE” for the safe fixes, or “levelhead fix --diff FILE” to look at them'
    })
  }
  const { fixInteractively } = await import('./fix-interactively.js')
  return fixInteractively(await lintRequest(files, options, io), io)
}

/** @throws UsageError for options that cannot be had together. */
function refuseContradictions(files: readonly string[], options: LintOptions): void {
  const { inputFormat, format, fix, diff, interactive } = options
  if (inputFormat === 'ndjson' && (fix || diff)) throw contradiction('--input-format ndjson cannot be fixed')
  if (inputFormat === 'ndjson' && format !== undefined && format !== 'ndjson') {
    throw contradiction(`--input-format ndjson gives --format ndjson, not ${format}`)
  }
  if (!files.includes('-') || files.length === 1) {
    if (interactive && files.includes('-'))
      throw contradiction('--interactive needs files, not standard input')
    return
  }
  if (fix && !diff) throw contradiction('--fix takes either standard input (-) or files')
}

function contradiction(what: string): UsageError {
  return new UsageError({ code: 'contradiction', what })
}

/** A first word that is neither a command nor a file, nor looks like a path, is a typing mistake. */
function refuseMistypedCommand(word: string | undefined, program: Command, io: Io): void {
  if (word === undefined || !/^[\p{L}\d_-]*[\p{L}\d_]$/u.test(word) || pathExists(word, io.cwd)) return
  const commands = program.commands.map((command) => command.name())
  if (!commands.includes(word)) throw unknownWord('There is no such command or file', word, commands)
  throw new UsageError({
    code: 'command-late',
    what: 'The command comes first',
    value: word,
    remedy: `write “levelhead ${word} …”`
  })
}
