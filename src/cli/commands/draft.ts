import type { Command } from 'commander'
import { LANGUAGES } from '../../core/draft.js'
import { UsageError } from '../../core/errors.js'
import { CONFIDENCES } from '../../core/severity.js'
import type { Io } from '../../platform/io.js'
import type { ExitCode } from '../../run/exit-code.js'
import { choice, repeated, ruleLevels } from '../choice.js'
import type { DraftOptions } from '../draft/draft-options.js'
import { afterHelp } from '../help-language.js'
import { addDialogueOptions } from '../options.js'

const AFTER = `
Every fact is an option of its own; “levelhead draft --list” shows them all:
  levelhead draft decline --request "a refund for the opened headset" \\
    --reason "The hygiene seal was opened" --alternative "send a replacement"
Without them, and with a terminal, levelhead asks.`

/** `levelhead draft [PLAY]`: writes a hard reply from a few facts. */
export function draftCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const command = program
    .command('draft')
    .usage('[play] [--field value…] [options]')
    .description('write a hard reply from a few facts: no, bad news, an apology, a boundary …')
    .option('--list', 'every play with its facts')
    .addOption(repeated('--set <name=value>', 'a fact; may be repeated'))
    .option('--from <file>', 'facts from a YAML or JSON file (-: standard input)')
    .option(
      '--reply-to <file>',
      'the message to answer, mail or text (-: standard input); fills in what it says'
    )
    .option('--analyse', 'only tell what was understood of the message')
    .option('--redact', 'with --analyse: mask names, numbers and addresses')
    .option('--input-format <name>', 'with --analyse: one JSON record a line (ndjson)')
    .option('--now <date>', 'today: 2026-03-04, or with a time (default: now)')
    .option('--tz <zone>', 'time zone of today, for instance Europe/Rome')
    .addOption(choice('--lang <language>', 'language (default: auto)', ['auto', ...LANGUAGES]))
    .addOption(
      choice(
        '--ui-lang <language>',
        'language of questions and notes (default: that of the reply)',
        LANGUAGES
      )
    )
    .addOption(choice('--format <name>', 'format (default: text)', ['text', 'json', 'ndjson']))
    .option('--open', 'leave what is missing as open slots')
    .option('--show-moves', 'show on standard error what each clause does')
    .option('--print-command', 'print the call with all facts as options, in place of the reply')
    .option('--resume', 'go on with the draft that was left')
    .option('--copy', 'copy the reply as well')
  addShared(command)
  command
    .addHelpText('after', afterHelp(AFTER))
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (options: DraftOptions, own: Command) => {
      refuseContradictions(options)
      const { runDraftCommand } = await import('../draft/run-draft-command.js')
      const flags = own.options.flatMap(({ long }) => (long ? [long] : []))
      done(await runDraftCommand(own.args, options, flags, io))
    })
}

function addShared(command: Command): void {
  command
    .addOption(ruleLevels('--rule <id=level>', 'set the level of a rule or category'))
    .addOption(choice('--min-confidence <level>', 'go by rules that are at least so sure', CONFIDENCES))
    .addOption(repeated('--rulesets <folder>', 'use the plays and rules in this folder as well'))
  addDialogueOptions(command)
}

function refuseContradictions(options: DraftOptions): void {
  const { from, replyTo, analyse, inputFormat, format, list, redact } = options
  if (redact && !analyse) throw contradiction('--redact goes with --analyse only')
  if (from === '-' && replyTo === '-')
    throw contradiction('--from and --reply-to cannot both be standard input')
  if (analyse && replyTo === undefined && inputFormat === undefined)
    throw contradiction('--analyse needs a message: --reply-to FILE')
  if ((inputFormat !== undefined || format === 'ndjson') && !analyse)
    throw contradiction('records go with --analyse only')
  if (inputFormat !== undefined && inputFormat !== 'ndjson')
    throw new UsageError({
      code: 'bad-option',
      what: '--input-format is unknown',
      value: inputFormat,
      expected: 'ndjson'
    })
  if (list && analyse) throw contradiction('--list and --analyse cannot be had together')
}

function contradiction(what: string): UsageError {
  return new UsageError({ code: 'contradiction', what })
}
