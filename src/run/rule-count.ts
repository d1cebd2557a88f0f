import { levelOf } from '../analysis/settings.js'
import type { EffectiveConfig } from '../config/effective-config.js'
import type { LanguageCode } from '../core/draft.js'
import type { TextLinter } from '../retext/lint-text.js'
import { settingsFrom } from '../retext/plugin-options.js'
import { ruleTables } from './lint-source.js'
import type { RuleEntry } from './rule-table.js'
import type { LinterConfig } from './workbench.js'

/** The configs that came up in a run, each with the languages of its drafts. */
export type SeenConfigs = ReadonlyMap<EffectiveConfig, ReadonlySet<LanguageCode>>

interface Choice {
  readonly only?: readonly string[] | undefined
  readonly preview?: boolean | undefined
}

/**
 * Counts the rules of the languages that came up. Where nothing is switched on or off that is the number of rules
 * that the package has, which is known without reading their texts.
 */
export function createRuleCounter(
  choice: Choice,
  linterFor: (config: LinterConfig) => Promise<TextLinter>,
  entriesFor: (lang: LanguageCode, folders: readonly string[]) => Promise<readonly RuleEntry[]>
): (seen: SeenConfigs) => Promise<number> {
  return async (seen) => {
    let count = 0
    for (const [lang, configs] of byLanguage(seen)) {
      const whole = configs.find(({ rules }) => choice.only === undefined && Object.keys(rules).length === 0)
      if (whole) count += (await linterFor(whole)).ruleCount(lang)
      else count += await countApplied(configs, choice, (folders) => entriesFor(lang, folders))
    }
    return count
  }
}

function byLanguage(seen: SeenConfigs): Map<LanguageCode, EffectiveConfig[]> {
  const held = new Map<LanguageCode, EffectiveConfig[]>()
  for (const [config, langs] of seen) {
    for (const lang of langs) held.set(lang, [...(held.get(lang) ?? []), config])
  }
  return held
}

async function countApplied(
  configs: readonly EffectiveConfig[],
  { only, preview }: Choice,
  entriesFor: (folders: readonly string[]) => Promise<readonly RuleEntry[]>
): Promise<number> {
  const applied = new Set<string>()
  for (const config of configs) {
    const { minConfidence } = config
    const settings = settingsFrom({ ...ruleTables(config), minConfidence, only, preview })
    for (const entry of await entriesFor(config.rulesets)) {
      if (levelOf(entry, entry.severity, settings) !== 'off') applied.add(entry.id)
    }
  }
  return applied.size
}
