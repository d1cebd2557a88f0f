import type { RuleSetting } from './effective-config.js'
import { mergeSetting } from './rule-setting.js'
import type { Settings } from './schema.js'

/**
 * Lays `added` over `rules` (changed in place) and notes in `sources` who set each field. What a later layer says
 * of a category holds over what an earlier one says of its rules, with one exception: a rule that was turned off
 * by its own id stays off until that id is set again.
 */
export function addRules(
  rules: Record<string, RuleSetting>,
  added: NonNullable<Settings['rules']>,
  source: string,
  sources: Map<string, string>
): void {
  const names = Object.keys(added)
  const settings = new Map(names.map((name) => [name, asSetting(added[name]!)]))
  for (const [name, setting] of settings) if (!name.includes('/')) giveWay(rules, name, setting, sources)
  for (const [name, setting] of settings) {
    rules[name] = mergeSetting(Object.hasOwn(rules, name) ? rules[name]! : {}, setting)
    for (const field of fieldsOf(setting)) sources.set(`rules.${name}.${field}`, source)
  }
}

function giveWay(
  rules: Record<string, RuleSetting>,
  category: string,
  setting: RuleSetting,
  sources: Map<string, string>
): void {
  for (const name of Object.keys(rules)) {
    if (!name.startsWith(`${category}/`)) continue
    const { severity, confidence, options } = rules[name]!
    const severityStays = severity !== undefined && (severity === 'off' || setting.severity === undefined)
    const confidenceStays = confidence !== undefined && setting.confidence === undefined
    if (!severityStays) sources.delete(`rules.${name}.severity`)
    if (!confidenceStays) sources.delete(`rules.${name}.confidence`)
    const left = {
      ...(severityStays ? { severity } : {}),
      ...(confidenceStays ? { confidence } : {}),
      ...(options ? { options } : {})
    }
    if (Object.keys(left).length > 0) rules[name] = left
    else delete rules[name]
  }
}

function asSetting(value: NonNullable<Settings['rules']>[string]): RuleSetting {
  return typeof value === 'string' ? { severity: value } : value
}

function fieldsOf(setting: RuleSetting): string[] {
  const options = Object.keys(setting.options ?? {}).map((name) => `options.${name}`)
  return [
    ...(['severity', 'confidence'] as const).filter((field) => setting[field] !== undefined),
    ...options
  ]
}
