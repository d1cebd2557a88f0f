import { ALL_CATEGORIES } from '../core/category.js'
import { closest } from '../core/did-you-mean.js'
import { RuleError } from '../core/errors.js'
import { isJudging } from '../rulesets/judging.js'
import type { SourceRule } from '../rulesets/read-rule.js'

/** A rule of no known category would never be reported. @throws RuleError for the first one. */
export function checkCategories(rules: Iterable<SourceRule>): void {
  for (const rule of rules) {
    const { category, path } = rule
    if (!isJudging(rule) || ALL_CATEGORIES.includes(category)) continue
    const near = closest(category, ALL_CATEGORIES)
    throw new RuleError({
      code: 'unknown-category',
      what: `There is no category “${category}”`,
      value: path,
      expected: `a folder named ${ALL_CATEGORIES.join(', ')}`,
      ...(near === undefined ? {} : { remedy: `did you mean “${near}”?` })
    })
  }
}
