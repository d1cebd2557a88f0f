import type { EffectiveConfig, RuleSetting } from './effective-config.js'

/**
 * What the config says about one rule: the setting of its id over the one of its category. `aliases` are earlier
 * names of the rule, which a config may still use. Absent fields are as the rule file has them.
 */
export function ruleSetting(
  config: Pick<EffectiveConfig, 'rules'>,
  ruleId: string,
  aliases: readonly string[] = []
): RuleSetting {
  const category = ruleId.slice(0, ruleId.indexOf('/'))
  const names = [category, ...aliases, ruleId].filter((name) => Object.hasOwn(config.rules, name))
  return names.reduce<RuleSetting>((setting, name) => mergeSetting(setting, config.rules[name]!), {})
}

/** `over` on top of `under`, field by field; options key by key. */
export function mergeSetting(under: RuleSetting, over: RuleSetting): RuleSetting {
  const options = { ...under.options, ...over.options }
  return { ...under, ...over, ...(Object.keys(options).length > 0 ? { options } : {}) }
}
