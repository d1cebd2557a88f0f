import { describe, expect, it } from 'vitest'
import { accept, ruleOf } from '../../src/analysis/accept.js'
import { createAnalyser } from '../../src/analysis/analyse.js'
import { bodyLayout } from '../../src/analysis/body-layout.js'
import { type Candidate, RulesetRunner } from '../../src/analysis/match-patterns.js'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import { english } from '../../src/language/en/english.js'
import { englishGrammar } from '../../src/language/en/grammar.js'
import { createTokenizer } from '../../src/language/tokenizer.js'
import { openVocabulary } from '../../src/language/vocabulary.js'
import { compileRuleset } from '../../src/rulesets/compile-ruleset.js'
import { TO_JUDGE, TO_JUDGE_REPLY, TO_READ } from '../../src/rulesets/purpose.js'
import { rulesetSources } from '../../src/rulesets/source.js'
import { tinyAnalyser, tinyFiles, tinyRuleset } from '../helpers/tiny-rules.js'

const LATE = JSON.stringify({ match: ['late'], examples: { yes: ['a', 'b', 'c'], no: ['d', 'e', 'f'] } })
const files = [
  ...tinyFiles({
    'heated/late': { match: ['late'] },
    'heated/often': { match: ['again'], when: [{ count: { from: 2 } }] }
  }),
  { path: 'en/moves/thanks.yml', text: LATE },
  { path: 'en/incoming/complaint.yml', text: LATE }
]
const ruleset = compileRuleset(rulesetSources(files).get('en')!, englishGrammar)

function idsFor(purposes: typeof TO_READ, text: string): string[] {
  const tokens = createTokenizer(english, openVocabulary(ruleset.vocabulary))(text, bodyLayout(text))
  const { hits, recognised } = accept(tokens, [new RulesetRunner(ruleset, true)], purposes, DEFAULT_SETTINGS)
  return [...hits.map(({ ruleId }) => ruleId), ...recognised.map((candidate) => ruleOf(candidate).id)].sort()
}

describe('rules by their purpose', () => {
  it.each([
    [TO_JUDGE, ['heated/late']],
    [TO_JUDGE_REPLY, ['heated/late', 'moves/thanks']],
    [TO_READ, ['incoming/complaint']]
  ])('%j', (purposes, ids) => {
    expect(idsFor(purposes, 'It is late.')).toEqual(ids)
  })
})

describe('what was accepted in a sentence', () => {
  const analyser = tinyAnalyser(ruleset)
  const look = (text: string, settings = DEFAULT_SETTINGS) =>
    analyser
      .analyse(text, bodyLayout(text), settings)
      .findings.map(({ ruleId, span, severity }) => `${ruleId} ${span.start} ${severity}`)

  it('comes again at its own place', () => {
    expect(look('It is late.')).toEqual(['heated/late 6 warning'])
    expect(look('Hello there. It is late. So it is. It is late.')).toEqual([
      'heated/late 19 warning',
      'heated/late 41 warning'
    ])
  })

  it('goes by the settings of each draft', () => {
    const quiet = { ...DEFAULT_SETTINGS, levels: { 'heated/late': 'off' as const } }
    expect(look('It is late.', quiet)).toEqual([])
    expect(look('It is late.')).toEqual(['heated/late 6 warning'])
  })

  it('is counted anew in each draft', () => {
    expect(look('Once again.')).toEqual([])
    expect(look('Once again. And again.')).toHaveLength(1)
    expect(look('Once again.')).toEqual([])
  })
})

describe('with rules of a user beside', () => {
  const own = tinyRuleset({ 'canned/slow': { match: ['slow'] }, 'heated/tardy': { match: ['it is late'] } })
  let decided = 0
  class CountingRunner extends RulesetRunner {
    override decide(candidate: Candidate, decision: (candidate: Candidate) => void): void {
      decided++
      super.decide(candidate, decision)
    }
  }
  const analyser = createAnalyser(
    english,
    [ruleset, own],
    (each, builtin) => new CountingRunner(each, builtin)
  )
  const look = (text: string) => {
    decided = 0
    return analyser
      .analyse(text, bodyLayout(text), DEFAULT_SETTINGS)
      .findings.map(({ ruleId, span }) => `${ruleId} ${span.start}`)
  }

  it('is remembered where only one of them finds something', () => {
    const first = look('We are late. They are slow. All is well.')
    expect(first).toEqual(['heated/late 7', 'canned/slow 22'])
    expect(decided).toBeGreaterThan(0)
    expect(look('We are late. They are slow. All is well.')).toEqual(first)
    expect(decided).toBe(0)
    expect(look('They are slow. So we are late.')).toEqual(['canned/slow 9', 'heated/late 25'])
  })

  it('is decided in reading order where both find something', () => {
    const text = 'It is late and slow and late again. We come again.'
    const found = look(text)
    expect(found).toEqual(['heated/tardy 0', 'canned/slow 15', 'heated/late 24', 'heated/often 44'])
    expect(look(text)).toEqual(found)
  })
})
