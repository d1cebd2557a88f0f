import { type Command, Option } from 'commander'
import type { FileFormat } from '../config/effective-config.js'
import type { Settings } from '../config/schema.js'
import { LANGUAGES } from '../core/draft.js'
import { CONFIDENCES, SEVERITIES } from '../core/severity.js'
import { READERS } from '../readers/registry.js'
import type { TimingRequest } from '../run/open-timing.js'
import { choice, repeated, ruleLevels, wholeNumber } from './choice.js'
import { type FormatChoice, formatOption } from './report-targets.js'

/** Each has rules and memory of its own. */
const MOST_WORKERS = 64

/** Options of `lint` and `fix` as commander hands them over. */
export interface LintOptions {
  readonly config?: string | false
  readonly allowJsConfig?: boolean
  readonly rule?: readonly (readonly [name: string, level: string])[]
  readonly only?: readonly string[]
  readonly lang?: 'auto' | 'en' | 'it' | 'tr'
  readonly profile?: 'auto' | 'reply' | 'transactional'
  readonly format?: readonly FormatChoice[]
  readonly outputFile?: string
  /** One of LANGUAGES. */
  readonly uiLang?: string
  /** `ndjson` and `csv-records` are streams of records; any other is the name of a reader. */
  readonly inputFormat?: string
  readonly preset?: string
  readonly select?: readonly string[]
  readonly debug?: boolean
  readonly idField?: string
  readonly textField?: string
  readonly strictRecords?: boolean
  readonly stdinFilename?: string
  /** On its way in the name of a file, then the message in it. */
  readonly replyTo?: string
  readonly showMoves?: boolean
  readonly failOn?: 'error' | 'warning' | 'suggestion' | 'never'
  readonly maxWarnings?: number
  readonly minSeverity?: 'error' | 'warning' | 'suggestion'
  readonly minConfidence?: 'high' | 'medium' | 'low'
  readonly maxDraftSize?: number
  readonly rulesets?: readonly string[]
  readonly staged?: boolean
  /** A text: the word behind it. */
  readonly changed?: boolean | string
  readonly baseline?: string
  readonly cache?: boolean
  /** Threads. */
  readonly workers?: number
  readonly timing?: boolean
  readonly timingRules?: number
  readonly cacheLocation?: string
  readonly updateBaseline?: boolean
  readonly forceBaseline?: boolean
  readonly fix?: boolean
  readonly diff?: boolean
  readonly interactive?: boolean
  readonly preview?: boolean
  readonly quiet?: boolean
  /** Mask names, numbers and addresses. */
  readonly redact?: boolean
  readonly color?: boolean
  readonly input?: boolean
}

/** Adds the options of every command that lints. */
export function addLintOptions(command: Command): Command {
  addDraftOptions(command)
  addScopeOptions(command)
  addRuleOptions(command)
  addReportOptions(command)
  return addRecordOptions(command)
}

function addDraftOptions(command: Command): void {
  command
    .optionsGroup('Drafts:')
    .addOption(choice('--lang <language>', 'language (default: auto)', ['auto', ...LANGUAGES]))
    .addOption(
      choice('--profile <profile>', 'kind of message (default: auto)', ['auto', 'reply', 'transactional'])
    )
    .option('--reply-to <file>', 'the message that the drafts answer')
    .option('--stdin-filename <path>', 'name of standard input; gives it a format and a config')
    .addOption(inputFormat())
    .option('--preset <name>', 'read data files as the export of this helpdesk')
    .addOption(repeated('--select <selector>', 'where in data files the drafts are; may be repeated'))
    .addOption(wholeNumber('--max-draft-size <bytes>', 'refuse larger files (default: 1000000)'))
}

function addScopeOptions(command: Command): void {
  command
    .optionsGroup('Part of a git repository:')
    .option('--staged', 'lint what the next commit will hold, as it is in the index')
    .option(
      '--changed [base]',
      'changed lines only: since the branch left <base> (default: its upstream); with --staged, since the last commit'
    )
}

/** Options on what is looked for. */
export function addRuleOptions(command: Command): void {
  command
    .optionsGroup('Rules and configuration:')
    .addOption(ruleLevels('--rule <id=level>', 'set the level of a rule or category'))
    .option('--only <ids...>', 'run these rules or categories only')
    .addOption(
      choice('--min-confidence <level>', 'run rules that are at least so sure (default: medium)', CONFIDENCES)
    )
    .addOption(repeated('--rulesets <folder>', 'run the rules in this folder as well; may be repeated'))
    .option('--preview', 'run rules that are still being tried out')
    .option('--config <file>', 'use this configuration for every draft')
    .option('--no-config', 'use no configuration')
    .addOption(jsConfigOption())
}

function addReportOptions(command: Command): void {
  command
    .optionsGroup('Report and exit code:')
    .addOption(formatOption())
    .option('-o, --output-file <file>', 'write the report there instead of to standard output')
    .addOption(
      choice('--ui-lang <language>', 'language of the report (default: that of the draft)', LANGUAGES)
    )
    .addOption(
      choice('--min-severity <level>', 'show findings from this level up (default: suggestion)', SEVERITIES)
    )
    .addOption(
      choice('--fail-on <level>', 'exit with 1 from this level up (default: warning)', [
        ...SEVERITIES,
        'never'
      ])
    )
    .addOption(wholeNumber('--max-warnings <n>', 'exit with 1 on more warnings than this'))
    .option('--baseline <file>', 'leave out the findings that are known there')
    .option('--update-baseline', 'take out of the baseline what is gone, or write a first one')
    .option('--force-baseline', 'put all findings of these files into the baseline, also new ones')
    .option('--cache', 'look again only at what changed since the last run')
    .option('--cache-location <folder>', 'keep the cache here (default: the cache folder of the user)')
    .addOption(redactOption())
    .addOption(workersOption())
    .option('--timing', 'say how long each step and the slowest rules took')
    .addOption(wholeNumber('--timing-rules <n>', 'the same, with so many rules (default: 10)'))
    .option('--debug', 'say what was read and left out, and why')
    .option('--show-moves', 'show what each clause was taken for')
    .option('-q, --quiet', 'findings and errors only')
    .option('--color', 'colours, also where there is no terminal')
    .option('--no-color', 'no colours')
    .addOption(new Option('--no-input', 'never ask anything').hideHelp(command.name() !== 'fix'))
}

/** For every command that looks at many drafts. */
export function workersOption(): Option {
  return wholeNumber(
    '--workers <n>',
    'threads that share the work; 0 and 1: one (default: one for each core, where that pays)',
    MOST_WORKERS
  )
}

/** For every command that reads a configuration: without it one that is a program is refused. */
export function jsConfigOption(): Option {
  return new Option('--allow-js-config', 'run a configuration that is a program (JavaScript)')
}

/** For every command that shows what stands in drafts. */
export function redactOption(): Option {
  return new Option('--redact', 'mask names, numbers and addresses of drafts in what is shown')
}

/** Options of every command that asks a person and writes one document. */
export function addDialogueOptions(command: Command): Command {
  return command
    .option('--config <file>', 'use this configuration')
    .option('--no-config', 'use no configuration')
    .addOption(jsConfigOption())
    .option('-q, --quiet', 'no notes')
    .option('--color', 'colours, also where there is no terminal')
    .option('--no-color', 'no colours')
    .option('--no-input', 'never ask anything')
}

function addRecordOptions(command: Command): Command {
  return command
    .optionsGroup('Records:')
    .option('--id-field <name>', 'field that holds the id of a record', 'id')
    .option('--text-field <name>', 'field that holds the draft', 'text')
    .option('--strict-records', 'exit with 2 when a record is bad')
}

/** How the drafts are to be read, whatever their names and the configuration say. */
export function givenFormat({ inputFormat, preset, select }: LintOptions): FileFormat | undefined {
  const given = { format: isRecords(inputFormat) ? undefined : inputFormat, preset, select }
  const said = Object.entries(given).filter(([, value]) => value !== undefined)
  return said.length > 0 ? Object.fromEntries(said) : undefined
}

/** What is to be measured; undefined: nothing. */
export function timingRequest({ timing, timingRules: rules }: LintOptions): TimingRequest | undefined {
  return timing || rules !== undefined ? { rules } : undefined
}

/** What records are asked for, if any; `csv` is a reader, as a table of templates is no archive. */
export function recordFormat({ inputFormat }: LintOptions): 'ndjson' | 'csv' | undefined {
  if (!isRecords(inputFormat)) return undefined
  return inputFormat === 'ndjson' ? 'ndjson' : 'csv'
}

function isRecords(name: string | undefined): boolean {
  return name === 'ndjson' || name === 'csv-records'
}

/** `ndjson` and `csv-records` mean records; every other name is that of a reader. */
export function inputFormat(): Option {
  const names = ['ndjson', 'csv-records', ...READERS.map(({ name }) => name)]
  return choice(
    '--input-format <name>',
    'format of the input; ndjson, csv-records: one record a line or row',
    names
  )
}

/** The part of the options that overrides what config files say. */
export function cliSettings(options: Omit<LintOptions, 'format'>): Omit<Settings, 'presets'> {
  const { lang, profile, failOn, maxWarnings, minSeverity, minConfidence, maxDraftSize, rulesets, rule } =
    options
  const settings = {
    lang,
    profile,
    failOn,
    maxWarnings,
    minSeverity,
    minConfidence,
    maxDraftSize,
    rulesets,
    rules: rule && Object.fromEntries(rule)
  }
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}
