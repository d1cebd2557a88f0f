import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/core/draft.js'
import type { Finding } from '../../../src/core/finding.js'
import type { Hunk } from '../../../src/run/scope/changed-lines.js'
import { parsePatch } from '../../../src/run/scope/changed-lines.js'
import { moveHunks } from '../../../src/run/scope/move-hunks.js'
import { touchedFindings } from '../../../src/run/scope/touched.js'

/** Two replies in one file: lines 2 to 4 and 6 to 7. */
const SOURCE = 'a: |\nfirst one\nfirst two\nfirst three\nb: |\nsecond one\nsecond two\n'
const draftOf = (from: string, to: string): Draft => {
  const start = SOURCE.indexOf(from)
  const text = SOURCE.slice(start, SOURCE.indexOf(to) + to.length)
  return {
    text,
    markup: 'plain',
    map: { toSource: (span) => ({ start: span.start + start, end: span.end + start }), encode: (t) => t }
  }
}
const DRAFTS = { a: draftOf('first one', 'first three'), b: draftOf('second one', 'second two') }

const finding = (draft: Draft, words: string, category: Finding['category']): Finding => {
  const start = draft.text.indexOf(words)
  return {
    ruleId: `${category}/${words.replaceAll(' ', '-')}`,
    category,
    severity: 'warning',
    confidence: 'high',
    span: { start, end: start + words.length },
    actual: words,
    message: '',
    why: '',
    source: '',
    suggestions: []
  }
}

const kept = (hunks: readonly Hunk[], before: readonly Draft[] = []) => {
  const filter = touchedFindings(SOURCE, hunks, (draft) => before.includes(draft))
  const of = (draft: Draft, ...words: string[]) =>
    filter(
      [...words.map((word) => finding(draft, word, 'negative')), finding(draft, words[0]!, 'structure')],
      draft
    )
  return [...of(DRAFTS.a, 'first two', 'one\nfirst'), ...of(DRAFTS.b, 'second two')].map(
    ({ ruleId }) => ruleId
  )
}

describe('the findings that count', () => {
  it.each<[string, Hunk[], readonly Draft[], string[]]>([
    ['nothing changed', [], [], []],
    ['a line of the first reply', [{ start: 4, count: 1 }], [], ['structure/first-two']],
    [
      'the line of a word',
      [{ start: 3, count: 1 }],
      [],
      ['negative/first-two', 'negative/one\nfirst', 'structure/first-two']
    ],
    ['the first line of two', [{ start: 2, count: 1 }], [], ['negative/one\nfirst', 'structure/first-two']],
    ['lines between the replies', [{ start: 5, count: 1 }], [], []],
    ['lines across both', [{ start: 4, count: 3 }], [], ['structure/first-two', 'structure/second-two']],
    ['a cut inside the first', [{ start: 3, count: 0 }], [], ['structure/first-two']],
    [
      'a cut at the end of the first, which stood there before',
      [{ start: 4, count: 0 }],
      [DRAFTS.a, DRAFTS.b],
      []
    ],
    [
      'a cut at the end of the first, which is new',
      [{ start: 4, count: 0 }],
      [DRAFTS.b],
      ['structure/first-two']
    ],
    ['a cut before the second, which is new', [{ start: 5, count: 0 }], [DRAFTS.a], ['structure/second-two']]
  ])('%s', (_, hunks, before, expected) => {
    expect(kept(hunks, before)).toEqual(expected)
  })
})

describe('parsePatch', () => {
  it('reads names and lines, and takes no content for a header', () => {
    const patch = [
      'diff --git a/a b.txt b/a b.txt',
      '--- a/a b.txt\t',
      '+++ b/a b.txt\t',
      '@@ -3 +3,2 @@ heading',
      '-old',
      '+++ b/not-a-name',
      '+@@ -1 +1 @@',
      '@@ -9,2 +10,0 @@',
      '-x',
      '-y',
      'diff --git "a/q\\"\\n\\001.txt" "b/q\\"\\n\\001.txt"',
      'rename from x',
      '--- "a/q\\"\\n\\001.txt"',
      '+++ "b/q\\"\\n\\001.txt"',
      '@@ -0,0 +1 @@',
      '+y',
      'diff --git a/gone b/gone',
      '--- a/gone',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-x'
    ].join('\n')
    expect([...parsePatch(patch)]).toEqual([
      [
        'a b.txt',
        [
          { start: 3, count: 2 },
          { start: 10, count: 0 }
        ]
      ],
      ['q"\n\x01.txt', [{ start: 1, count: 1 }]],
      ['/dev/null', [{ start: 0, count: 0 }]]
    ])
  })
})

describe('moveHunks', () => {
  it.each<[string, string, string, Hunk[], Hunk[]]>([
    ['nothing fixed', 'a\nb\nc', 'a\nb\nc', [{ start: 2, count: 1 }], [{ start: 2, count: 1 }]],
    ['a line fixed', 'a\nb\nc', 'a\nB\nc', [{ start: 2, count: 1 }], [{ start: 2, count: 1 }]],
    [
      'lines joined before it',
      'a\nb\nc\nd',
      'ab\nc\nd',
      [{ start: 4, count: 1 }],
      [
        { start: 1, count: 1 },
        { start: 3, count: 1 }
      ]
    ],
    [
      'a line fixed inside',
      'a\nb\nc\nd',
      'a\nB\nc\nd',
      [{ start: 2, count: 2 }],
      [
        { start: 2, count: 1 },
        { start: 3, count: 1 }
      ]
    ],
    ['a cut', 'a\nb\nc\nd', 'a\nc\nd', [{ start: 3, count: 0 }], [{ start: 2, count: 0 }]]
  ])('%s', async (_, before, after, hunks, expected) => {
    expect(await moveHunks(before, after, hunks)).toEqual(expected)
  })
})
