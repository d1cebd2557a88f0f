import { describe, expect, it } from 'vitest'
import type { LanguageCode } from '../../src/core/draft.js'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { builtinRuleset } from '../helpers/rules.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)

function rewritten(lang: LanguageCode, text: string): string {
  return linter.rewrite(text, { lang, profile: 'reply' }).text
}

/** What stands in the wrong place is brought to the right one, in the writer's own words. */
describe('the order of a reply', () => {
  it.each([
    [
      'en',
      'a paragraph of what the reader went through goes ahead of the refusal',
      'Dear Ms Abara,\n\nWe do not refund the cleaning fee. It was in the booking.\n\nYou can have the flat again in May at half the price, if you tell me by Friday.\n\nThe boiler failed on Saturday at six. I understand that you washed two small children with a kettle.\n\nBest,\nIvo',
      /^Dear Ms Abara,\n\nThe boiler failed on Saturday at six\. I understand that you washed two small children with a kettle\.\n\n.*I'm afraid the answer is no: we do not refund the cleaning fee\..*\n\nYou can have the flat again/s
    ],
    [
      'en',
      'a full diary behind the refusal is its reason; the next place is not',
      'Dear Mr Oduya,\n\nWe can’t give you a lane this week. The diary is full until the 9th. The next free lane is Monday at 8.40.\n\nBest,\nIvo',
      /The diary is full until the 9th, so I'm afraid the answer is no\. Another option: the next free lane is Monday at 8\.40\./
    ],
    [
      'en',
      'what follows from a refusal is part of it',
      'Hi Sam,\n\nWe can’t close your account this month. The notice came on the 14th, because it was sent to the old house. So the fee of $12 stays and we can’t take it off. If you write to me by Friday I can close it in March.\n\nBest,\nIvo',
      /The notice came on the 14th, because it was sent to the old house, so I'm afraid the answer is no\. So the fee of \$12 stays/
    ],
    [
      'en',
      'a reason behind a colon',
      'Hi Sam,\n\nYou asked whether the desk could come this week. That won’t happen, I’m afraid: the van was sold in May. Let’s take the 4th; does that suit you?\n\nBest,\nIvo',
      /The van was sold in May, so I'm afraid the answer is no\./
    ],
    [
      'en',
      'what stays open behind the refusal stays one sentence',
      'Dear Mr Oduya,\n\nYou asked for the hours in money. We can’t pay spare hours out; the rota lets people carry them over instead, so your nine hours move into May and can be taken until August. The wages were closed on the 19th.\n\nBest,\nIvo',
      /carry them over instead, so your nine hours move into May and can be taken until August\./
    ],
    [
      'en',
      'a heading stays alone',
      'Complaint 8120\n\nDear Mr Oduya,\n\nComplaints to the house get our utmost attention. The lift is serviced twice a year, and our people are trained. I’ll send you the report on Friday.\n\nBest,\nIvo',
      /^Complaint 8120\n\nDear Mr Oduya,\n\nYou told us that ⟨trouble⟩\. /
    ],
    [
      'tr',
      'a second refusal with its reason stays behind the first',
      'Sayın Ece Hanım,\n\nMaalesef ücret iadesi yapamıyoruz. Kurs kampanyalı fiyattan satılmıştır. Farklı davranmamız mümkün değildir, çünkü bütün gruba aynı koşul verildi.\n\nİyi günler,\nUmut',
      /Kurs kampanyalı fiyattan satılmıştır, bu nedenle yanıtımız maalesef hayır\. Farklı davranmamız mümkün değildir, çünkü bütün gruba aynı koşul verildi\. Bunun yerine ⟨seçenek⟩/
    ]
  ] as const)('%s: %s', (lang, _, before, after) => {
    const made = rewritten(lang, before)
    expect(made).toMatch(after)
    expect(rewritten(lang, made)).toBe(made)
  })

  it.each([
    [
      'en',
      'no sentence is torn out of the midst of a story',
      'Dear Ms Abara,\n\nWe do not refund the cleaning fee. It was in the booking.\n\nI looked at the plan of May. You wrote to us about the kettle on Saturday. Nobody read it before Monday. The boiler is new now.\n\nBest,\nIvo',
      'I looked at the plan of May. You wrote to us about the kettle on Saturday. Nobody read it before Monday.'
    ],
    [
      'tr',
      'a guess at a fact stays a guess',
      'Sayın Ece Hanım,\n\nSiz formu hiç göndermediniz. Şube öğlen kapalı, pazar belki açık olur.\n\nİyi günler,\nUmut',
      'pazar belki açık olur'
    ],
    [
      'tr',
      'no day for a wish or an order',
      'Sayın Ece Hanım,\n\nAdresi hiç yazmamışsınız. Hafta içi bir ara yazın. Umarım en kısa sürede sizi terasta yine görürüz.\n\nİyi günler,\nUmut',
      'Hafta içi bir ara yazın.'
    ],
    [
      'tr',
      'a quotation keeps who said it',
      'Sayın Ece Hanım,\n\nBizden “yavaşlar” diye söz eden birini öne almamızı beklemeyin. Masa cuma günü hazır olacak.\n\nİyi günler,\nUmut',
      /“yavaşlar” diye söz eden|^(?![\s\S]*yavaşlar)/
    ]
  ] as const)('%s: %s', (lang, _, before, kept) => {
    if (typeof kept === 'string') expect(rewritten(lang, before)).toContain(kept)
    else expect(rewritten(lang, before)).toMatch(kept)
  })

  it('words that their writer hides are not said back', () => {
    const before =
      '> you sl*ppy f***s, three weeks for one key\n\nHello Mr Roux,\n\nThat sort of language gets you nowhere here. The key is ready at the desk until five. Please bring your card.\n\nBest,\nIvo'
    const made = rewritten('en', before)
    expect(made.split('\n').slice(1).join('\n')).not.toContain('*')
    expect(made).toContain('If the insults go on')
  })

  it('who is sorry for a broken promise is not the one to ask', () => {
    const before =
      'Gentile signora Riva,\n\nin giugno Le avevamo scritto che avrebbe avuto le chiavi entro il 3 luglio e non sono arrivate. Il fabbro ha confermato ieri la spedizione. Ci scusiamo se questo Le ha creato problemi.\n\nUn saluto,\nIvo'
    expect(rewritten('it', before)).not.toContain('Che cosa è successo')
  })
})
