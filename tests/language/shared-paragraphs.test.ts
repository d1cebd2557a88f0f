import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/language/en/english.js'
import { italian } from '../../src/language/it/italian.js'
import type { Language } from '../../src/language/language.js'
import { sharedParagraphs } from '../../src/language/shared-paragraphs.js'
import { createTokenizer } from '../../src/language/tokenizer.js'
import type { Tokens } from '../../src/language/tokens.js'
import { turkish } from '../../src/language/tr/turkish.js'
import { buildVocabulary, openVocabulary } from '../../src/language/vocabulary.js'
import { layoutOf } from '../../src/zones/layout.js'

/** Each looks at what comes before or behind it, or is no prose. */
const PARAGRAPHS = [
  'Hi Tom,',
  'The parcel is late. It left on Monday.',
  'We know the answer: it is No.',
  '5 lamps are here; the sixth is not.',
  'small letters go on',
  'She said “wait...”',
  'and we waited',
  '- one\n- two',
  '1. First\n2. Second',
  'Your code is {{ order.id }} as of',
  '{% if vip %}\n\nThanks for all the years.\n\n{% endif %}',
  '```\ncode stays\n\ncode\n```',
  '> quoted words\n> go here',
  'Short line\nAnother short line\nand a small one',
  'Perché non è arrivato?',
  'Ürün gelmedi mi? Kargoya verdik.',
  'See https://example.com/a?b=c and p.es. this',
  'The end is near!!',
  'Best,\nAnn',
  '-- \nAnn Lee\n+44 20 5555',
  'On Monday Tom wrote:\n> is it done?',
  ''
]
const GAPS = ['\n\n', '\n', '\n\n\n', ' \n \n', '\r\n\r\n', '\n\n  ']

const draft = fc
  .array(fc.tuple(fc.constantFrom(...PARAGRAPHS), fc.constantFrom(...GAPS)), { maxLength: 7 })
  .map((parts) => parts.map(([text, gap], i) => (i === 0 ? text : gap + text)).join(''))
const changed = fc
  .tuple(draft, draft, draft, draft)
  .chain(([head, old, now, tail]) =>
    fc.constantFrom('\n\n', '\n').map((gap) => [[head, old, tail].join(gap), [head, now, tail].join(gap)])
  )

const vocabulary = openVocabulary(buildVocabulary(new Map(), false))

function read(language: Language, texts: readonly string[], markup: 'plain' | 'markdown'): Tokens {
  const tokenize = createTokenizer(language, vocabulary)
  let tokens: Tokens | undefined
  for (const text of texts) tokens = tokenize(text, layoutOf(text, { markup }))
  return tokens!
}

function shown({ count, sentences, ...tokens }: Tokens) {
  const own = (field: Int32Array) => [...field.subarray(0, count)]
  const ofSentences = (field: Int32Array | Uint8Array) => [...field.subarray(0, sentences.count)]
  return {
    text: tokens.text,
    plain: tokens.plain,
    tokens: [tokens.start, tokens.end, tokens.skeleton, tokens.exact, tokens.word].map(own),
    bits: [tokens.classes, tokens.morphology].map(own),
    ends: [sentences.first, sentences.last].map(ofSentences),
    kinds: [sentences.list, sentences.paragraph].map(ofSentences),
    zones: sentences.zone.slice(0, sentences.count)
  }
}

describe('a draft read after another', () => {
  it.each([english, italian, turkish])('gives the tokens that it gives alone: $code', (language) => {
    fc.assert(
      fc.property(changed, fc.constantFrom('plain' as const, 'markdown' as const), (texts, markup) => {
        expect(shown(read(language, texts, markup))).toEqual(shown(read(language, texts.slice(1), markup)))
      }),
      { numRuns: 600 }
    )
  })

  it('says which sentences it shares with the one before', () => {
    const [one, other] = [
      'One. Two.\n\nThree.\n\nFour. Five.',
      'One. Two.\n\nNew words. More.\n\nFour. Five.'
    ]
    const { sameAtStart, sameAtEnd, sentences } = read(english, [one, other], 'plain')
    expect([sameAtStart, sentences.count, sameAtEnd]).toEqual([2, 6, 2])
    const alone = read(english, [other], 'plain')
    expect([alone.sameAtStart, alone.sameAtEnd]).toEqual([0, 0])
  })
})

describe('paragraphs that two texts share', () => {
  const laidOut = (text: string) => ({ text, layout: layoutOf(text) })
  it.each([
    ['a\n\nB\n\nc', 'a\n\nX\n\nc', { head: 1, tail: 4, by: 0 }],
    ['a\n\nB\n\nc', 'a\n\nLonger\n\nc', { head: 1, tail: 9, by: 5 }],
    ['a\r\n\r\nb', 'a\r\n\r\nc', undefined],
    ['some words\r\n\r\nB\r\n\r\nC', 'some words\r\n\r\nB\r\n\r\nD', { head: 16, tail: 20, by: 0 }],
    // a greeting is not worth it
    ['Hi,\n\nOne and only one.', 'Hi,\n\nTwo, and then some.', undefined],
    ['a\n\nb', 'c\n\nb', { head: 0, tail: 1, by: 0 }],
    // the number behind the blank line makes a number sign of the word before it
    ['It is No.\n\nfive', 'It is No.\n\n5 lamps', undefined],
    // a small letter may go on with the sentence
    ['Wait...\n\nSo it is', 'Wait...\n\nso it is', undefined],
    ['a\n\nb', 'a b', undefined]
  ])('%j, %j', (one, other, expected) => {
    expect(sharedParagraphs(laidOut(one), laidOut(other))).toEqual(expected)
  })

  it('shares nothing where a placeholder reaches over the blank line', () => {
    const slot = { kind: 'control', start: 2, end: 9 } as const
    const layout = (masks: readonly (typeof slot)[], end: number) => ({
      zones: [{ zone: 'body' as const, start: 0, end }],
      masks
    })
    const one = { text: 'a {{\n\n}} b', layout: layout([slot], 10) }
    const other = { text: 'a {{\n\n}} c', layout: layout([slot], 10) }
    expect(sharedParagraphs(one, other)).toBeUndefined()
  })
})
