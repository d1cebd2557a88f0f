import { describe, expect, it } from 'vitest'
import { bodyLayout } from '../../src/analysis/body-layout.js'
import { DEFAULT_SETTINGS } from '../../src/analysis/settings.js'
import { openImage, packImage } from '../../src/rulesets/image.js'
import { openTexts, packTexts } from '../../src/rulesets/texts-image.js'
import { tinyAnalyser, tinyRuleset } from '../helpers/tiny-rules.js'

const ruleset = tinyRuleset(
  {
    'heated/a': {
      match: ['{you} ‹fail~› {object:noun}?', '{bangs}'],
      unless: [{ mood: 'open' }],
      suggest: ['forgot ⟨object|it⟩']
    },
    'canned/b': { match: ['{open} {caps}', '{any} !{neg} {any} red'] }
  },
  { fragments: { you: '(you|your team)' }, features: { open: ['if'] } }
)

describe('image', () => {
  it('opens as it was packed', () => {
    const opened = openImage('en', packImage(ruleset), () => ruleset.texts())
    const { texts: _, ...expected } = ruleset
    const { texts: __, ...actual } = opened
    expect(actual).toEqual(expected)
  })

  it('finds the same, from texts that went through JSON, read once', () => {
    let reads = 0
    const texts = packTexts(ruleset.texts())
    const opened = openImage('en', packImage(ruleset), () => {
      reads++
      return openTexts(texts)
    })
    const text = 'You failed tests!! If you failed, ok. Say NEVER to the dark red box. Your team fails.'
    const look = (from: typeof ruleset) =>
      tinyAnalyser(from).analyse(text, bodyLayout(text), DEFAULT_SETTINGS).findings
    expect(look(opened)).toEqual(look(ruleset))
    expect(look(opened).length).toBeGreaterThan(3)
    expect(reads).toBe(1)
  })

  it('refuses an image of another version', () => {
    expect(() => openImage('en', new Int32Array(12), () => ruleset.texts())).toThrow(
      new RangeError('the compiled ruleset “en” is of another version; build again')
    )
  })
})
