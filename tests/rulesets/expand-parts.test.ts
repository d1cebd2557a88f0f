import { describe, expect, it } from 'vitest'
import { expandParts } from '../../src/rulesets/expand-parts.js'
import { readRewrite } from '../../src/rulesets/read-rule.js'
import { ruleTexts } from '../helpers/rules.js'

const { text } = ruleTexts().find(({ path }) => path === 'en/rewrite.yml')!
const english = readRewrite('en/rewrite.yml', text)
const words = {
  ...english,
  parts: { 'date-word': '\\d|{dates}', date: '{date-word}( {date-word})*' },
  tokens: { dates: ['monday', 'May'], unprotected: [], numbers: ['two'] },
  promises: ['by (?<date>{date}) {2,3}'],
  today: [],
  requests: [],
  refused: [],
  troubles: [],
  facts: [{ match: 'since {date}', text: '{i} wait' }]
}

describe('expandParts', () => {
  it('writes parts into parts and expressions, and leaves counts and texts', () => {
    const { promises, facts } = expandParts('en/rewrite.yml', words)
    const word = '(?:\\d|(?:monday|May|two))'
    expect(promises).toEqual([`by (?<date>(?:${word}( ${word})*)) {2,3}`])
    expect(facts).toEqual([{ match: `since (?:${word}( ${word})*)`, text: '{i} wait' }])
  })

  it('names a part that there is not', () => {
    expect(() => expandParts('en/rewrite.yml', { ...words, promises: ['{day}'] })).toThrow(
      /names a part that there is not: en\/rewrite\.yml: \{day\}; expected one of dates, date-word, date/
    )
  })

  it.each(ruleTexts().filter(({ path }) => /^(?:en|it|tr)\/rewrite\.yml$/.test(path)))(
    '$path compiles',
    ({ path, text }) => {
      const { requests, refused, troubles, facts, promises, today } = readRewrite(path, text)
      const all = [
        ...[...requests, ...refused, ...troubles, ...facts].map(({ match }) => match),
        ...promises,
        ...today
      ]
      expect(all.length).toBeGreaterThan(5)
      for (const source of all) expect(() => new RegExp(source, 'iu')).not.toThrow()
    }
  )
})
