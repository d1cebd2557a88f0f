import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { builtinRuleset, builtinSource } from '../helpers/rules.js'
import { badTexts } from '../rulesets/changed-examples.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)

interface Words {
  readonly greetings: readonly string[]
  readonly ends: readonly string[]
  readonly messages: readonly string[]
}

const WORDS: Readonly<Record<LanguageCode, Words>> = {
  en: {
    greetings: [
      'Hi',
      'Hello Tom',
      'Hi Tom,',
      'Dear Sir',
      'Good evening!',
      'Dear {{name}},',
      'Thanks,',
      'No.'
    ],
    ends: ['Best,\nAnn', 'Kind regards', 'Ann', '-- \nAnn, 555 0100', 'Sent from my phone'],
    messages: [
      'Can I have my 40 EUR back?',
      'Where is order 881, you fools!',
      'You promised it by Monday.',
      'All good.'
    ]
  },
  it: {
    greetings: ['Ciao', 'Salve Anna', 'Buongiorno Anna,', 'Gentile Cliente', 'Buonasera!', 'Grazie,', 'No.'],
    ends: ['Saluti,\nLuca', 'Cordiali saluti', 'Luca', '-- \n02 5550 0118'],
    messages: [
      'Posso riavere 40 euro?',
      "Dov'è l'ordine 881, incapaci!",
      'Avevate promesso per lunedì.',
      'Tutto bene.'
    ]
  },
  tr: {
    greetings: ['Selam', 'Merhaba Ece', 'Merhaba Ece Hanım,', 'Sayın Yetkili', 'İyi günler!', 'Hayır.'],
    ends: ['Saygılarımla,\nElif', 'İyi çalışmalar', 'Elif', '-- \n0212 555 01 18'],
    messages: [
      '40 liramı geri alabilir miyim?',
      '881 nerede, beceriksizler!',
      'Pazartesiye söz vermiştiniz.',
      'Tamam.'
    ]
  }
}
const BITS = [
  '',
  '…',
  '?',
  ':',
  '- ',
  '"',
  '{{a.b}}',
  '⟨reason⟩',
  '👩‍💻',
  '\u200b',
  '5581',
  'No',
  'https://a.example/b'
]
const GAPS = [' ', '\n', '\n\n', ', ', '; ', '', '\t', '  ']

/** What people and programs send: parts that come twice, in the wrong order, or not at all. */
function draftsIn(lang: LanguageCode): fc.Arbitrary<string> {
  const { greetings, ends, messages } = WORDS[lang]
  const rules = builtinSource(lang).rules
  const examples = fc
    .constantFrom(...rules)
    .chain((rule) => fc.constantFrom(...badTexts(rule), ...rule.rule.examples.good))
  const part = fc.oneof(
    { weight: 6, arbitrary: examples },
    { weight: 3, arbitrary: fc.constantFrom(...greetings) },
    { weight: 1, arbitrary: fc.constantFrom(...ends) },
    { weight: 1, arbitrary: fc.constantFrom(...messages) },
    { weight: 1, arbitrary: fc.constantFrom(...messages).map((text) => `> ${text}`) },
    { weight: 1, arbitrary: fc.constantFrom(...BITS) }
  )
  return fc
    .record({
      parts: fc.array(fc.tuple(part, fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 7 }),
      newline: fc.constantFrom('\n', '\r\n')
    })
    .map(({ parts, newline }) => parts.flat().join('').replaceAll('\n', newline))
}

describe.each(LANGUAGES)('a draft of any shape (%s)', (lang) => {
  const options = fc.record({
    replyTo: fc.option(fc.constantFrom('', ...WORDS[lang].messages), { nil: undefined }),
    markup: fc.constantFrom('plain', 'markdown'),
    minConfidence: fc.constantFrom('low', 'medium')
  })

  it('is linted and put in order, and something is left of it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(draftsIn(lang), options, (text, given) => {
        const settings = { ...given, lang, profile: 'reply' } as const
        for (const { span, actual } of linter.lintFast(text, settings).findings)
          expect(text.slice(span.start, span.end)).toBe(actual)
        const { text: after, edits } = linter.rewrite(text, settings)
        expect(after.trim() === '').toBe(text.trim() === '')
        const applied = edits.reduceRight(
          (made, { span, text: put }) => made.slice(0, span.start) + put + made.slice(span.end),
          text
        )
        expect(applied).toBe(after)
      }),
      { numRuns: 100 }
    )
  })
})
