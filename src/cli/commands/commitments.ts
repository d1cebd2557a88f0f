import type { Command } from 'commander'
import { LANGUAGES } from '../../core/draft.js'
import type { Io } from '../../platform/io.js'
import { terminalWidth } from '../../platform/terminal.js'
import type { CommitmentsRequest } from '../../run/commitments-run.js'
import type { ExitCode } from '../../run/exit-code.js'
import type { MessageRecordsRequest } from '../../run/message-records.js'
import { choice } from '../choice.js'
import { requestBase } from '../lint-request.js'
import { jsConfigOption, type LintOptions, redactOption } from '../options.js'

interface CommitmentsOptions extends Omit<LintOptions, 'format'> {
  readonly format?: string
  readonly now?: string
  readonly tz?: string
  readonly requireDates?: boolean
}

const WIDEST = 100

/** `levelhead commitments [FILE…]`: what replies promise, who is to do it, and by when. */
export function commitmentsCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  program
    .command('commitments [files...]')
    .description('list what replies promise, who is to do it and by when')
    .addOption(choice('--format <name>', 'format (default: table)', ['table', 'json', 'csv', 'ics']))
    .option('--now <date>', 'count from this day or time: 2026-05-13, 2026-05-13T10:00')
    .option('--tz <zone>', 'time zone of the dates, such as Europe/Rome (default: that of the machine)')
    .addOption(choice('--lang <language>', 'language (default: auto)', ['auto', ...LANGUAGES]))
    .option('--require-dates', 'exit with 1 when a promise has no date')
    .option('--stdin-filename <path>', 'name of standard input; gives it a format and a config')
    .addOption(choice('--input-format <name>', 'one JSON record a line, in and out', ['ndjson']))
    .option('--id-field <name>', 'field that holds the id of a record', 'id')
    .option('--text-field <name>', 'field that holds the reply', 'text')
    .option('--strict-records', 'exit with 2 when a record is bad')
    .addOption(redactOption())
    .option('--config <file>', 'use this configuration')
    .option('--no-config', 'use no configuration')
    .addOption(jsConfigOption())
    .option('-q, --quiet', 'no notes')
    .action(async (files: string[], options: CommitmentsOptions, command: Command) => {
      if (files.length === 0 && io.stdin.isTTY) return void command.outputHelp()
      done(await list(files, options, io))
    })
}

async function list(files: readonly string[], options: CommitmentsOptions, io: Io): Promise<ExitCode> {
  const { format = 'table', now, tz: timeZone, ...rest } = options
  const base = { ...requestBase(rest, io), now, timeZone }
  if (options.inputFormat === 'ndjson') return records(files, options, base, io)
  const { runCommitments } = await import('../../run/commitments-run.js')
  return runCommitments(
    {
      ...base,
      patterns: files.length > 0 ? files : ['-'],
      requireDates: options.requireDates ?? false,
      quiet: options.quiet ?? false,
      redact: options.redact,
      render: await rendererFor(format, io)
    },
    io
  )
}

async function records(
  files: readonly string[],
  { idField = 'id', textField = 'text', strictRecords = false, redact }: CommitmentsOptions,
  base: ReturnType<typeof requestBase>,
  io: Io
): Promise<ExitCode> {
  const { runMessageRecords } = await import('../../run/message-records.js')
  const answer: MessageRecordsRequest['answer'] = async (reader, text, known) => ({
    commitments: await reader.findCommitments(text, known)
  })
  return runMessageRecords({ ...base, files, idField, textField, strictRecords, redact, answer }, io)
}

async function rendererFor(format: string, io: Io): Promise<CommitmentsRequest['render']> {
  if (format === 'json')
    return (await import('../../reporters/commitments/commitment-row.js')).commitmentsJson
  if (format === 'csv') return (await import('../../reporters/commitments/commitments-csv.js')).commitmentsCsv
  if (format === 'ics') {
    const [{ commitmentsCalendar }, { utcStamp }] = await Promise.all([
      import('../../reporters/commitments/icalendar.js'),
      import('../../incoming/dates/utc-stamp.js')
    ])
    return (rows, { now, tz }) =>
      commitmentsCalendar(rows, { stamp: utcStamp(now, tz), toUtc: (local) => utcStamp(local, tz) })
  }
  const { commitmentsTable } = await import('../../reporters/commitments/table.js')
  return (rows) => commitmentsTable(rows, Math.min(terminalWidth(io.stdout.columns), WIDEST))
}
