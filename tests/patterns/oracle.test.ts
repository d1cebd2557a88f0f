import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bodyLayout } from '../../src/analysis/body-layout.js'
import { type Candidate, RulesetRunner } from '../../src/analysis/match-patterns.js'
import { english } from '../../src/language/en/english.js'
import { createTokenizer } from '../../src/language/tokenizer.js'
import { openVocabulary } from '../../src/language/vocabulary.js'
import { OnePattern, WORDLESS } from '../helpers/one-pattern.js'
import { tinyRuleset } from '../helpers/tiny-rules.js'
import { referenceEnd, type Shape, sentences, shapes, write } from './reference.js'

/** Undefined where the pattern breaks a limit, which is another test. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (/words, 60 are allowed|no words at all|too many alternatives/.test(String(error))) return undefined
    throw error
  }
}

it('matches what trying everything matches', () => {
  let compared = 0
  fc.assert(
    fc.property(shapes, fc.array(sentences, { minLength: 3, maxLength: 3 }), (shape, texts) => {
      const pattern = attempt(() => new OnePattern(write(shape), {}, WORDLESS))
      if (!pattern) return
      compared++
      for (const tokens of texts) {
        expect(pattern.endsIn(tokens.join(' '))).toEqual(
          tokens.map((_, at) => referenceEnd(shape, tokens, at))
        )
      }
    }),
    { numRuns: 1500 }
  )
  expect(compared).toBeGreaterThan(1000)
})

it('finds in a draft what trying every place finds', () => {
  let found = 0
  fc.assert(
    fc.property(shapes, fc.array(sentences, { minLength: 1, maxLength: 4 }), (shape, texts) => {
      const ruleset = attempt(() =>
        tinyRuleset({ 'accusatory/tiny': { match: [write(shape)] } }, {}, WORDLESS)
      )
      if (!ruleset) return
      const text = texts.map((tokens) => tokens.join(' ')).join('\n\n')
      const tokens = createTokenizer(english, openVocabulary(ruleset.vocabulary))(text, bodyLayout(text))
      const runner = new RulesetRunner(ruleset, true)
      runner.use(tokens)
      const candidates: Candidate[] = []
      for (let i = 0; i < tokens.sentences.count; i++) runner.matchSentence(i, candidates)
      const expected = texts.flatMap((words, i) => leftmost(shape, words).map((range) => [i, ...range]))
      found += expected.length
      const first = tokens.sentences.first
      expect(
        candidates.map((c) => [c.sentence, c.first - first[c.sentence]!, c.last - first[c.sentence]!])
      ).toEqual(expected)
    }),
    { numRuns: 1500 }
  )
  expect(found).toBeGreaterThan(1000)
})

function leftmost(shape: Shape, tokens: readonly string[]): [number, number][] {
  const ranges: [number, number][] = []
  for (let at = 0; at < tokens.length; ) {
    const end = referenceEnd(shape, tokens, at)
    if (end > at) ranges.push([at, end])
    at = Math.max(end, at + 1)
  }
  return ranges
}
