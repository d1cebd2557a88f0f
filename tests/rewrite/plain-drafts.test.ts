import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { builtinRuleset } from '../helpers/rules.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)

/** Drafts as plain as they come: by language, the body before and after. */
const PLAIN: Readonly<Record<LanguageCode, readonly (readonly [before: string, after: string])[]>> = {
  en: [
    [
      'We can’t refund the setup fee. You should have read the terms before signing. I understand this is annoying, but rules are rules.',
      "I understand this is annoying. As ⟨reason⟩, I'm afraid the answer is no: we can’t refund the setup fee. What we can do is ⟨alternative⟩."
    ],
    [
      'Thank you for your email. Our policy does not allow exchanges without a receipt. There is nothing I can do.',
      "Thank you for your email. Our policy does not allow exchanges without a receipt, so I'm afraid the answer is no. What we can do is ⟨alternative⟩."
    ]
  ],
  it: [
    [
      'No, sabato non si può spostare. Lo studio è chiuso nel fine settimana.',
      'Lo studio è chiuso nel fine settimana. No, sabato non si può spostare. Quello che possiamo fare è ⟨alternativa⟩.'
    ]
  ],
  tr: [
    [
      'Maalesef indirim yapamıyoruz. Kampanya pazar günü bitti.',
      'İndirim yapmamızı istemiştiniz. Kampanya pazar günü bitti, bu nedenle yanıtımız maalesef hayır. Bunun yerine ⟨seçenek⟩ sunabiliriz.'
    ],
    [
      'Aboneliğinizi donduramıyoruz. Dondurma yılda bir kez yapılıyor.',
      'Aboneliğinizi dondurmamızı istemiştiniz. Dondurma yılda bir kez yapılıyor, bu nedenle yanıtımız maalesef hayır. Bunun yerine ⟨seçenek⟩ sunabiliriz.'
    ],
    [
      'Bu hafta usta gönderemiyoruz. Bütün ekip şantiyede.',
      'Bu hafta usta göndermemizi istemiştiniz. Bütün ekip şantiyede, bu nedenle yanıtımız maalesef hayır. Bunun yerine ⟨seçenek⟩ sunabiliriz.'
    ],
    [
      'Hani çizimi gönderecektiniz. Uygunsa bir bakabilir misiniz?',
      'Anladığım kadarıyla çizimi gönderecektiniz. Uygunsa bir bakabilir misiniz?'
    ],
    [
      'Planı salı yollayacaktın. Yine unuttun. Bugün yolla.',
      'Anladığım kadarıyla planı salı yollayacaktın. Bugün yolla.'
    ]
  ]
}

/** They are judged, and no judgement is left when they have been rewritten. */
describe.each(Object.entries(PLAIN))('the plainest drafts in %s', (lang, drafts) => {
  it.each(drafts)('%s', (before, after) => {
    const { text } = linter.rewrite(before, { lang: lang as LanguageCode, profile: 'reply' })
    expect(text).toBe(after)
    const { findings } = linter.lintFast(text, { lang: lang as LanguageCode, profile: 'reply' })
    expect(
      findings.filter(({ category, severity }) => category === 'structure' && severity !== 'suggestion')
    ).toEqual([])
  })
})
