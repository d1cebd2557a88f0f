import path from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../../core/errors.js'
import type { Io } from '../../platform/io.js'
import { pathExists } from '../../platform/path-exists.js'
import { canPrompt } from '../../platform/terminal.js'
import type { ExitCode } from '../../run/exit-code.js'
import { unknownWord } from '../choice.js'
import { contradiction } from '../contradiction.js'
import { lintRequest, requestBase } from '../lint-request.js'
import { splitOnly } from '../only.js'
import { addLintOptions, type LintOptions, recordFormat, timingRequest } from '../options.js'
import { refuseWrongPipeline } from '../pipeline-contradictions.js'
import { targetsOf } from '../report-outputs.js'
import type { ReportTargets } from '../report-targets.js'

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
  const hasScope = options.staged === true || (options.changed ?? false) !== false
  if (files.length === 0 && !hasScope && io.stdin.isTTY) {
    help.outputHelp()
    return 0
  }
  refuseContradictions(files, options, targetsOf(options, io))
  if (options.interactive) return fixByHand(files, options, io)
  if (recordFormat(options) !== undefined) {
    return lintRecords(files, options, io)
  }
  const { runLint } = await import('../../run/lint-run.js')
  return runLint(await lintRequest(files.length > 0 || hasScope ? files : ['-'], options, io), io)
}

async function lintRecords(files: readonly string[], options: LintOptions, io: Io): Promise<ExitCode> {
  const { runRecords } = await import('../../run/record-run.js')
  const { inputFormat: _, ...rest } = options
  const format = recordFormat(options)
  const request = {
    ...rest,
    ...requestBase(options, io),
    files,
    timing: timingRequest(options),
    ...(format ? { inputFormat: format } : {})
  }
  const { main, others } = targetsOf(options, io)
  const file = main?.file ?? others[0]?.file
  if (file === undefined) return runRecords(request, io)
  const { intoFile } = await import('../../run/into-file.js')
  return intoFile(path.resolve(io.cwd, file), io, (target) => runRecords(request, target))
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
function refuseContradictions(files: readonly string[], options: LintOptions, targets: ReportTargets): void {
  const { fix, diff, interactive } = options
  refuseWrongPipeline(files, options)
  refuseRedactedDocument(files, options)
  if (recordFormat(options) !== undefined) refuseOtherThanRecords(options, targets)
  const toFile = targets.main?.file ?? targets.others[0]?.file
  if (fix && !diff && files[0] === '-' && toFile !== undefined) {
    throw contradiction(`--fix - gives the document and no report for ${toFile}`)
  }
  if (!files.includes('-') || files.length === 1) {
    if (interactive && files.includes('-'))
      throw contradiction('--interactive needs files, not standard input')
    return
  }
  if (fix && !diff) throw contradiction('--fix takes either standard input (-) or files')
}

/** A document or a patch with masks in it would be of no use to anybody. */
function refuseRedactedDocument(files: readonly string[], { redact, fix, diff }: LintOptions): void {
  if (!redact) return
  if (diff) throw contradiction('--diff shows the document as it is; --redact is for reports')
  if (fix && (files.length === 0 || files.includes('-')))
    throw contradiction('--fix - gives the document as it is; --redact is for reports')
}

function refuseOtherThanRecords(
  { fix, diff, inputFormat, format = [] }: LintOptions,
  { main, others }: ReportTargets
): void {
  if (fix || diff) throw contradiction(`--input-format ${inputFormat} cannot be fixed`)
  const other = format.find(({ name }) => name !== 'ndjson')
  if (other) throw contradiction(`--input-format ${inputFormat} gives --format ndjson, not ${other.name}`)
  if (others.length + (main ? 1 : 0) > 1)
    throw contradiction(`--input-format ${inputFormat} gives one report`)
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
