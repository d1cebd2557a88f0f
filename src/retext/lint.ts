import { createAnalysisStore } from './analysis-store.js'
import { bundledRuleset } from './bundled-rulesets.js'
import { checkOptions, checkText } from './check-options.js'
import {
  createTextLinter,
  LINT_OPTIONS,
  type LintTextOptions,
  type RewriteResult,
  type TextLinter,
  type TextResult
} from './lint-text.js'

export type LintOptions = LintTextOptions

/** `today` is today's date in words, for sentences that need it. */
export type RewriteOptions = LintTextOptions & { readonly today?: string | undefined }

let linter: TextLinter | undefined

/**
 * Everything that is found in one draft. Synchronous; needs neither files nor network. @throws UsageError for what is no
 * text, unknown options, rules and levels
 */
export function lint(text: string, options: LintOptions = {}): TextResult {
  checkCall('lint', text, options)
  return bundledLinter().lintFast(text, { minConfidence: 'medium', ...options })
}

/** A draft in its pattern, out of its own words; what is missing is a slot. Synchronous, and throws, as `lint`. */
export function rewrite(text: string, options: RewriteOptions = {}): RewriteResult {
  checkCall('rewrite', text, options)
  return bundledLinter().rewrite(text, { minConfidence: 'medium', ...options })
}

/** @throws UsageError for what is no text, unknown options, rules and levels */
export function checkCall(caller: string, text: unknown, options: RewriteOptions): void {
  checkText(caller, text)
  checkOptions(caller, options, REWRITE_OPTIONS)
}

const REWRITE_OPTIONS = [...LINT_OPTIONS, 'today']

function bundledLinter(): TextLinter {
  return (linter ??= createTextLinter(createAnalysisStore(bundledRuleset), () => true))
}
