import { describe, expect, it } from 'vitest'
import { LANGUAGES, type LanguageCode } from '../../src/core/draft.js'
import type { Finding } from '../../src/core/finding.js'
import type { Span } from '../../src/core/span.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter, type TextLinter } from '../../src/retext/lint-text.js'
import { layoutOf } from '../../src/zones/layout.js'
import { builtinRuleset, builtinSource } from '../helpers/rules.js'
import { badTexts, faultsOfRules } from './changed-examples.js'

const newLinter = (): TextLinter => createTextLinter(createAnalysisStore(builtinRuleset), () => true)
const linter = newLinter()

function find(text: string, lang: LanguageCode, by: TextLinter = linter): readonly Finding[] {
  return by.lintFast(text, { lang, minConfidence: 'low', profile: 'reply', preview: true }).findings
}

const edgesOf = ({ span, suggestions }: Finding): number[] =>
  [span, ...suggestions.map((one) => one.span)].flatMap(({ start, end }) => [start, end])

const isBetweenHalves = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))

const isInside = ({ start, end }: Span, at: number) => start < at && at < end

/** What must hold for every text that a rule may meet; gives what does not. */
const PROPERTIES: Readonly<Record<string, (text: string, lang: LanguageCode) => string | undefined>> = {
  'its findings hold their words': (text, lang) => {
    const wrong = find(text, lang).find(({ span, actual }) => text.slice(span.start, span.end) !== actual)
    return wrong && `${wrong.ruleId}: ${wrong.actual} is not there`
  },
  'no edge is outside of the text or inside of a character': (text, lang) => {
    for (const finding of find(text, lang)) {
      const edge = edgesOf(finding).find((at) => at < 0 || at > text.length || isBetweenHalves(text, at))
      if (edge !== undefined) return `${finding.ruleId}: ${edge}`
    }
    return undefined
  },
  'no edge is inside of a placeholder': (text, lang) => {
    const slots = layoutOf(text).masks.filter(({ kind }) => kind === 'value' || kind === 'control')
    // signs that hide in the name of a placeholder are pointed at where they are
    const findings = find(text, lang).filter(({ ruleId }) => ruleId !== 'template/hidden-text')
    for (const finding of findings) {
      const slot = slots.find((mask) => edgesOf(finding).some((at) => isInside(mask, at)))
      if (slot) return `${finding.ruleId}: ${text.slice(slot.start, slot.end)}`
    }
    return undefined
  },
  'the answer is the same the second time, and where nothing was seen before': (text, lang) => {
    const first = JSON.stringify(find(text, lang))
    if (JSON.stringify(find(text, lang)) !== first) return 'another answer the second time'
    return JSON.stringify(find(text, lang, newLinter())) === first ? undefined : 'another answer alone'
  }
}

describe.each(LANGUAGES)('every rule of %s', (lang) => {
  it('has examples', () => {
    for (const rule of builtinSource(lang).rules) expect(badTexts(rule).length, rule.id).toBeGreaterThan(0)
  })

  it.each(Object.entries(PROPERTIES))('%s', { timeout: 3_600_000 }, async (_, faultOf) => {
    expect(await faultsOfRules(lang, (text) => faultOf(text, lang))).toEqual([])
  })
})
