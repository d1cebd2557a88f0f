import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINTED_ZONES, type MaskKind } from '../../src/core/zone.js'
import { CLASS, type ClassName } from '../../src/language/classes.js'
import { hashWord } from '../../src/language/hash.js'
import { layoutOf } from '../../src/zones/layout.js'
import { textsOf, tokensIn, tokensOf } from '../helpers/tokenize.js'

function cut(text: string): string {
  return textsOf(tokensOf(text)).join(' | ')
}

describe('words and signs', () => {
  it.each([
    ['Thanks for waiting.', 'Thanks | for | waiting | .'],
    ['e-mail re-sent', 'e | mail | re | sent'],
    ['pre- and post-sale', 'pre | and | post | sale'],
    ['up‑to‑date', 'up | to | date'],
    ['yes - no', 'yes | - | no'],
    ['yes – no', 'yes | – | no'],
    ['yes — no', 'yes | — | no'],
    ['yes—no', 'yes | — | no'],
    ['yes--no', 'yes | -- | no'],
    ['Mon–Fri', 'Mon | Fri'],
    ['and/or', 'and | / | or'],
    ['R&D', 'R | & | D'],
    ['(see “below”)', '( | see | “ | below | ” | )'],
    ['what?! no!! ok???', 'what | ?! | no | !! | ok | ???'],
    ['well... er…', 'well | ... | er | …'],
    ['thanks 😀🙏🏽 ok', 'thanks | 😀🙏🏽 | ok'],
    ['ok ❤️', 'ok | ❤️'],
    ['a\u00a0b\u202fc', 'a | b | c'],
    ['\ufeffHello', 'Hello'],
    ['one\r\ntwo\rthree', 'one | two | three'],
    ['co\u00adoperate', 'co\u00adoperate'],
    ['_very_ late', 'very | late'],
    ['cafe\u0301 open', 'cafe\u0301 | open'],
    ['• first · second', 'first | second'],
    ['C3PO', 'C3PO'],
    ['“We’re”', '“ | We | ’re | ”'],
    ["'quoted'", 'quoted'],
    ["customers' items", 'customers | items'],
    ["o'clock", "o'clock"],
    ["rock'n'roll", "rock'n'roll"],
    ['', '']
  ])('%j', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })
})

describe('contractions', () => {
  it.each([
    ["didn't", "did | n't"],
    ['didn’t', 'did | n’t'],
    ['didnt', 'did | nt'],
    ["DIDN'T", "DID | N'T"],
    ["can't", "ca | n't"],
    ['cant', 'ca | nt'],
    ['cannot', 'can | not'],
    ["won't", "wo | n't"],
    ["we're", "we | 're"],
    ['we`re', 'we | `re'],
    ['we´re', 'we | ´re'],
    ['weʼre', 'we | ʼre'],
    ["I'll", "I | 'll"],
    ["I'd've", "I | 'd | 've"],
    ["let's", "let | 's"],
    ["the shop's", "the | shop | 's"],
    ["shouldn't've", "should | n't | 've"],
    ['gonna', 'gon | na']
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  it.each([
    ["didn't", ['did', 'not']],
    ['can’t', ['can', 'not']],
    ["won't", ['will', 'not']],
    ["we'll", ['we', 'will']],
    ["I've", ['i', 'have']],
    ["it's", ['it', "'s"]],
    ["they'd", ['they', "'d"]]
  ])('%s stands for %j', (text, forms) => {
    const tokens = tokensOf(text)
    expect(Array.from(tokens.exact.subarray(0, tokens.count))).toEqual(forms.map(hashWord))
  })

  it.each(["x'constructor", "constructorn't", "toString's", "__proto__'s", "a'valueof"])(
    'survives %s',
    (text) => {
      expect(() => tokensOf(text)).not.toThrow()
    }
  )
})

describe('numbers', () => {
  it.each([
    ['12.50 EUR', '12.50 | EUR'],
    ['£12 $5.00 €3,50', '£12 | $5.00 | €3,50'],
    ['50% off', '50% | off'],
    ['20€ 5°', '20€ | 5°'],
    ['24h 10:30pm 3rd', '24h | 10:30pm | 3rd'],
    ['24/7', '24/7'],
    ['2024-01-05', '2024-01-05'],
    ['24-hour', '24 | hour'],
    ['#1042', '#1042'],
    ['+39 055', '+39 | 055'],
    ['It is 2.5.', 'It | is | 2.5 | .'],
    ['# not', 'not']
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })
})

describe('classes', () => {
  it.each<[string, number, ClassName[], ClassName[]]>([
    ['we never reply', 1, ['neg', 'known'], ['caps', 'verb']],
    ['please STOP now', 1, ['caps', 'capital', 'verb'], ['name']],
    ['the ZXQ now', 1, ['capital'], ['caps']],
    ['ask Brontovia now', 1, ['name', 'capital'], ['known']],
    ['Brontovia is nice', 0, ['capital'], ['name']],
    ['“Brontovia is nice”', 1, ['capital'], ['name']],
    ['a reglorped box', 1, ['past', 'pp', 'adj'], ['known']],
    ['we are reglorping', 2, ['ing'], ['known']],
    ['very reglorply', 1, ['adv'], ['known']],
    ['ok!!', 1, ['sign', 'bangs'], ['emoji']],
    ['ok!', 1, ['sign'], ['bangs']],
    ['ok ?', 1, ['sign'], ['bangs']],
    ['ok ?!', 1, ['sign', 'bangs'], []],
    ['ok 🙂', 1, ['sign', 'emoji'], ['bangs']],
    ['for 3 days', 1, ['num'], ['noun']],
    ["at 5 o'clock", 2, ['time', 'known'], []]
  ])('%s, token %i', (text, index, has, lacks) => {
    const classes = tokensOf(text).classes[index]!
    expect(has.filter((name) => !(classes & CLASS[name]))).toEqual([])
    expect(lacks.filter((name) => classes & CLASS[name])).toEqual([])
  })
})

describe('masks', () => {
  const withMask = (kind: MaskKind) =>
    tokensOf('see HERE, thanks', {
      zones: [{ zone: 'body', start: 0, end: 16 }],
      masks: [{ kind, start: 4, end: 8 }]
    })

  it.each<[MaskKind, string[]]>([
    ['value', ['see', 'HERE', ',', 'thanks']],
    ['url', ['see', 'HERE', ',', 'thanks']],
    ['email', ['see', 'HERE', ',', 'thanks']],
    ['code', ['see', 'HERE', ',', 'thanks']],
    ['control', ['see', ',', 'thanks']],
    ['markup', ['see', ',', 'thanks']]
  ])('%s', (kind, expected) => {
    const tokens = withMask(kind)
    expect(textsOf(tokens)).toEqual(expected)
    if (expected.length === 4) {
      expect(tokens.word[1]).toBe(0)
      expect(tokens.skeleton[1]).toBe(0)
      expect((tokens.classes[1]! & CLASS.value) !== 0).toBe(kind === 'value')
      expect(tokens.classes[1]! & CLASS.noun).not.toBe(0)
    }
  })

  it('reads no word across the border of a mask', () => {
    const text = 'pre{{x}}fix'
    const tokens = tokensOf(text, {
      zones: [{ zone: 'body', start: 0, end: 11 }],
      masks: [{ kind: 'value', start: 3, end: 8 }]
    })
    expect(textsOf(tokens)).toEqual(['pre', '{{x}}', 'fix'])
  })

  it('keeps a value before a full stop in its sentence', () => {
    const text = 'It is {{x}}.{{y}} more'
    const masks = [6, 12].map((start) => ({ kind: 'value' as const, start, end: start + 5 }))
    const tokens = tokensOf(text, { zones: [{ zone: 'body', start: 0, end: text.length }], masks })
    expect(tokens.sentences.count).toBe(1)
  })

  it('reads linted zones only', () => {
    const text = 'one\ntwo\nthree\n'
    const tokens = tokensOf(text, {
      zones: [
        { zone: 'greeting', start: 0, end: 4 },
        { zone: 'quote', start: 4, end: 8 },
        { zone: 'body', start: 8, end: 14 }
      ],
      masks: []
    })
    expect(textsOf(tokens)).toEqual(['one', 'three'])
    expect(tokens.sentences.zone.slice(0, 2)).toEqual(['greeting', 'body'])
  })
})

describe('diacritics', () => {
  it('hashes a decomposed letter like the composed one', () => {
    const composed = tokensIn({ code: 'it' }, 'perché però')
    const exact = Array.from(composed.exact.subarray(0, 2))
    const skeleton = Array.from(composed.skeleton.subarray(0, 2))
    const decomposed = tokensIn({ code: 'it' }, 'perche\u0301 pero\u0300')
    expect(Array.from(decomposed.exact.subarray(0, 2))).toEqual(exact)
    expect(Array.from(decomposed.skeleton.subarray(0, 2))).toEqual(skeleton)
    expect(decomposed.plain).toBe(false)
  })

  it('knows the two Turkish letters i', () => {
    const upper = tokensIn({ code: 'tr', dotless: true }, 'IŞIK İADE')
    const exact = Array.from(upper.exact.subarray(0, 2))
    const lower = tokensIn({ code: 'tr', dotless: true }, 'ışık iade')
    expect(Array.from(lower.exact.subarray(0, 2))).toEqual(exact)
  })

  it('takes a draft without any for plain', () => {
    expect(tokensIn({ code: 'it' }, 'perche no').plain).toBe(true)
    expect(tokensIn({ code: 'it' }, 'perché no').plain).toBe(false)
  })
})

describe('properties', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'no',
          'No.',
          "don't",
          '5',
          '2.',
          '"',
          '”',
          '\n',
          '\n\n',
          '\r\n',
          ' ',
          '- ',
          '{{a}}',
          'e.g.',
          '!!',
          '...',
          '🙂',
          '\u0301',
          'https://a.example',
          '> ',
          '`'
        ),
        { maxLength: 60 }
      )
      .map((parts) => parts.join(''))
  )

  it('gives tokens in order, apart, not empty and inside linted zones; sentences tile them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const layout = layoutOf(text)
        const tokens = tokensOf(text, layout)
        const linted = layout.zones.filter(({ zone }) => LINTED_ZONES.includes(zone))
        let at = 0
        for (let i = 0; i < tokens.count; i++) {
          const [start, end] = [tokens.start[i]!, tokens.end[i]!]
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(linted.some((zone) => zone.start <= start && end <= zone.end)).toBe(true)
          at = end
        }
        const { sentences } = tokens
        let token = 0
        for (let i = 0; i < sentences.count; i++) {
          expect(sentences.first[i]).toBe(token)
          expect(sentences.last[i]).toBeGreaterThan(token)
          token = sentences.last[i]!
        }
        expect(token).toBe(tokens.count)
      }),
      { numRuns: 400 }
    )
  })

  it('forgets the draft before', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const alone = textsOf(tokensOf(second))
        tokensOf(first)
        expect(textsOf(tokensOf(second))).toEqual(alone)
      }),
      { numRuns: 50 }
    )
  })

  it('cuts sentences without an end', () => {
    const { sentences } = tokensOf('word '.repeat(5000))
    expect(sentences.count).toBe(13)
    expect(Math.max(...Array.from({ length: 13 }, (_, i) => sentences.last[i]! - sentences.first[i]!))).toBe(
      400
    )
  })
})
