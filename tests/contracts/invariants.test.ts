import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { unmark } from '../../src/analysis/check-examples.js'
import type { Finding } from '../../src/core/finding.js'
import { GRAMMARS } from '../../src/language/grammars.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter, type TextLinter } from '../../src/retext/lint-text.js'
import { protectedTokens } from '../../src/rewrite/protected-tokens.js'
import { compileRuleset } from '../../src/rulesets/compile-ruleset.js'
import { isJudging } from '../../src/rulesets/judging.js'
import { applyEdits } from '../../src/run/source-edit.js'
import { builtinRuleset, builtinSource } from '../helpers/rules.js'

const RUNS = 150
const NEUTRAL = [
  'The parcel of 3 May (order 5581) leaves today.',
  'Dr. Weiß sees you on Tuesday at 10:30.',
  'Hi {{ticket.requester.first_name}}, your café table 👩‍💻 is ready.',
  'See https://example.com/help?id=7 or write to ana@example.com.',
  'It costs £42.50, No. 5 in the list.',
  '“Late riser” runs until noon; e\u0301clairs at 11.'
]
let linter: TextLinter
const bad = builtinSource('en')
  .rules.filter(isJudging)
  .flatMap(({ rule }) =>
    rule.examples.bad.map((example) => unmark(typeof example === 'string' ? example : example.text).text)
  )

beforeAll(() => {
  linter = createTextLinter(
    createAnalysisStore((lang) => (lang === 'en' ? builtinRuleset('en') : undefined)),
    () => true
  )
})

const sentence = fc.oneof(fc.constantFrom(...NEUTRAL), fc.constantFrom(...bad))
const draft = fc
  .record({
    paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    eol: fc.constantFrom('\n', '\r\n'),
    quote: fc.boolean()
  })
  .map(({ paragraphs, eol, quote }) => {
    const body = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')
    const tail = quote ? '\n\nBest,\nAnn\n\n> You failed to send it, you idiots!!!\n' : '\n'
    return `Hi Tom,\n\n${body}${tail}`.replace(/\n/g, eol)
  })

const lint = (text: string) => linter.lintFast(text, { lang: 'en', minConfidence: 'low' }).findings

function fixed(text: string): string {
  const edits = lint(text).flatMap(({ suggestions }: Finding) => {
    const fix = suggestions.find(({ kind }) => kind === 'fix')
    return fix ? [{ ...fix.span, text: fix.text }] : []
  })
  return applyEdits(text, edits)
}

describe('what always holds', () => {
  it('the words at a range are the words of the finding', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const { span, actual } of lint(text)) expect(text.slice(span.start, span.end)).toBe(actual)
      }),
      { numRuns: RUNS }
    )
  })

  it('fixes settle, leave no fix behind and bring no new fault', () => {
    fc.assert(
      fc.property(draft, (text) => {
        let after = text
        for (let pass = 0; pass < 5 && fixed(after) !== after; pass++) after = fixed(after)
        expect(fixed(after)).toBe(after)
        const was = lint(text)
        const before = new Set(was.map(({ ruleId }) => ruleId))
        // of two findings on the same words only one is shown
        const stood = (words: string) => was.some(({ actual }) => actual.includes(words))
        const fresh = lint(after).filter(
          ({ ruleId, category, actual }) => category !== 'structure' && !before.has(ruleId) && !stood(actual)
        )
        expect(fresh.map(({ ruleId, actual }) => `${ruleId}: ${actual}`)).toEqual([])
      }),
      { numRuns: RUNS }
    )
  })

  it('fixes keep every number, date, name, link and placeholder', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const words = builtinRuleset('en').texts().rewrite!
        expect(protectedTokens(fixed(text), words, 'en')).toEqual(protectedTokens(text, words, 'en'))
      }),
      { numRuns: RUNS }
    )
  })

  it('quoted mail is never flagged', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const quote = text.indexOf('> You failed')
        if (quote < 0) return
        for (const { span } of lint(text)) expect(span.end).toBeLessThanOrEqual(quote)
      }),
      { numRuns: RUNS }
    )
  })

  it('the order of the rules changes nothing', () => {
    const source = builtinSource('en')
    const compiled = compileRuleset({ ...source, rules: [...source.rules].reverse() }, GRAMMARS.en!)
    const reversed = { ...compiled, model: builtinRuleset('en').model }
    const other = createTextLinter(
      createAnalysisStore((lang) => (lang === 'en' ? reversed : undefined)),
      () => true
    )
    fc.assert(
      fc.property(draft, (text) => {
        expect(other.lintFast(text, { lang: 'en', minConfidence: 'low' })).toEqual(
          linter.lintFast(text, { lang: 'en', minConfidence: 'low' })
        )
      }),
      { numRuns: 40 }
    )
  })

  it('nothing that people paste breaks it', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 })
    )
    fc.assert(
      fc.property(anything, draft, (noise, text) => {
        for (const input of [noise, text + noise, noise + text]) {
          for (const { span, actual } of lint(input)) expect(input.slice(span.start, span.end)).toBe(actual)
        }
      }),
      { numRuns: RUNS }
    )
  })
})
