import { describe, expect, it } from 'vitest'
import { ADJECTIVES } from '../../../src/language/en/adjectives.js'
import { ADVERBS, LY_ADVERBS, NOT_ADVERBS_IN_LY } from '../../../src/language/en/adverbs.js'
import { CLOSED_CLASSES } from '../../../src/language/en/closed-classes.js'
import { englishLexicon } from '../../../src/language/en/lexicon.js'
import { NOUNS } from '../../../src/language/en/nouns.js'
import { VERBS } from '../../../src/language/en/verbs.js'

const lexicon = englishLexicon()

const CLASSES =
  'pron det poss prep conj sub be have do modal neg adv verb verb3 past pp ing adj noun num wh time intens'

describe('englishLexicon', () => {
  it('knows exactly the classes of the pattern language', () => {
    expect(new Set([...lexicon.values()].flat())).toEqual(new Set(CLASSES.split(' ')))
  })

  it.each([
    ['you', 'pron'],
    ['your', 'poss'],
    ['the', 'det'],
    ['because', 'sub'],
    ['and', 'conj'],
    ['were', 'be'],
    ['had', 'have past pp'],
    ['did', 'do past'],
    ['may', 'modal time'],
    ['never', 'neg adv'],
    ['why', 'wh'],
    ['monday', 'time'],
    ["o'clock", 'time'],
    ['twelve', 'num'],
    ['extremely', 'intens adv'],
    ['just', 'adv'],
    ['happily', 'adv'],
    ['attached', 'past pp'],
    ['attaches', 'verb3'],
    ['forgotten', 'pp'],
    ['apologise', 'verb'],
    ['apologizing', 'ing'],
    ['invoice', 'verb noun'],
    ['replies', 'verb3 noun'],
    ['rude', 'adj'],
    ['happier', 'adj'],
    ['plumber', 'noun'],
    ['children', 'noun']
  ])('%s is %s', (word, classes) => {
    expect(lexicon.get(word)).toEqual(expect.arrayContaining(classes.split(' ')))
  })

  it.each([
    ['family', 'adv'],
    ['friendly', 'adv'],
    ['lovely', 'adv'],
    ['reply', 'adv'],
    ['number', 'adj'],
    ['your', 'pron'],
    ['went', 'pp'],
    ['gone', 'past'],
    ['attach', 'noun']
  ])('%s is no %s', (word, name) => {
    expect(lexicon.get(word) ?? []).not.toContain(name)
  })

  it('has no word twice in one class', () => {
    for (const [word, classes] of lexicon) expect([word, classes]).toEqual([word, [...new Set(classes)]])
  })

  it('gives a fresh map on each call', () => {
    englishLexicon().clear()
    expect(englishLexicon().size).toBe(lexicon.size)
  })
})

describe('word lists', () => {
  const lists: [string, readonly string[]][] = [
    ['verbs', VERBS],
    ['nouns', NOUNS],
    ['adjectives', ADJECTIVES],
    ['adverbs', ADVERBS],
    ['adverbs in -ly', LY_ADVERBS],
    ['no adverbs', NOT_ADVERBS_IN_LY],
    ...Object.entries(CLOSED_CLASSES)
  ]

  it.each(lists)('%s: lower case, no word twice', (_name, list) => {
    expect(list.filter((word, at) => list.indexOf(word) !== at)).toEqual([])
    expect(list.filter((word) => !/^[a-z][a-z']*$/.test(word))).toEqual([])
  })

  it('keeps adverbs and non-adverbs in -ly apart', () => {
    expect(NOT_ADVERBS_IN_LY.filter((word) => LY_ADVERBS.includes(word) || !/ly$/.test(word))).toEqual([])
  })
})
