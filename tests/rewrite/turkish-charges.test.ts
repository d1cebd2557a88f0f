import { describe, expect, it } from 'vitest'
import { createAnalysisStore } from '../../src/retext/analysis-store.js'
import { createTextLinter } from '../../src/retext/lint-text.js'
import { builtinRuleset } from '../helpers/rules.js'

const linter = createTextLinter(createAnalysisStore(builtinRuleset), () => true)
const rewrite = (text: string) => linter.rewrite(text, { lang: 'tr', profile: 'reply' }).text
const letter = (body: string) => `Merhaba Ayşe Hanım,\n\n${body} Yarın sizi arayacağım.\n\nSaygılar,\nElif\n`

/** What is left of the body of a letter, in front of its promise. */
function said(body: string): string {
  const text = rewrite(letter(body))
  return /^Merhaba Ayşe Hanım,\n\n([\s\S]*) Yarın sizi arayacağım\./.exec(text)?.[1] ?? text
}

describe('what a Turkish charge comes to', () => {
  it.each([
    // what should have come, with its accusative
    ['Ödeme dekontunu eklemeyi unuttunuz.', 'Ödeme dekontunu henüz almadım.'],
    ['Dekontu göndermeyi unuttuğunuz için kayıt açılmadı.', 'Dekontu almadığım için kayıt açılmadı.'],
    ['İki mesajımıza cevap vermediniz.', 'İki mesajımıza henüz yanıt alamadım.'],
    // anything else in the passive, its object as subject
    ['Kapıyı kilitlemediğiniz için bisiklet çalındı.', 'Kapı kilitlenmediği için bisiklet çalındı.'],
    [
      'Ancak siz de adresi eksik yazmışsınız, kurye kapıyı bulamamış.',
      'Ancak adres eksik yazılmış, kurye kapıyı bulamamış.'
    ],
    ['Yanlış beden seçmişsiniz.', 'Yanlış beden seçilmiş.'],
    // nobody at home
    ['Evde olmadığınız için usta boşuna geldi.', 'Evde kimse olmadığı için usta boşuna geldi.']
  ])('%s', (charge, fact) => {
    expect(said(charge)).toBe(fact)
  })

  it('makes no fact of what was not read', () => {
    expect(said('Kılavuzu okumadınız.')).not.toMatch(/okunmadı/)
  })
})

describe('what a Turkish rewrite keeps', () => {
  it('says a promise in its own words, then what is missing', () => {
    const text = rewrite(
      'Kemal Bey merhaba,\n\nÇizimleri cuma gününe kadar göndereceğinizi söylemiştiniz ama sözünüzü tutmadınız. Bugün pazartesi ve çizimleri hâlâ göndermediniz.\n\nDeniz\n'
    )
    expect(text).toContain('nladığım kadarıyla çizimleri cuma gününe kadar gönderecektiniz.')
    expect(text).not.toMatch(/⟨|göndermediniz|tutmadınız/)
  })

  it('keeps a stock apology without its condition, where it stands', () => {
    const text = rewrite(
      'Sayın Derya Hanım,\n\nEğer üzüldüyseniz özür dileriz. 9 Mayıs akşamı paketiniz iki saat geç gelmiş ve kutusu ezilmiş. Yeni kutuyu yarın kuryeyle gönderiyoruz.\n\nOnur\n'
    )
    expect(text).toContain('Özür dileriz. 9 Mayıs akşamı')
  })

  it('refuses nothing that nobody asked for', () => {
    const body =
      'Kaydınızı dinledim, klimanız 3 Temmuz’dan beri çalışmıyor. Bu gecikme bizden kaynaklandı, özür dilerim. Usta cuma 10.00’da sizde olacak. Arkadaşıma edilen küfürleri kabul edemem.'
    expect(rewrite(`Merhaba Oya Hanım,\n\n${body}\n\nGül\n`)).not.toContain('hayır')
  })

  it('puts no two days into one sentence', () => {
    const text = rewrite(
      'Sayın Derya Hanım,\n\nPaketiniz ezilmiş, özür dileriz. En kısa sürede tarafınıza dönüş sağlanacaktır.\n\nOnur\n'
    )
    expect(text).toContain('Size ⟨tarih⟩ tarihine kadar yazacağız.')
    expect(text.match(/⟨tarih⟩/g)).toHaveLength(1)
  })
})
