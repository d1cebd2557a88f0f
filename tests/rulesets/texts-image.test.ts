import { expect, it } from 'vitest'
import type { RewriteWords } from '../../src/rulesets/rewrite-file.js'
import { openTexts, packTexts } from '../../src/rulesets/texts-image.js'
import { tinyRuleset } from '../helpers/tiny-rules.js'

const ruleset = tinyRuleset(
  {
    'heated/a': {
      match: ['{bangs}', 'you ‹fail~› {object:noun}?', 'you forgot {object:noun}?', 'late'],
      unless: [{ mood: 'open' }],
      suggest: ['forgot ⟨object|it⟩']
    },
    'canned/b': { match: ['{open} {caps}'] }
  },
  { features: { open: ['if'] } }
)

it('opens texts as they were packed', () => {
  const { ruleAt, ...opened } = openTexts(packTexts(ruleset.texts()))
  const { ruleAt: _, ...expected } = ruleset.texts()
  expect(ruleAt(1)).toEqual(expected.rules[1])
  expect(opened).toEqual(expected)
})

it('writes once what patterns share', () => {
  const packed = packTexts(ruleset.texts())
  expect(packed.split('object|it').length - 1).toBe(1)
})

it('writes a guard once, in whatever lists of guards it stands', () => {
  const alone = { sentence: 'alone' }
  const shared = tinyRuleset({
    'heated/a': { match: ['late'], unless: [alone, { quoted: true }] },
    'heated/b': { match: ['broken'], unless: [alone] }
  })
  const packed = packTexts(shared.texts())
  expect(packed.split('"sentence"').length - 1).toBe(1)
  const [first, second] = openTexts(packed).rules
  expect(first!.patterns[0]!.unless[0]).toBe(second!.patterns[0]!.unless[0])
  expect(first!.patterns[0]!.unless[1]).toEqual([{ is: 'quoted', value: true }])
})

it('keeps long words of rewriting apart from the others', () => {
  const charges = { kinds: [], subject: 'x'.repeat(20_000) } as unknown as RewriteWords['charges']
  const rewrite = { openers: ['well'], charges } as unknown as RewriteWords
  const packed = packTexts({ ...ruleset.texts(), rewrite })
  const lines = packed.split('\n')
  expect(lines.find((line) => line.includes('"well"'))).not.toContain('xxx')
  expect(openTexts(packed).rewrite).toEqual(rewrite)
})
