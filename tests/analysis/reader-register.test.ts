import { describe, expect, it } from 'vitest'
import { registerIn, turned, voiceIn } from '../../src/analysis/reader-register.js'
import type { LanguageCode } from '../../src/core/draft.js'
import { builtinRuleset } from '../helpers/rules.js'

const said = (lang: LanguageCode, draft: string, suggestion: string) => {
  const { reader, writer } = builtinRuleset(lang)!.texts().rewrite!
  return turned(suggestion, { register: registerIn(draft, reader), voice: voiceIn(draft, writer) })
}

describe('suggestions in the register of the draft', () => {
  it.each<[LanguageCode, string, string, string]>([
    [
      'it',
      'Ciao Ada, ti scrivo per i posti.',
      'Mi ha chiesto ⟨richiesta⟩: Le scrivo domani.',
      'Mi hai chiesto ⟨richiesta⟩: ti scrivo domani.'
    ],
    [
      'it',
      'Ciao Ada, ti scrivo per i posti.',
      'Se Le serve più tempo, mi scriva: posso aiutarLa.',
      'Se ti serve più tempo, scrivimi: posso aiutarti.'
    ],
    ['it', 'Le regole non cambiano, ma puoi provare.', 'Può ⟨azione⟩?', 'Puoi ⟨azione⟩?'],
    [
      'it',
      'Avete ordinato ieri.',
      'La richiama ⟨nome⟩ con la Sua pratica.',
      'Vi richiama ⟨nome⟩ con la vostra pratica.'
    ],
    ['it', 'Gentile signora, La ringrazio.', 'Può ⟨azione⟩?', 'Può ⟨azione⟩?'],
    ['it', 'Ciao Ada, ti scrivo.', 'La guida è qui: ⟨link⟩.', 'La guida è qui: ⟨link⟩.'],
    [
      'tr',
      'Selam, sana yazıyorum.',
      'Talebinizi ilettim, size ⟨tarih⟩ günü yazacak. Gönderir misiniz?',
      'Talebini ilettim, sana ⟨tarih⟩ günü yazacak. Gönderir misin?'
    ],
    ['tr', 'Selam, bunu sen söylemiştin.', 'Yalnız sizin dosyanız.', 'Yalnız senin dosyan.'],
    ['tr', 'Sayın Arda Bey, size yazıyorum.', 'Gönderir misiniz?', 'Gönderir misiniz?'],
    [
      'tr',
      'Sayın Arda Bey, kaydı açamıyoruz.',
      'Bu nedenle yanıtım hayır, ⟨adım⟩ sunabilirim.',
      'Bu nedenle yanıtımız hayır, ⟨adım⟩ sunabiliriz.'
    ],
    ['tr', 'Sayın Arda Bey, kaydı açamıyorum.', '⟨seçenek⟩ sunabilirim.', '⟨seçenek⟩ sunabilirim.'],
    ['tr', 'Biz geldik ama ben yazıyorum.', 'Özür dilerim.', 'Özür dilerim.']
  ])('%s: %s', (lang, draft, suggestion, expected) => {
    expect(said(lang, draft, suggestion)).toBe(expected)
  })
})
