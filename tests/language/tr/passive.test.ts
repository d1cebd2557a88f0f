import { expect, it } from 'vitest'
import { bareNoun } from '../../../src/language/tr/bare-noun.js'
import { passiveForm, promisedForm, readerVerb } from '../../../src/language/tr/passive.js'

it.each([
  ['göndermediniz', 'gönderilmedi'],
  ['göndermedin', 'gönderilmedi'],
  ['doldurmamışsınız', 'doldurulmamış'],
  ['çıkarmışsınız', 'çıkarılmış'],
  ['yazdınız', 'yazıldı'],
  ['aldınız', 'alındı'],
  ['okumadınız', 'okunmadı'],
  ['ödemiyorsunuz', 'ödenmiyor'],
  ['bekliyorsunuz', 'bekleniyor'],
  ['etmediniz', 'edilmedi'],
  ['ettiniz', 'edildi'],
  ['kapatmadığınız', 'kapatılmadığı'],
  ['kapattığınız', 'kapatıldığı'],
  ['imzalamamanız', 'imzalanmaması'],
  ['yollamıştınız', 'yollanmıştı']
])('%s → %s', (word, passive) => {
  const verb = readerVerb(word)
  expect(verb && passiveForm(verb)).toBe(passive)
})

it.each(['adınız', 'geldik', 'gönderdiler', 'kartınız', 'göndereceğiz', 'gönderemediniz'])(
  '%s is no verb of the reader that can be turned',
  (word) => {
    expect(readerVerb(word)).toBeUndefined()
  }
)

it.each([
  ['göndereceğinizi', true, 'gönderecektiniz'],
  ['arayacağınıza', true, 'arayacaktınız'],
  ['getireceğini', false, 'getirecektin'],
  ['ödeyeceğim', true, 'ödeyecektiniz'],
  ['dönerim', false, 'dönecektin'],
  ['hazırlarız', true, 'hazırlayacaktınız'],
  ['gelmişsiniz', true, undefined]
] as const)('%s was to be %s', (word, plural, promised) => {
  expect(promisedForm(word, plural)).toBe(promised)
})

it.each([
  ['listeyi', 'liste'],
  ['adresi', 'adres'],
  ['adresinizi', 'adresiniz'],
  ['etiketini', 'etiketi'],
  ['parasını', 'parası'],
  ['sonuçlarını', 'sonuçları'],
  ['formları', 'formlar'],
  ['ürünü', 'ürün'],
  ['kitabı', 'kitap'],
  ['evrağı', 'evrak'],
  ['borcu', 'borç'],
  ['kaydı', 'kayıt'],
  ['Senedi', 'Senet'],
  ['Logo’yu', 'Logo'],
  ['sayacı', 'sayaç'],
  ['kodu', 'kod'],
  ['telefonu', 'telefon']
])('%s → %s', (word, bare) => {
  expect(bareNoun(word)).toBe(bare)
})

it.each(['yeniden', 'kutuda', 'form'])('%s has no accusative', (word) => {
  expect(bareNoun(word)).toBeUndefined()
})
