import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lowerOf, skeletonOf } from '../../src/language/fold.js'
import { hashWord } from '../../src/language/hash.js'
import { buildVocabulary, openVocabulary, SPLITS, type WordEntry } from '../../src/language/vocabulary.js'

function opened(words: Readonly<Record<string, WordEntry>>) {
  const vocabulary = openVocabulary(buildVocabulary(new Map(Object.entries(words)), false))
  return (word: string, plain = false) => {
    const found = vocabulary.find(hashWord(skeletonOf(word)), hashWord(lowerOf(word, false)), plain)
    if (found < 0) return undefined
    return { id: vocabulary.id(found), classes: vocabulary.classes(found), flags: vocabulary.flags(found) }
  }
}

const entry = (id: number, classes = 0, flags = 0): WordEntry => ({ id, classes, flags })

describe('a vocabulary', () => {
  it('gives back what is known of each word, and nothing of others', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdeèéıçş'), minLength: 1, maxLength: 5 })
    const word = fc.record({
      id: fc.integer({ min: 0, max: 0xfffe }),
      classes: fc.integer({ min: 0, max: 0x7fffffff }),
      flags: fc.constantFrom(0, SPLITS)
    })
    fc.assert(
      fc.property(fc.dictionary(letters, word, { maxKeys: 300 }), fc.array(letters), (words, others) => {
        const find = opened(words)
        for (const [name, known] of Object.entries(words)) expect(find(name)).toEqual(known)
        for (const other of others) expect(find(other)).toEqual(words[other])
      })
    )
  })

  it('takes a word without diacritics for the first that has them, where the draft has none', () => {
    const find = opened({ però: entry(1), perô: entry(2), pero: entry(3), così: entry(4) })
    expect(find('cosi', true)).toEqual(entry(4))
    expect(find('cosi')).toBeUndefined()
    expect(find('pero', true)).toEqual(entry(3))
    expect(opened({ però: entry(1), perô: entry(2) })('pero', true)).toEqual(entry(1))
  })

  it('tells many words of one skeleton apart', () => {
    const signs = [...'eèéêë']
    const names = signs.flatMap((a) =>
      signs.flatMap((b) => signs.flatMap((c) => signs.map((d) => `t${a}l${b}${c}r${d}`)))
    )
    const find = opened(Object.fromEntries(names.map((name, id) => [name, entry(id)])))
    expect(names.map((name) => find(name)?.id)).toEqual(names.map((_, id) => id))
  })

  it('refuses ids that do not fit', () => {
    expect(() => opened({ word: entry(0xffff) })).toThrow(RangeError)
  })
})
