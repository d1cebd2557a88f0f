import { describe, expect, it } from 'vitest'
import { bodyLayout } from '../../src/analysis/body-layout.js'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import { tinyAnalyser, tinyRuleset } from '../helpers/tiny-rules.js'

const ruleset = tinyRuleset({
  'heated/a': {
    match: ['you {object:any}? ‹fail~›'],
    unless: [{ around: 'if you' }],
    suggest: ['⟨object|it⟩ fell short']
  },
  'heated/b': { match: ['never'], when: [{ count: { from: 2 } }] },
  'canned/c': { match: ['rest assured'], unless: [{ next: 'because' }] }
})
const SENTENCES = [
  'You failed.',
  'If you failed, say so.',
  'We never said that.',
  'Rest assured.',
  'It came because you really failed.',
  'Because of that, rest assured it is done.',
  'YOU FAILED.',
  'Ok.'
]
const DRAFTS = Array.from({ length: 300 }, (_, i) =>
  [i * 7, i * 3 + 1, (i * i) >> 2, i >> 1, i].map((n) => SENTENCES[n % SENTENCES.length]).join(' ')
)

function findingsOf(analyser: ReturnType<typeof tinyAnalyser>, text: string) {
  return analyser.analyse(text, bodyLayout(text), DEFAULT_SETTINGS).findings
}

describe('sentences that were matched before', () => {
  it('give what they give when they are new, wherever they stand', () => {
    const shared = tinyAnalyser(ruleset)
    const found = DRAFTS.map((text) => findingsOf(shared, text))
    expect(found).toEqual(DRAFTS.map((text) => findingsOf(tinyAnalyser(ruleset), text)))
    expect(new Set(found.flat().map(({ ruleId }) => ruleId))).toEqual(
      new Set(['heated/a', 'heated/b', 'canned/c'])
    )
  })

  it('give the same in paragraphs that a draft shares with the one before', () => {
    const shared = tinyAnalyser(ruleset)
    const middles = [...SENTENCES, 'You failed. We never failed.\n\nNever.', '']
    const texts = middles.map((middle) => `You failed us. Ok.\n\n${middle}\n\nWe never said. Rest assured.`)
    const found = texts.map((text) => findingsOf(shared, text))
    expect(found).toEqual(texts.map((text) => findingsOf(tinyAnalyser(ruleset), text)))
    expect(shared.clauses(texts[0]!, bodyLayout(texts[0]!))).toHaveLength(5)
    // the tokens of another text in between
    expect(findingsOf(shared, texts[2]!)).toEqual(found[2])
  })

  it('are forgotten when many others came', () => {
    const analyser = tinyAnalyser(ruleset)
    const before = findingsOf(analyser, 'You failed.')
    const others = Array.from(
      { length: 40_000 },
      (_, i) => `Box ${i} is ${i * 17} cm long and you failed ${i}.`
    )
    for (let i = 0; i < others.length; i += 1000) findingsOf(analyser, others.slice(i, i + 1000).join(' '))
    expect(findingsOf(analyser, 'You failed.')).toEqual(before)
  })
})
