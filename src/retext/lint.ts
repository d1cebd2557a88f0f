import { createAnalysisStore } from './analysis-store.js'
import { bundledRuleset } from './bundled-rulesets.js'
import {
  createTextLinter,
  type LintTextOptions,
  type RewriteResult,
  type TextLinter,
  type TextResult
} from './lint-text.js'

export type LintOptions = LintTextOptions

/** `today` is today's date in words, for sentences that need it. */
export type RewriteOptions = LintTextOptions & { readonly today?: string | undefined }

let linter: TextLinter | undefined

/** Everything that is found in one draft. Synchronous; needs neither files nor network. */
export function lint(text: string, options: LintOptions = {}): TextResult {
  return bundledLinter().lintFast(text, { minConfidence: 'medium', ...options })
}

/** A draft in its pattern, out of its own words; what is missing is a slot. Synchronous, as `lint`. */
export function rewrite(text: string, options: RewriteOptions = {}): RewriteResult {
  return bundledLinter().rewrite(text, { minConfidence: 'medium', ...options })
}

function bundledLinter(): TextLinter {
  return (linter ??= createTextLinter(createAnalysisStore(bundledRuleset), () => true))
}
