import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../src/zones/layout.js'
import { sentencesOf, textsOf, tokensOf } from '../helpers/tokenize.js'

function sentences(text: string): string[] {
  return sentencesOf(tokensOf(text))
}

describe('ends of sentences', () => {
  it.each<[string, string[]]>([
    ['We see. Thanks! Really? Yes.', ['We see.', 'Thanks!', 'Really?', 'Yes.']],
    ['What?! No.', ['What?!', 'No.']],
    ['Dr. Ames called.', ['Dr. Ames called.']],
    ['Ask J. Ames today.', ['Ask J. Ames today.']],
    ['So do I. We agree.', ['So do I.', 'We agree.']],
    [
      'Use a tool, e.g. Brush or i.e. the other. Done.',
      ['Use a tool, e.g. Brush or i.e. the other.', 'Done.']
    ],
    ['We close at 5 p.m. today.', ['We close at 5 p.m. today.']],
    ['We close at 5 p.m. Please call.', ['We close at 5 p.m.', 'Please call.']],
    ['Tables, chairs, etc. The rest stays.', ['Tables, chairs, etc.', 'The rest stays.']],
    ['Call on Mon. 5 May.', ['Call on Mon. 5 May.']],
    ['Your order No. 5 shipped.', ['Your order No. 5 shipped.']],
    ['Order no. #5 shipped.', ['Order no. #5 shipped.']],
    ['The answer is no. 5 of you asked.', ['The answer is no. 5 of you asked.']],
    ['The answer is no. We regret it.', ['The answer is no.', 'We regret it.']],
    ['It weighs 2.5 kg. Fine.', ['It weighs 2.5 kg.', 'Fine.']],
    ['We waited for two. then left', ['We waited for two.', 'then left']],
    ['Go to the 2. floor.', ['Go to the 2. floor.']],
    ['In 2024. we moved', ['In 2024.', 'we moved']],
    ['Well... we will see. Ok… Next', ['Well... we will see.', 'Ok…', 'Next']],
    ['He wrote “it broke.” We know.', ['He wrote “it broke.”', 'We know.']],
    ['“Is it done?” you asked.', ['“Is it done?” you asked.']],
    ['It broke (twice.) We know.', ['It broke (twice.)', 'We know.']],
    ['It is in readme.txt today.', ['It is in readme.txt today.']],
    ['No end here', ['No end here']],
    ['', []]
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('leaves no word “no” in “No. 5”', () => {
    const tokens = tokensOf('No. 5 is here. No. We agree.')
    expect(textsOf(tokens)[0]).toBe('No')
    expect(tokens.skeleton[0]).toBe(0)
    const again = textsOf(tokens).lastIndexOf('No')
    expect(tokens.skeleton[again]).not.toBe(0)
  })

  it('takes a placeholder for the number', () => {
    const text = 'Your order No. {{id}} left.'
    const tokens = tokensOf(text, layoutOf(text))
    expect(sentencesOf(tokens)).toEqual(['Your order No. {{id}} left.'])
    expect(tokens.skeleton[2]).toBe(0)
  })

  it('hides the stops of addresses', () => {
    const text = 'See https://shop.example/a. Then write to help@shop.example. Thanks.'
    expect(sentencesOf(tokensOf(text, layoutOf(text)))).toEqual([
      'See https://shop.example/a.',
      'Then write to help@shop.example.',
      'Thanks.'
    ])
  })
})

describe('lines', () => {
  it.each<[string, string, string[]]>([
    ['a blank line ends', 'one thing\n\nother thing', ['one thing', 'other thing']],
    ['a blank line with spaces', 'one\n \t\r\ntwo', ['one', 'two']],
    ['a short line before a capital ends', 'Short line\nNext line', ['Short line', 'Next line']],
    ['a short line before a small letter goes on', 'short line\nnext line', ['short line\nnext line']],
    [
      'a wrapped line goes on',
      'This line is long enough to have been wrapped by Paul and\nMary did not notice.',
      ['This line is long enough to have been wrapped by Paul and\nMary did not notice.']
    ],
    ['chat without stops', 'hi\nwe look into it\nthanks', ['hi\nwe look into it\nthanks']],
    [
      'list items',
      'Please:\n- send the form\n- call us\n* or write',
      ['Please:', 'send the form', 'call us', 'or write']
    ],
    ['numbered items', '1. open it\n2) close it', ['open it', 'close it']],
    ['bullets', '•open\n• close', ['open', 'close']],
    ['CRLF', 'Short\r\nNext\r\n', ['Short', 'Next']]
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('tells list items and paragraphs', () => {
    const tokens = tokensOf('Do this:\n- send it\n\nThanks. Bye.')
    const { sentences: found } = tokens
    expect(sentencesOf(tokens)).toEqual(['Do this:', 'send it', 'Thanks.', 'Bye.'])
    expect(Array.from(found.list.subarray(0, 4))).toEqual([0, 1, 0, 0])
    expect(Array.from(found.paragraph.subarray(0, 4))).toEqual([1, 0, 1, 0])
  })
})
