import { describe, expect, it } from 'vitest'
import { lowerOf, skeletonOf } from '../../../src/language/fold.js'
import { inflectTurkish } from '../../../src/language/tr/inflect.js'
import { turkish } from '../../../src/language/tr/turkish.js'

describe('turkish.split', () => {
  it.each([
    ["mayıs'a", ['mayıs', "'a"]],
    ["izmir'den", ['izmir', "'den"]],
    ["17'ye", ['17', "'ye"]]
  ])('cuts %s at its apostrophe', (word, parts) => {
    expect(turkish.split(word)?.map(([form]) => form)).toEqual(parts)
  })

  it('gives lengths that add up to the word', () => {
    expect(turkish.split("ankara'daki")?.reduce((sum, [, length]) => sum + length, 0)).toBe(11)
  })

  it('leaves words without apostrophe alone', () => {
    expect(turkish.split('mayıs')).toBeUndefined()
    expect(turkish.split("mayıs'")).toBeUndefined()
  })
})

describe('casing', () => {
  it.each([
    ['İADE', 'iade'],
    ['IŞIK', 'ışık'],
    ['Iğdır', 'ığdır'],
    ['İstanbul', 'istanbul']
  ])('lowers %s to %s', (word, expected) => {
    expect(lowerOf(word, true)).toBe(expected)
  })

  it.each([
    ['IŞIK', 'isik'],
    ['ışık', 'isik'],
    ['Gönderdiğiniz', 'gonderdiginiz']
  ])('gives %s the skeleton %s', (word, expected) => {
    expect(skeletonOf(word)).toBe(expected)
  })
})

describe('inflectTurkish', () => {
  it.each([
    ['gönder', '2', ['göndermediniz', 'göndermişsiniz', 'gönderiyorsunuz', 'gönderin', 'gönderdin']],
    ['et', '1', ['ediyoruz', 'ettik', 'ederim', 'edeceğim', 'etmem', 'etmeyiz']],
    ['bekle', '2', ['bekliyorsunuz', 'bekleyin', 'beklersiniz', 'beklemezsiniz']],
    ['oku', 'nom', ['okumanız', 'okumanızı', 'okumak', 'okumasına']],
    ['yap', 'conv', ['yaparak', 'yapıp', 'yapmadan', 'yapınca']],
    ['iade', 'noun', ['iadeyi', 'iadenizi', 'iadesinden', 'iadeler', 'iademiz']],
    ['kitap', 'noun', ['kitabı', 'kitabınız', 'kitaplar', 'kitapta', 'kitabımdan']],
    ['rahatsızlık', 'noun', ['rahatsızlığı', 'rahatsızlığınızdan', 'rahatsızlıktan']]
  ])('%s~%s holds the forms in harmony', (word, form, expected) => {
    expect(inflectTurkish(word, [form])).toEqual(expect.arrayContaining(expected))
  })

  it('takes unlisted words for nouns', () => {
    expect(inflectTurkish('kargo', [])).toContain('kargonuz')
  })

  it('throws on an unknown group of forms', () => {
    expect(() => inflectTurkish('yap', ['past'])).toThrow(RangeError)
  })
})
