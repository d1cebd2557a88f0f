import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src/run/create-linter.js'

const house = {
  authority: { may: ['refund up to 50 EUR'], never: [{ what: 'free reship' }] },
  terms: [{ say: 'case', dont: 'ticket', lang: 'en' as const }]
}
const linter = createLinter(house)
const policyIn = (text: string, lang: 'en' | 'it' | 'tr') =>
  linter
    .lint(text, { lang })
    .findings.filter(({ category }) => category === 'policy')
    .map(({ ruleId, actual }) => [ruleId, actual])

describe('a linter with the rules of a house', () => {
  it.each([
    ['en', "I'll refund you 80 EUR today.", ['policy/outside-authority']],
    ['en', "I'll refund you 40 EUR today.", []],
    ['it', 'Le rimborseremo 80 euro entro venerdì.', ['policy/outside-authority']],
    ['tr', 'Size 80 euro iade edeceğiz.', ['policy/outside-authority']],
    ['en', 'I have opened a ticket for you.', ['policy/house-style']],
    ['it', 'Ho aperto un ticket per Lei.', []]
  ] as const)('%s: %s', (lang, text, rules) => {
    expect(policyIn(text, lang).map(([rule]) => rule)).toEqual(rules)
  })

  it('offers the word of the house', () => {
    const [finding] = linter.lint('I have closed both tickets.', { lang: 'en' }).findings
    expect(finding).toMatchObject({ ruleId: 'policy/house-style', suggestions: [{ text: 'cases' }] })
  })

  it('finds as the linter of the package does, where the house says nothing', () => {
    const text = 'You failed to attach the receipt.'
    expect(linter.lint(text, { lang: 'en' }).findings).toEqual(
      createLinter().lint(text, { lang: 'en' }).findings
    )
  })

  it('keeps the rules of one house out of another', () => {
    expect(createLinter().lint("I'll refund you 80 EUR today.", { lang: 'en' }).findings).toEqual([])
  })

  it('is a plugin for any unified pipeline', () => {
    const text = "I'll refund you 80 EUR for the ticket."
    const file = new VFile(text)
    const pipeline = unified().use(retextEnglish).use(linter.retextPolicy, { lang: 'en' })
    pipeline.runSync(pipeline.parse(file), file)
    expect(file.messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual(policyIn(text, 'en'))
    expect(file.messages).toHaveLength(2)
  })

  it.each([
    [{ authority: { may: [{ what: 'refund', upto: 50 }] } }, /upto/],
    [{ terms: [{ say: 'case' }] }, /dont/]
  ])('refuses %j', (wrong, message) => {
    expect(() => createLinter(wrong as never)).toThrow(message)
  })
})
