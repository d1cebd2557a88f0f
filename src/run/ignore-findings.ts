import type { IgnoredFindings } from '../config/effective-config.js'
import type { Finding } from '../core/finding.js'
import type { LineIndex } from '../core/line-index.js'
import type { Directive, DirectiveCover } from '../zones/directives.js'
import { countSeverities } from './exit-code.js'
import type { LintedDraft, Source } from './lint-source.js'
import { locateFindings } from './locate.js'
import { sourceDirectives } from './source-directives.js'

/**
 * Takes out of the drafts of a file what comments between them and the configuration leave out. Ignores that cover
 * nothing, or name rules that are none, are notes of the first draft.
 */
export function applyIgnores(
  linted: readonly LintedDraft[],
  source: Source,
  lines: LineIndex,
  knowsRule: (name: string) => boolean
): LintedDraft[] {
  const directives = source.reader.values ? sourceDirectives(source.text, linted) : []
  const ignores = source.ignores ?? []
  const used = new Set<Directive | IgnoredFindings>()
  const isIgnored = (finding: Finding, { draft }: LintedDraft) => {
    const place = draft.map.toSource(finding.span)
    const by = [
      ...directives.filter(({ covers }) =>
        covers.some((cover) => place && covered(finding, place.start, cover))
      ),
      ...ignores.filter((one) => isNamed(finding, one) && holds(one.pointer, draft.pointer))
    ]
    for (const each of by) used.add(each)
    return by.length > 0
  }
  const kept = linted.map((one) => less(one, (finding) => isIgnored(finding, one), lines))
  const notes = [
    ...directives.flatMap((each) => directiveNotes(each, used.has(each), lines, knowsRule)),
    ...ignores.flatMap((each) => (used.has(each) ? [] : ignoreNotes(each)))
  ]
  return kept.map((one, i) => (i === 0 && notes.length > 0 ? withNotes(one, notes) : one))
}

function less(linted: LintedDraft, isIgnored: (finding: Finding) => boolean, lines: LineIndex): LintedDraft {
  const findings = linted.findings.filter((finding) => !isIgnored(finding))
  if (findings.length === linted.findings.length) return linted
  const gone = countSeverities(linted.findings.filter((finding) => !findings.includes(finding)))
  const { error, warning, suggestion } = linted.counts
  return {
    ...linted,
    findings,
    counts: {
      error: error - gone.error,
      warning: warning - gone.warning,
      suggestion: suggestion - gone.suggestion
    },
    result: { ...linted.result, messages: locateFindings(findings, linted.draft, lines) }
  }
}

function covered(
  { ruleId, category }: Finding,
  start: number,
  { span, rules, except }: DirectiveCover
): boolean {
  const names = (list: readonly string[]) => list.includes(ruleId) || list.includes(category)
  if (start < span.start || start >= span.end) return false
  return (rules.length === 0 || names(rules)) && !names(except)
}

function isNamed({ ruleId, category }: Finding, { rules }: IgnoredFindings): boolean {
  return rules === undefined || rules.includes(ruleId) || rules.includes(category)
}

/** `macros[3]` holds `macros[3].actions[0].value`. */
function holds(outer: string | undefined, pointer = ''): boolean {
  if (outer === undefined || pointer === outer) return true
  return pointer.startsWith(outer) && /^[.[]/.test(pointer.slice(outer.length))
}

function directiveNotes(
  { kind, rules, span }: Directive,
  isUsed: boolean,
  lines: LineIndex,
  knowsRule: (name: string) => boolean
): string[] {
  const { line } = lines.positionAt(span.start)
  const unknown = rules.filter((rule) => !knowsRule(rule))
  if (unknown.length > 0) return unknown.map((rule) => `line ${line}: there is no rule “${rule}” to ignore`)
  return isUsed || kind === 'enable' ? [] : [`line ${line}: this inline ignore covers nothing; it can go`]
}

/** What is meant for many files need not be needed in each. */
function ignoreNotes({ globs, pointer }: IgnoredFindings): string[] {
  if (pointer === undefined && globs.some((glob) => /[*?{[!]/.test(glob))) return []
  const place = pointer === undefined ? globs.join(', ') : pointer
  return [`the entry of “ignores” for ${place} covers nothing; it can go`]
}

function withNotes(linted: LintedDraft, notes: readonly string[]): LintedDraft {
  return { ...linted, result: { ...linted.result, notes: [...linted.result.notes, ...notes] } }
}
