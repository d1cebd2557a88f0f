import { mergeSettings } from '../config/merge.js'
import { type Settings, settingsSchema } from '../config/schema.js'
import { schemaFaults } from '../config/schema-faults.js'
import { UsageError } from '../core/errors.js'
import { createAnalysisStore } from '../retext/analysis-store.js'
import { bundledRuleset } from '../retext/bundled-rulesets.js'
import { checkOptions } from '../retext/check-options.js'
import { createPluginFactory, type LevelheadPlugin, type MoreFindings } from '../retext/create-plugin.js'
import { checkCall, type LintOptions, type RewriteOptions } from '../retext/lint.js'
import { createTextLinter, type RewriteResult, type TextResult } from '../retext/lint-text.js'
import { offersOutside } from '../retext/policy-check.js'
import { openPolicy, type Policy } from './policy.js'

/** What a house may offer and how it words things, as in a config file. */
export type HouseRules = Pick<Settings, 'authority' | 'terms'>

/** `lint` and `rewrite` that know a house, and its findings as a plugin. */
export interface HouseLinter {
  lint(text: string, options?: LintOptions): TextResult
  rewrite(text: string, options?: RewriteOptions): RewriteResult
  /** Reports `policy/outside-authority` and `policy/house-style`; stands beside the plugins of the package. */
  readonly retextPolicy: LevelheadPlugin
}

/**
 * A linter with the authority and the terms of a house. Compiles them once; reads the rule files of the package, so it
 * runs in Node only. @throws UsageError for what a config file could not say either, RuleError for a term that is no pattern
 */
export function createLinter(house: HouseRules = {}): HouseLinter {
  const policy = openPolicy(configOf(house))
  const store = createAnalysisStore(bundledRuleset, policy.rulesets)
  const linter = createTextLinter(store, () => true, policy.texts)
  return {
    lint(text, options = {}) {
      checkCall('lint', text, options)
      return linter.lintFast(text, { minConfidence: 'medium', ...options })
    },
    rewrite(text, options = {}) {
      checkCall('rewrite', text, options)
      return linter.rewrite(text, { minConfidence: 'medium', ...options })
    },
    retextPolicy: createPluginFactory(store, outsideOf(policy))('policy')
  }
}

function configOf(house: HouseRules) {
  checkOptions('createLinter', house, ['authority', 'terms'])
  const { authority, terms } = house
  const [fault] = schemaFaults(settingsSchema, { authority, terms })
  if (fault)
    throw new UsageError({
      code: 'bad-option',
      what: `createLinter: ${fault.what}`,
      ...(fault.expected === undefined ? {} : { expected: fault.expected }),
      ...(fault.remedy === undefined ? {} : { remedy: fault.remedy })
    })
  return mergeSettings([{ source: 'createLinter', globDir: '', pathDir: '', settings: { authority, terms } }])
    .config
}

function outsideOf({ texts }: Policy): MoreFindings {
  return ({ text, layout, lang, settings, analyser }, moves) => {
    const policy = texts.get(lang)
    return policy ? offersOutside({ text, layout, moves }, analyser, policy, settings) : []
  }
}
