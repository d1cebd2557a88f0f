import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Settings } from '../config/schema.js'
import { LANGUAGES } from '../core/draft.js'
import { CONFIDENCES, SEVERITIES } from '../core/severity.js'
import { REPORTERS } from '../reporters/registry.js'

/** Options of `lint` and `fix` as commander hands them over. */
export interface LintOptions {
  readonly config?: string | false
  readonly rule?: readonly (readonly [name: string, level: string])[]
  readonly only?: readonly string[]
  readonly lang?: 'auto' | 'en' | 'it' | 'tr'
  readonly profile?: 'auto' | 'reply' | 'transactional'
  readonly format?: string
  readonly inputFormat?: 'ndjson'
  readonly idField?: string
  readonly textField?: string
  readonly strictRecords?: boolean
  readonly stdinFilename?: string
  readonly failOn?: 'error' | 'warning' | 'suggestion' | 'never'
  readonly maxWarnings?: number
  readonly minSeverity?: 'error' | 'warning' | 'suggestion'
  readonly minConfidence?: 'high' | 'medium' | 'low'
  readonly maxDraftSize?: number
  readonly rulesets?: readonly string[]
  readonly fix?: boolean
  readonly diff?: boolean
  readonly interactive?: boolean
  readonly preview?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
  readonly input?: boolean
}

/** Adds the options of every command that lints. */
export function addLintOptions(command: Command): Command {
  return command
    .addOption(new Option('--lang <language>', 'language of the drafts').choices(['auto', ...LANGUAGES]))
    .addOption(new Option('--profile <profile>', 'a reply to a person, or an automatic notice').choices(['auto', 'reply', 'transactional']))
    .option('--config <file>', 'use this configuration file for every draft')
    .option('--no-config', 'use no configuration file')
    .addOption(new Option('--rule <id=level>', 'set the level of a rule or category: off, suggestion, warning, error').argParser(collectRule))
    .option('--only <ids...>', 'run these rules or categories only')
    .option('--rulesets <folders...>', 'folders of rules of your own')
    .addOption(new Option('--min-severity <level>', 'show findings of this level and above').choices(SEVERITIES))
    .addOption(new Option('--min-confidence <level>', 'run rules that are at least so sure').choices(CONFIDENCES))
    .addOption(new Option('--fail-on <level>', 'exit with 1 on findings of this level and above').choices([...SEVERITIES, 'never']))
    .addOption(new Option('--max-warnings <n>', 'exit with 1 on more warnings than this').argParser(wholeNumber))
    .addOption(new Option('--max-draft-size <bytes>', 'refuse larger files').argParser(wholeNumber))
    .addOption(new Option('--format <name>', 'format of the report').choices(REPORTERS).default('pretty'))
    .addOption(new Option('--input-format <name>', 'read records, one a line').choices(['ndjson']))
    .option('--id-field <name>', 'field of a record that holds its id', 'id')
    .option('--text-field <name>', 'field of a record that holds the draft', 'text')
    .option('--strict-records', 'exit with 2 when a record is bad')
    .option('--stdin-filename <path>', 'name that standard input is treated as')
    .option('--preview', 'run rules that are still being tried out')
    .option('-q, --quiet', 'findings and errors only')
    .option('--color', 'colours, whatever the terminal says')
    .option('--no-color', 'no colours')
    .option('--no-input', 'never ask anything')
}

/** The part of the options that overrides what config files say. */
export function cliSettings(options: LintOptions): Omit<Settings, 'presets'> {
  const { lang, profile, failOn, maxWarnings, minSeverity, minConfidence, maxDraftSize, rulesets, rule } = options
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

function collectRule(value: string, previous: [string, string][] = []): [string, string][] {
  const found = /^([a-z-]+(?:\/[a-z0-9-]+)?)=(off|suggestion|warning|error)$/.exec(value)
  if (!found) throw new InvalidArgumentError('Expected ID=LEVEL with a level of off, suggestion, warning, error.')
  return [...previous, [found[1]!, found[2]!]]
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}
