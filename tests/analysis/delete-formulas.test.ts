import { expect, it } from 'vitest'
import { applySuggestion } from '../../src/core/apply.js'
import { analyseEnglish } from '../helpers/english-analysis.js'

it.each([
  ['The tram runs every day; we remain committed to the riders of this town.', 'The tram runs every day.'],
  ['The tram runs every day: we remain committed to the riders of this town.', 'The tram runs every day.']
])('takes the sign that led to what goes: %s', (text, expected) => {
  const finding = analyseEnglish(text).findings.find(({ ruleId }) => ruleId === 'canned/ceremony')!
  expect(applySuggestion(text, finding.suggestions[0]!)).toBe(expected)
})

it('leaves the way to write that is named', () => {
  const text = 'If the gate sticks, feel free to respond to this letter.'
  const finding = analyseEnglish(text).findings.find(({ ruleId }) => ruleId === 'canned/do-not-hesitate')!
  expect(applySuggestion(text, finding.suggestions[0]!)).toBe('If the gate sticks, respond to this letter.')
})
