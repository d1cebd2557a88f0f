import { describe, expect, it } from 'vitest'
import { RuleError } from '../../src/core/errors.js'
import { rulesetSources } from '../../src/rulesets/source.js'
import { tinyRuleset } from '../helpers/tiny-rules.js'

const GOOD = `message: m
why: w
source: s
match:
  - red
examples:
  bad: ["[[a]]", "[[b]]", "[[c]]"]
  good: [d, e, f]
`

function mistake(run: () => unknown): {
  what: string
  value: string | undefined
  remedy: string | undefined
} {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(RuleError)
    const { what, value, remedy } = (error as RuleError).details
    return { what, value, remedy }
  }
  throw new Error('nothing was thrown')
}

function read(text: string, path = 'en/heated/x.yml') {
  return rulesetSources([{ path, text }])
}

describe('broken rule files', () => {
  it.each<[string, string, string, string]>([
    [
      'broken YAML',
      `${GOOD}fix: "a`,
      'The rule file is not valid YAML: Missing closing "quote at line 9, column 8:',
      'en/heated/x.yml:9:8'
    ],
    [
      'wrong value',
      `${GOOD}severity: bad\n`,
      'severity: Invalid option: expected one of "error"|"warning"|"suggestion"',
      'en/heated/x.yml:9:1'
    ],
    [
      'too few examples',
      GOOD.replace(', f]', ']'),
      'examples.good: at least 3 good examples, near misses among them',
      'en/heated/x.yml:8:3'
    ],
    [
      'missing field',
      GOOD.replace('why: w\n', ''),
      'why: Invalid input: expected string, received undefined',
      'en/heated/x.yml:1:1'
    ],
    [
      'double key',
      `${GOOD}why: again\n`,
      'The rule file is not valid YAML: Map keys must be unique at line 9, column 1:',
      'en/heated/x.yml:9:1'
    ],
    ['empty file', '', 'The file: Invalid input: expected object, received null', 'en/heated/x.yml:1:1']
  ])('%s', (_, text, what, value) => {
    const found = mistake(() => read(text))
    expect(found.what).toBe(what)
    expect(found.value).toBe(value)
  })

  it.each([
    ['severty: warning', 'severty', 'did you mean “severity”?', 'en/heated/x.yml:9:1'],
    ['zzz: 1', 'zzz', 'see docs/pattern-language.md for the fields', 'en/heated/x.yml:9:1'],
    ['unless:\n  - { befor: red }', 'befor', 'did you mean “before”?', 'en/heated/x.yml:10:7'],
    [
      'suggest:\n  - { replace: match, text: a }',
      'replace',
      'did you mean “replaces”?',
      'en/heated/x.yml:10:7'
    ]
  ])('%s', (line, key, remedy, value) => {
    const found = mistake(() => read(`${GOOD}${line}\n`))
    expect(found.what).toContain(`"${key}"`)
    expect(found.value).toBe(value)
    expect(found.remedy).toBe(remedy)
  })

  it('reads a good one', () => {
    expect(
      read(GOOD)
        .get('en')!
        .rules.map(({ id, category, path }) => ({ id, category, path }))
    ).toEqual([{ id: 'heated/x', category: 'heated', path: 'en/heated/x.yml' }])
  })

  it('refuses a double id', () => {
    const files = ['yml', 'yaml'].map((end) => ({ path: `en/heated/x.${end}`, text: GOOD }))
    expect(mistake(() => rulesetSources(files))).toEqual({
      what: 'Two files have the same rule id',
      value: 'en/heated/x.yml, en/heated/x.yaml',
      remedy: undefined
    })
  })

  it('keeps languages apart and leaves other files alone', () => {
    const sources = rulesetSources([
      { path: 'en/heated/x.yml', text: GOOD },
      { path: 'it/heated/x.yml', text: GOOD },
      { path: 'readme.yml', text: '][' }
    ])
    expect([...sources.keys()]).toEqual(['en', 'it'])
  })
})

describe('rules that do not compile', () => {
  it.each<[string, object, object, string, string]>([
    [
      'bad pattern',
      { match: ['a ('] },
      {},
      'The pattern has an empty pattern or alternative at character 4',
      'en/heated/x.yml: a ('
    ],
    [
      'bad guard',
      { match: ['a'], unless: [{ after: '(b' }] },
      {},
      'The pattern has a bracket that is never closed at character 3',
      'en/heated/x.yml: (b'
    ],
    [
      'nothing certain',
      { match: ['a? b*'] },
      {},
      'The pattern can match no words at all',
      'en/heated/x.yml: a? b*'
    ],
    [
      'fragment cycle',
      { match: ['{a}'] },
      { fragments: { a: '{b} x', b: 'y {a}' } },
      'A fragment contains itself',
      'en/heated/x.yml: {a} in {a}'
    ],
    [
      'unknown shared guards',
      { match: ['a'], unless: [{ guard: 'hedgd' }] },
      { guards: { hedged: [{ before: 'b' }] } },
      'There are no guards of this name',
      'en/heated/x.yml: hedgd'
    ],
    [
      'shared guards outside of unless',
      { match: ['a'], when: [{ guard: 'hedged' }] },
      { guards: { hedged: [{ before: 'b' }] } },
      'Guards with a name stand alone under “unless”',
      'en/heated/x.yml: hedged'
    ],
    [
      'unknown mood',
      { match: ['a'], when: [{ mood: 'open-conditon' }] },
      { features: { 'open-condition': ['if'] } },
      'No clause feature has this name',
      'en/heated/x.yml: mood: open-conditon'
    ],
    [
      'inherited mood',
      { match: ['a'], when: [{ mood: 'constructor' }] },
      {},
      'No clause feature has this name',
      'en/heated/x.yml: mood: constructor'
    ]
  ])('%s', (_, rule, shared, what, value) => {
    const found = mistake(() => tinyRuleset({ 'heated/x': rule as never }, shared as never))
    expect(found.what).toBe(what)
    expect(found.value).toBe(value)
  })
})
