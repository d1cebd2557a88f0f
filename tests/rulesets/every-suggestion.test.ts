import { describe, expect, it } from 'vitest'
import { LANGUAGES, type LanguageCode } from '../../src/core/draft.js'
import type { Finding } from '../../src/core/finding.js'
import { overlaps } from '../../src/core/span.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { isJudging } from '../../src/rulesets/judging.js'
import { builtinRuleset, builtinSource } from '../helpers/rules.js'
import { badTexts } from './changed-examples.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)

const faultsOf = (text: string, lang: LanguageCode) =>
  linter
    .lint(text, { lang, profile: 'reply' })
    .findings.filter(
      ({ severity, category, ruleId }) =>
        severity !== 'suggestion' &&
        category !== 'structure' &&
        category !== 'template' &&
        !ruleId.endsWith('/by-ear')
    )

/** Faults that stand in the words of a finding's first suggestion, once it is put in place, and did not stand there before. */
function faultsBroughtBy({ suggestions: [first] }: Finding, text: string, lang: LanguageCode): string[] {
  if (!first || first.kind === 'restructure' || first.text === '') return []
  const made = text.slice(0, first.span.start) + first.text + text.slice(first.span.end)
  const brought = { start: first.span.start, end: first.span.start + first.text.length }
  return faultsOf(made, lang)
    .filter(
      ({ span, actual }) =>
        overlaps(span, brought) && !text.toLocaleLowerCase(lang).includes(actual.toLocaleLowerCase(lang))
    )
    .map(({ ruleId, actual }) => `${made} — ${ruleId}: ${actual}`)
}

describe.each(LANGUAGES)('what the rules of %s suggest', (lang) => {
  it('is no fault itself', { timeout: 120_000 }, () => {
    const faults = builtinSource(lang)
      .rules.filter(isJudging)
      .flatMap((rule) => badTexts(rule).map((text) => ({ id: rule.id, text })))
      .flatMap(({ id, text }) =>
        faultsOf(text, lang)
          .filter(({ ruleId }) => ruleId === id)
          .flatMap((finding) => faultsBroughtBy(finding, text, lang).map((fault) => `${id}: ${fault}`))
      )
    expect(faults).toEqual([])
  })
})
