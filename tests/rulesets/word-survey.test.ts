import { expect, it } from 'vitest'
import { englishGrammar } from '../../src/language/en/grammar.js'
import { SymbolPool } from '../../src/rulesets/symbols.js'
import { WordSurvey } from '../../src/rulesets/word-survey.js'

const survey = (patterns: readonly string[], fragments: Record<string, string> = {}) => {
  const words = new WordSurvey(new SymbolPool(englishGrammar, fragments))
  for (const pattern of patterns) words.addFree(pattern)
  return words.alike()
}

it('lets forms that always stand together share one word', () => {
  const alike = survey(['you ‹(ignore|refuse)~›', 'never (ignore|refuse)~'])
  expect(new Set(['ignore', 'ignores', 'ignored', 'ignoring'].map((form) => alike.get(form))).size).toBe(1)
  expect(alike.get('ignored')).not.toBe(alike.get('refused'))
})

it('tells apart a form that stands alone somewhere', () => {
  const alike = survey(['ignore~', 'ignored'])
  expect(alike.get('ignores')).toBe(alike.get('ignoring'))
  expect(alike.get('ignored')).not.toBe(alike.get('ignores'))
})

it('reads the fragments that a pattern names', () => {
  const alike = survey(['{verbs} it'], { verbs: 'send~' })
  expect(alike.get('sent')).toBe(alike.get('sends'))
})

it('leaves a mistake to the compiler, which tells where it stands', () => {
  expect(() => survey(['(open'])).not.toThrow()
})
