import { type Command, InvalidArgumentError, Option } from 'commander'
import { LANGUAGES } from '../../core/draft.js'
import type { Io } from '../../platform/io.js'
import { AUDIT_FORMATS, type AuditFormat, loadAuditFormat } from '../../reporters/audit-registry.js'
import type { ExitCode } from '../../run/exit-code.js'
import type { RecordFormat } from '../../run/record-source.js'
import { choice, wholeNumber } from '../choice.js'
import { requestBase } from '../lint-request.js'
import { splitOnly } from '../only.js'
import { addRuleOptions, type LintOptions, redactOption, workersOption } from '../options.js'

interface AuditOptions extends Omit<LintOptions, 'format' | 'inputFormat'> {
  readonly inputFormat?: RecordFormat
  readonly by?: readonly (readonly [name: string, field: string])[]
  readonly dateField?: string
  readonly format?: AuditFormat
}

/** `levelhead audit`. */
export function auditCommand(program: Command, io: Io, done: (code: ExitCode) => void): void {
  const audit = program
    .command('audit [files...]')
    .description('count what is found in an archive of replies: records as NDJSON or CSV, also packed')
    .optionsGroup('Records:')
    .addOption(choice('--input-format <name>', 'format (default: what the name tells)', ['ndjson', 'csv']))
    .option('--id-field <name>', 'field that holds the id of a record', 'id')
    .option('--text-field <name>', 'field that holds the draft', 'text')
    .addOption(byField())
    .option('--date-field <name>', 'field that holds the date; counts by week')
    .optionsGroup('Report:')
    .addOption(choice('--format <name>', 'format (default: pretty)', AUDIT_FORMATS))
    .addOption(
      choice('--min-severity <level>', 'count findings from this level up', [
        'error',
        'warning',
        'suggestion'
      ])
    )
    .optionsGroup('Drafts:')
    .addOption(choice('--lang <language>', 'language (default: auto)', ['auto', ...LANGUAGES]))
    .addOption(
      choice('--profile <profile>', 'kind of message (default: auto)', ['auto', 'reply', 'transactional'])
    )
    .addOption(wholeNumber('--max-draft-size <bytes>', 'refuse larger drafts (default: 1000000)'))
  audit.addOption(redactOption()).addOption(workersOption())
  addRuleOptions(audit)
  audit.action(async (files: string[], options: AuditOptions) => done(await runCommand(files, options, io)))
}

async function runCommand(named: readonly string[], given: AuditOptions, io: Io): Promise<ExitCode> {
  const { runAudit } = await import('../../run/audit-run.js')
  const { auditNotes } = await import('../../run/audit-notes.js')
  const { by = [], dateField } = given
  const { only, files: behindOnly } = splitOnly(given.only, io.cwd)
  const files = [...named, ...behindOnly]
  const options: AuditOptions = { ...given, ...(only ? { only } : {}) }
  const { audit, errors } = await runAudit(
    { ...options, ...requestBase(options, io), by, dateField, files },
    io
  )
  for (const { message } of errors) await io.stderr.write(`levelhead: ${message}\n`)
  for (const note of auditNotes(audit, { by, dateField })) await io.stderr.write(`note: ${note}\n`)
  const render = await loadAuditFormat(options.format ?? 'pretty')
  await io.stdout.write(render(audit))
  return errors.length > 0 ? 2 : 0
}

/** `--by agent=agent_name`, or `--by agent` where the field is called so. */
function byField(): Option {
  const taken = ['category', 'rule', 'language', 'week']
  return new Option('--by <name=field>', 'count by this field as well, such as agent=author').argParser(
    (value: string, previous: readonly (readonly [string, string])[] = []) => {
      const cut = value.indexOf('=')
      const [name, field] = cut < 0 ? [value, value] : [value.slice(0, cut), value.slice(cut + 1)]
      if (name === '' || field === '') throw new InvalidArgumentError('Expected NAME=FIELD')
      if (taken.includes(name)) throw new InvalidArgumentError(`There is a table “${name}” already`)
      return [...previous, [name, field] as const]
    }
  )
}
