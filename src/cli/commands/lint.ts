import type { Command } from 'commander'
import { UsageError } from '../../core/errors.js'
import { closest } from '../../core/did-you-mean.js'
import type { Io } from '../../platform/io.js'
import { pathExists } from '../../platform/path-exists.js'
import { canPrompt, terminalWidth, wantsColor } from '../../platform/terminal.js'
import { colorPalette, type Palette, PLAIN_PALETTE } from '../../reporters/palette.js'
import { loadReporter } from '../../reporters/registry.js'
import type { ExitCode } from '../../run/exit-code.js'
import { type LintRequest, runLint } from '../../run/lint-run.js'
import { addLintOptions, cliSettings, type LintOptions } from '../options.js'

/** Declares `lint` (the default) and `fix`. `done` takes the exit code. */
export function lintCommands(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const words = () => program.commands.map((command) => command.name())
  addLintOptions(program.command('lint [files...]', { isDefault: true }))
    .description('lint drafts: files, folders, globs, or standard input (-)')
    .option('--fix', 'apply the safe fixes')
    .option('--diff', 'show what --fix would change')
    .action(async (files: string[], options: LintOptions) => done(await lint(files, options, io, words())))
  addLintOptions(program.command('fix [files...]'))
    .description('apply the safe fixes; the same as lint --fix')
    .option('--diff', 'show what would change, and change nothing')
    .option('-i, --interactive', 'walk through the findings and choose')
    .action(async (files: string[], options: LintOptions) =>
      done(await (options.interactive ? fixByHand(files, options, io) : lint(files, { ...options, fix: true }, io, words())))
    )
}

async function lint(files: readonly string[], options: LintOptions, io: Io, words: readonly string[]): Promise<ExitCode> {
  if (options.inputFormat === 'ndjson') {
    const { runRecords } = await import('../../run/record-run.js')
    return runRecords({ ...requestBase(options, io), ...options, files }, io)
  }
  const patterns = files.length > 0 ? files : ['-']
  if (patterns.length === 1) refuseMistypedCommand(patterns[0]!, words, io)
  return runLint(await lintRequest(patterns, options, io), io)
}

async function lintRequest(patterns: readonly string[], options: LintOptions, io: Io): Promise<LintRequest> {
  const palette = await paletteFor(options, io)
  const format = options.format ?? 'pretty'
  return {
    ...requestBase(options, io),
    patterns,
    stdinFilename: options.stdinFilename,
    reporter: await loadReporter(format),
    reporterOptions: { palette, width: terminalWidth(io.stdout.columns), quiet: options.quiet ?? false },
    fix: options.diff ? 'diff' : options.fix ? 'write' : 'no',
    diff: async (path, before, after) => {
      const { renderDiff } = await import('../../reporters/diff.js')
      return renderDiff(path, before, after, palette, { terminal: io.stdout.isTTY })
    },
    errorsInReport: format === 'pretty'
  }
}

function requestBase(options: LintOptions, io: Io) {
  return {
    cwd: io.cwd,
    home: io.env['HOME'] ?? io.env['USERPROFILE'],
    configPath: typeof options.config === 'string' ? options.config : undefined,
    noConfig: options.config === false,
    cli: cliSettings(options),
    only: options.only,
    preview: options.preview,
    langFlag: options.lang
  }
}

async function paletteFor(options: LintOptions, io: Io): Promise<Palette> {
  const colored = wantsColor({ flag: options.color, env: io.env, isTTY: io.stdout.isTTY })
  return colored ? colorPalette() : PLAIN_PALETTE
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
  return fixInteractively(await lintRequest(files, { ...options, fix: true }, io), io)
}

/** A first word that is no file but looks like a command is a typing mistake. */
function refuseMistypedCommand(word: string, commands: readonly string[], io: Io): void {
  if (!/^[a-z]+$/.test(word)) return
  const near = closest(word, commands)
  if (near === undefined || pathExists(word, io.cwd)) return
  throw new UsageError({
    code: 'unknown-command',
    what: 'There is no such command or file',
    value: word,
    remedy: `did you mean “${near}”?`
  })
}
