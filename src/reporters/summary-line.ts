import type { Summary } from '../core/report.js'
import type { Words } from './words.js'

/**
 * What was done and what came of it: "1 file, 1 draft, 96 rules: 2 warnings, 1 suggestion". `fixable` counts the
 * findings that `--fix` takes away, `failed` the files that could not be linted.
 */
export function summaryLine(summary: Summary, fixable: number, failed: number, words: Words): string {
  const { files, drafts, rules, errors, warnings, suggestions } = summary
  const { count } = words
  const scope = [count.files(files), count.drafts(drafts), count.rules(rules)].join(', ')
  const found = [
    ...(errors > 0 ? [count.errors(errors)] : []),
    ...(warnings > 0 ? [count.warnings(warnings)] : []),
    ...(suggestions > 0 ? [count.suggestions(suggestions)] : [])
  ].join(', ')
  const fix = found && fixable > 0 ? ` ${words.corrects(fixable)}` : ''
  const broken = failed > 0 ? words.failed(failed) : ''
  const outcome = found || (files > 0 || !broken ? words.nothing : '')
  return `${scope}: ${[outcome + fix, broken].filter(Boolean).join('; ')}`
}
