import { visibleControls } from '../core/visible-controls.js'
import { displayPath } from './config-fault.js'
import type { EffectiveConfig } from './effective-config.js'
import { DEFAULT_SOURCE } from './layer.js'
import type { ResolvedConfig } from './resolve.js'

const WIDTH = 80
const SOURCE_COLUMN = 44
const LISTS = ['ignore', 'rulesets', 'terms', 'formats', 'ignores'] as const

/** One value of a config: its key, the value in words, who set it. */
export interface ExplainedValue {
  readonly key: string
  readonly value: unknown
  readonly source: string
}

/** The whole config of `filePath` for people: a line a value, 80 columns, with its source at the right. */
export function explainConfig(resolved: ResolvedConfig, filePath: string, cwd: string): string {
  const { configFile, layers } = resolved
  const short = (source: string): string => shortSource(source, cwd)
  const head = [`Configuration of ${displayPath(filePath, cwd)}`]
  if (configFile === null) head.push('  no config file; the defaults hold')
  for (const { source } of layers) head.push(`  ${short(source)}`)
  const lines = explainedValues(resolved).flatMap(({ key, value, source }) =>
    row(`${key}: ${inWords(value, cwd)}`, short(source))
  )
  return `${[...head, '', ...lines].map(visibleControls).join('\n')}\n`
}

/** The same for programs: absolute paths, `layers` weakest first. */
export function configAsJson(resolved: ResolvedConfig, filePath: string): Record<string, unknown> {
  return {
    version: 1,
    filePath,
    configFile: resolved.configFile,
    layers: resolved.layers.map(({ source }) => source),
    config: resolved.config,
    sources: Object.fromEntries(explainedValues(resolved).map(({ key, source }) => [key, source]))
  }
}

/** Every value of the config in a fixed order; an empty list is one value. */
export function explainedValues({ config, sources }: ResolvedConfig): readonly ExplainedValue[] {
  const of = (key: string, value: unknown): ExplainedValue => ({
    key,
    value,
    source: sources.get(key) ?? DEFAULT_SOURCE
  })
  const items = (key: string, list: readonly unknown[]): ExplainedValue[] =>
    list.length === 0 ? [of(key, list)] : list.map((item, i) => of(`${key}[${i}]`, item))
  return [
    ...singles(config).map(([key, value]) => of(key, value)),
    ...ruleValues(config).map(([key, value]) => of(key, value)),
    ...LISTS.flatMap((key) => items(key, config[key])),
    ...Object.entries(config.authority).flatMap(([key, list]) => items(`authority.${key}`, list)),
    of(
      'placeholders.families',
      config.placeholders.families.length > 0 ? config.placeholders.families : 'all'
    ),
    ...items('placeholders.known', config.placeholders.known),
    of('crisis.plan', config.crisis.plan ?? null),
    of('crisis.contacts', config.crisis.contacts)
  ]
}

function singles(config: EffectiveConfig): [string, unknown][] {
  const { lang, profile, failOn, maxWarnings, minSeverity, minConfidence, maxDraftSize } = config
  return Object.entries({ lang, profile, failOn, maxWarnings, minSeverity, minConfidence, maxDraftSize })
}

function ruleValues({ rules }: EffectiveConfig): [string, unknown][] {
  const names = Object.keys(rules).sort()
  if (names.length === 0) return [['rules', []]]
  return names.flatMap((name) => {
    const { options = {}, ...levels } = rules[name]!
    const fields = [
      ...Object.entries(levels),
      ...Object.entries(options).map(([key, value]) => [`options.${key}`, value] as const)
    ]
    return fields.map(([field, value]): [string, unknown] => [`rules.${name}.${field}`, value])
  })
}

function row(left: string, source: string): string[] {
  const lines = wrap(left, WIDTH)
  const last = lines[lines.length - 1]!
  const start = Math.max(SOURCE_COLUMN, last.length + 2)
  if (start + source.length <= WIDTH) return [...lines.slice(0, -1), last.padEnd(start) + source]
  return [...lines, source.padStart(WIDTH)]
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = `    ${word}`
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function inWords(value: unknown, cwd: string): string {
  if (value === null) return 'none'
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((item) => inWords(item, cwd)).join(', ')
  if (typeof value !== 'object') return typeof value === 'string' ? displayIfPath(value, cwd) : String(value)
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${key} ${key === 'baseDir' ? folderName(String(part), cwd) : inWords(part, cwd)}`)
    .join('; ')
}

function displayIfPath(value: string, cwd: string): string {
  return value.startsWith(cwd) ? displayPath(value, cwd) : value
}

function folderName(folder: string, cwd: string): string {
  return folder === cwd ? '.' : displayPath(folder, cwd)
}

function shortSource(source: string, cwd: string): string {
  const [, file, override = ''] = /^(.*?)( overrides\[\d+\])?$/s.exec(source)!
  return /[/\\]/.test(file!) ? displayPath(file!, cwd) + override : source
}
