import { isKnownRule, nearestRule } from '../config/rule-names.js'
import { ALL_CATEGORIES } from '../core/category.js'
import { UsageError } from '../core/errors.js'

/** @throws UsageError for the first of `names` that is neither a category nor one of `rules`. */
export function checkRuleNames(names: readonly string[], rules: readonly string[]): void {
  const known = { rules, categories: ALL_CATEGORIES }
  const wrong = names.find((name) => !isKnownRule(name, known))
  if (wrong !== undefined) throw unknownRule(wrong, rules, 'There is no such rule or category')
}

export function unknownRule(
  name: string,
  rules: readonly string[],
  what = 'There is no such rule'
): UsageError {
  const near = nearestRule(name, { rules, categories: ALL_CATEGORIES })
  return new UsageError({
    code: 'unknown-rule',
    what,
    value: name,
    remedy: near === undefined ? '“levelhead rules list” names them all' : `did you mean “${near}”?`
  })
}
