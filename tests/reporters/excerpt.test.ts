import { describe, expect, test } from 'vitest'
import { createLineIndex } from '../../src/core/line-index.js'
import { excerpt } from '../../src/reporters/excerpt.js'

function show(source: string, words: string, room = 40): string[] {
  const start = source.indexOf(words)
  const span = { start, end: start + words.length }
  return excerpt(source, createLineIndex(source), span, room, '^').flatMap(({ text, marks }) => [text, marks])
}

describe('excerpt', () => {
  test.each<[string, string, string, string[]]>([
    ['plain', 'You forgot it.', 'forgot', ['You forgot it.', '    ^^^^^^']],
    ['after a tab', 'a\tforgot\tit', 'forgot', ['a   forgot  it', '    ^^^^^^']],
    ['over a tab', 'a\tforgot\tit', 'forgot\tit', ['a   forgot  it', '    ^^^^^^^^^^']],
    ['after wide characters', '你好 forgot', 'forgot', ['你好 forgot', '     ^^^^^^']],
    ['on wide characters', 'ok 你好 ok', '你好', ['ok 你好 ok', '   ^^^^']],
    ['after combining marks', 'perche\u0301 no', 'no', ['perche\u0301 no', '       ^^']],
    ['on half a combined character', 'perche\u0301 no', '\u0301', ['perche\u0301 no', '     ^']],
    ['after an emoji sequence', '👩‍💻👍🏽🇹🇷 no', 'no', ['👩‍💻👍🏽🇹🇷 no', '       ^^']],
    ['after a keycap', '1️⃣ no', 'no', ['1️⃣ no', '   ^^']],
    ['after a zero-width space', 'a\u200bb no', 'no', ['a\\u200bb no', '         ^^']],
    ['after a control character', 'a\x1bb no', 'no', ['a\\x1bb no', '       ^^']],
    ['after a byte order mark', '\uFEFFno way', 'no', ['no way', '^^']],
    ['on a byte order mark', '\uFEFFno way', '\uFEFFno', ['no way', '^^']],
    ['of an empty span', 'ab', '', ['ab', '^']],
    ['in CR LF lines', 'a\r\nno way\r\nb', 'no', ['no way', '^^']],
    ['over a CR LF', 'I am\r\n  sorry\r\nb', 'am\r\n  sorry', ['I am', '  ^^', '  sorry', '  ^^^^^']],
    ['over a blank line', 'am\n\nsorry', 'am\n\nsorry', ['am', '^^', '', '', 'sorry', '^^^^^']],
    ['ending with its line', 'no\nway', 'no\n', ['no', '^^']],
    ['over many lines', 'a b\nc\nd\ne f', 'b\nc\nd\ne', ['a b', '  ^', '…', '', 'e f', '^']]
  ])('%s', (_name, source, words, expected) => {
    expect(show(source, words)).toEqual(expected)
  })

  test('marks the place behind the last character of the text', () => {
    const source = 'abcdefgh'
    expect(excerpt(source, createLineIndex(source), { start: 8, end: 8 }, 5, '^')).toEqual([
      { text: '…gh', marks: '   ^' }
    ])
  })

  const LONG = `${'left '.repeat(400)}MARK${' right'.repeat(400)}`

  test.each<[string, string, string, string[]]>([
    ['in the middle', LONG, 'MARK', ['…t left left MARK right right…', '             ^^^^']],
    ['at the start', LONG, 'left', ['left left left left left lef…', '^^^^']],
    ['at the end', `${LONG} END`, 'END', ['… right right right right END', '                          ^^^']],
    [
      'too long to show',
      LONG,
      LONG.slice(5),
      ['…left left left left left lef…', ' ^^^^^^^^^^^^^^^^^^^^^^^^^^^^']
    ],
    [
      'between wide characters',
      `${'你'.repeat(99)}no${'好'.repeat(99)}`,
      'no',
      ['…你你你你你你no好好好好好好好…', '             ^^']
    ]
  ])('cuts a long line around a mark %s', (_name, source, words, expected) => {
    expect(show(source, words, 30)).toEqual(expected)
  })
})
