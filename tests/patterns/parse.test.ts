import { describe, expect, it } from 'vitest'
import { RuleError } from '../../src/core/errors.js'
import { OnePattern } from '../helpers/one-pattern.js'

function mistake(pattern: string, fragments: Record<string, string> = {}): string {
  try {
    new OnePattern(pattern, fragments)
  } catch (error) {
    expect(error).toBeInstanceOf(RuleError)
    return (error as RuleError).details.what
  }
  return 'none'
}

describe('mistakes in patterns', () => {
  it.each([
    ['', 'The pattern has an empty pattern or alternative at character 1'],
    ['a (b', 'The pattern has a bracket that is never closed at character 5'],
    ['a b)', 'The pattern has one more closing bracket than opening ones at character 4'],
    ['a (b|)', 'The pattern has an empty pattern or alternative at character 6'],
    ['|a', 'The pattern has an empty pattern or alternative at character 1'],
    ['‹a', 'The pattern has “‹” without “›” at character 3'],
    ['a›', 'The pattern has one more closing bracket than opening ones at character 2'],
    ['{', 'The pattern has braces that hold no class, fragment or capture at character 2'],
    ['{who:(a|b}', 'The pattern has “}”, which means nothing here at character 10'],
    ['{who:(a|b)', 'The pattern has “{” without “}” at character 11'],
    ['a [..3]', 'The pattern has a gap that is not written […≤3] at character 3'],
    ['a […≤0] b', 'The pattern has a gap of 0 words; 1 to 12 are allowed at character 8'],
    ['a […≤13] b', 'The pattern has a gap of 13 words; 1 to 12 are allowed at character 9'],
    ['a * b', 'The pattern has “*”, which means nothing here at character 3'],
    ['a # b', 'The pattern has “#”, which means nothing here at character 3'],
    ['{pron}~', 'The pattern has “~”, which means nothing here at character 7'],
    ['({pron})~', 'The pattern has “~” after something that is not a word at character 10'],
    ['fail~future', 'There is no form “future”; base, s, past, pp, ing, pl are known'],
    ['a {nosuch}', 'No class or fragment has this name'],
    ['a {constructor}', 'No class or fragment has this name'],
    ['a {noun|nosuch}', 'The pattern names a class that does not exist, {noun|nosuch}'],
    ['a {noun&any}', 'The pattern mixes {any}, {open}, word classes or features in {noun&any}'],
    ['a !(b c)', 'The pattern negates more than one word with “!”'],
    ['a !cannot', 'The pattern negates more than one word with “!”'],
    [`${'('.repeat(60)}a${')'.repeat(60)}`, 'The pattern has brackets nested deeper than 40 at character 41']
  ])('%s', (pattern, expected) => {
    expect(mistake(pattern)).toBe(expected)
  })

  it('names the pattern', () => {
    expect(() => new OnePattern('a (b')).toThrow(
      'The pattern has a bracket that is never closed at character 5: a (b; see docs/pattern-language.md'
    )
  })
})

describe('limits', () => {
  it.each<[string, Record<string, string>, string]>([
    ['({any*} {any*} {any*} {any*})*', {}, 'The pattern can match 64 words, 60 are allowed'],
    ['{a}', { a: 'x {a}' }, 'A fragment contains itself'],
    ['{a}', { a: 'x {b}', b: 'y {c}', c: '{a}' }, 'A fragment contains itself'],
    [
      '((((((((({e})*)*)*)*)*)*)*)*)* x',
      { e: '(^|$)' },
      'The pattern has too many alternatives inside repetitions'
    ],
    [
      `${Array.from({ length: 16 }, (_, i) => `{c${i}:(a|b)}`).join(' ')}`,
      {},
      'The pattern has 16 captures, 15 are allowed'
    ],
    [
      '{f0} x',
      Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [`f${i}`, i === 29 ? '(a|b c)' : `({f${i + 1}}|{f${i + 1}})`])
      ),
      'The pattern has more than 20000 parts once its fragments are put in'
    ]
  ])('%s', (pattern, fragments, expected) => {
    const found = mistake(pattern, fragments)
    expect(found).toBe(expected)
  })
})
