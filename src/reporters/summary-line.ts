import type { Summary } from '../core/report.js'

/**
 * What was done and what came of it: "1 file, 1 draft, 96 rules: 2 warnings, 1 suggestion". `fixable` counts the
 * findings that `--fix` takes away, `failed` the files that could not be linted.
 */
export function summaryLine(summary: Summary, fixable: number, failed: number): string {
  const { files, drafts, rules, errors, warnings, suggestions } = summary
  const scope = [count(files, 'file'), count(drafts, 'draft'), count(rules, 'rule')].join(', ')
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(suggestions > 0 ? [count(suggestions, 'suggestion')] : [])
  ].join(', ')
  const fix = found && fixable > 0 ? ` (--fix corrects ${fixable})` : ''
  const broken = failed > 0 ? `${count(failed, 'file')} could not be linted` : ''
  const outcome = found || (files > 0 || !broken ? 'nothing to change' : '')
  return `${scope}: ${[outcome + fix, broken].filter(Boolean).join('; ')}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
