import { createAnalysisStore } from './analysis-store.js'
import { bundledRuleset } from './bundled-rulesets.js'
import { createTextLinter, type LintTextOptions, type TextLinter, type TextResult } from './lint-text.js'

export type LintOptions = LintTextOptions

let linter: TextLinter | undefined

/** Everything that is found in one draft. Synchronous; needs neither files nor network. */
export function lint(text: string, options: LintOptions = {}): TextResult {
  linter ??= createTextLinter(createAnalysisStore(bundledRuleset), () => true)
  return linter.lintFast(text, { minConfidence: 'medium', ...options })
}
