import { expect, it } from 'vitest'
import { linter } from '../rewrite/rewriter.js'

const draft =
  "Dear Ms Quinn,\n\nUnfortunately we can't refund the ticket. You should have read the terms.\n\nYours,\nMolly\n"
const lint = (restructure: boolean) =>
  linter.lintFast(draft, { lang: 'en', profile: 'reply', restructure }).findings

it('offers the reply in its pattern, and no sentence of slots inside it', () => {
  const texts = lint(true).flatMap(({ suggestions }) =>
    suggestions.map(({ text, kind }) => `${kind} ${text}`)
  )
  expect(texts).toContain(
    "restructure You asked us to refund the ticket. As ⟨reason⟩, I'm afraid the answer is no. What we can do is ⟨alternative⟩."
  )
  expect(texts.filter((text) => text.startsWith('rephrase ') && /⟨.*⟨/.test(text))).toEqual([])
})

it('leaves what a rule offers where nothing better stands beside it', () => {
  const { suggestions } = lint(false).find(({ ruleId }) => ruleId === 'negative/cannot')!
  expect(suggestions[0]?.text).toMatch(/⟨request⟩.*⟨alternative⟩/)
})
