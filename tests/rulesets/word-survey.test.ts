import { expect, it } from 'vitest'
import { englishGrammar } from '../../src/language/en/grammar.js'
import { SymbolPool } from '../../src/rulesets/symbols.js'
import { WordSurvey } from '../../src/rulesets/word-survey.js'
import { tinyRuleset } from '../helpers/tiny-rules.js'

const survey = (patterns: readonly string[], fragments: Record<string, string> = {}) => {
  const words = new WordSurvey(new SymbolPool(englishGrammar, fragments))
  for (const pattern of patterns) words.addFree(pattern)
  return words.alike()
}

it('lets forms that always stand together share one word', () => {
  const alike = survey(['you ‹(ignore~ it|refuse~ us)›', 'never (ignore~ us|refuse~)'])
  expect(new Set(['ignore', 'ignores', 'ignored', 'ignoring'].map((form) => alike.get(form))).size).toBe(1)
  expect(alike.get('ignored')).not.toBe(alike.get('refused'))
})

it('tells apart a form that stands alone somewhere', () => {
  const alike = survey(['ignore~', 'ignored'])
  expect(alike.get('ignores')).toBe(alike.get('ignoring'))
  expect(alike.get('ignored')).not.toBe(alike.get('ignores'))
})

it('takes alternatives that go on alike for one list', () => {
  const alike = survey(['you (never|hardly) (wrote|called back)'])
  expect(alike.get('never')).toBe(alike.get('hardly'))
  expect(alike.get('wrote')).not.toBe(alike.get('called'))
})

it('reads the fragments that a pattern names', () => {
  const alike = survey(['{verbs} it'], { verbs: 'send~' })
  expect(alike.get('sent')).toBe(alike.get('sends'))
})

it('leaves a mistake to the compiler, which tells where it stands', () => {
  expect(() => survey(['(open'])).not.toThrow()
})

it('refuses more words than ids can name', () => {
  const words = (letter: string) => Array.from({ length: 3_000 }, (_, i) => `${letter}${inLetters(i)}`)
  // each goes on with itself, so that none can share an id
  const match = [...'abcdefghijklmnopqrstuvwx'].map((letter) =>
    words(letter)
      .map((word) => `${word} ${word}`)
      .join('|')
  )
  expect(() => tinyRuleset({ 'accusatory/tiny': { match } })).toThrow(/too many words/)
})

/** 0 → `aaa`: the tokenizer cuts words at figures. */
function inLetters(number: number): string {
  return [676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(number / unit) % 26))).join('')
}
